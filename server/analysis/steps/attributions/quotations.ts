import type { Grammar } from '../../languages/grammar.ts';
import type { Range } from '../../syntax.ts';
import type { Doc, Quote, Sentence, Span } from '../../types.ts';
import { isFiniteAt } from '../grammar/verbs.ts';
import { folded } from '../lexicon.ts';
import { isName, type Phrases } from '../phrases.ts';
import { firstStartingFrom, lastStartingBy, spanAt } from '../spans.ts';
import type { CanSpeak } from './speakers.ts';

/** A quotation of this many words or fewer, with no cue, is the outlet's distance from a word. */
const LONGEST_SCARE_QUOTE = 3;
/** The source before a colon ("Le maire : « … »") is no longer than this, in tokens. */
const LONGEST_LABEL = 20;

/** What a quotation without a cue of its own is. */
export type Leftover =
  | { is: 'continuation'; sameParagraph: boolean }
  | { is: 'labelled'; source: Range }
  | { is: 'fragment'; source: Range | null }
  | { is: 'unattributed' }
  | { is: 'scare' }
  | { is: 'name' };

export interface QuotationContext {
  doc: Pick<Doc, 'text' | 'tokens' | 'sentences' | 'paragraphs' | 'syntax'>;
  phrases: Phrases;
  grammar: Grammar;
  canSpeak: CanSpeak;
  /** The last content attributed before the quotation, where there is one. */
  lastContent: Span | null;
}

export function classifyQuotation(quote: Quote, context: QuotationContext): Leftover {
  const { doc, lastContent } = context;
  const inner = doc.text.slice(quote.inner.start, quote.inner.end);
  const words = inner.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const sentence = spanAt(doc.sentences, quote.start);
  if (words === 0 || !sentence) return { is: 'name' };
  const opensSentence = /^[\s\u00a0\u202f"“«–—-]*$/.test(doc.text.slice(sentence.start, quote.start));
  const isSentence =
    /^[\p{Lu}\p{N}….]/u.test(inner) && (/[.!?…,]$/.test(inner) || words > LONGEST_SCARE_QUOTE);

  const label = labelBefore(quote, sentence, context);
  if (label) return { is: 'labelled', source: label };
  if (opensSentence && isSentence && lastContent && follows(quote, lastContent, context))
    return {
      is: 'continuation',
      sameParagraph: paragraphOf(doc, quote.start) === paragraphOf(doc, lastContent.start),
    };
  if (isNameOrTitle(quote, inner, context)) return { is: 'name' };
  if (words <= LONGEST_SCARE_QUOTE && !/[.!?]$/.test(inner)) return { is: 'scare' };
  if (opensSentence && isSentence && quote.end >= sentence.end - 1) return { is: 'unattributed' };
  let verb = sentence.first;
  const opening = firstStartingFrom(doc.tokens, quote.start);
  while (verb < opening && !isFiniteAt(doc.syntax, verb)) verb++;
  const subject = verb >= opening ? null : context.phrases.subjectBefore(verb, sentence.first);
  return { is: 'fragment', source: subject };
}

/** "Le maire : « … »", "Paul Aubertin, maire de Ceyrac : « … »", at the head of a paragraph, a sentence or a heading. */
function labelBefore(
  quote: Quote,
  sentence: Sentence,
  { doc, phrases, grammar, canSpeak }: QuotationContext,
): Range | null {
  const { tokens } = doc;
  const at = firstStartingFrom(tokens, quote.start);
  if (at < 1 || tokens[at - 1]!.text !== ':') return null;
  const colon = at - 1;
  const inner = doc.text.slice(quote.inner.start, quote.inner.end);
  const speaks = /^[\p{Lu}\p{N}…]/u.test(inner) && /[.!?…]$/.test(inner);
  const first = Math.max(sentence.first, colon - LONGEST_LABEL);
  // "Même son de cloche chez Ida Perrault : « … »": the one who speaks stands after the preposition.
  const adposition = tokens.findLastIndex(
    (_, i) =>
      i < colon && i >= first && phrases.is(i, grammar.locatives) && !phrases.is(i, grammar.genitives),
  );
  const named = { first: adposition + 1, last: colon };
  if (adposition >= 0 && speaks && tokens.slice(named.first, colon).every(isName) && canSpeak(named))
    return named;
  const whole = { first, last: colon };
  const isLabel =
    first < colon &&
    tokens[first]!.upos !== 'ADP' &&
    !tokens.slice(first, colon).some((t) => /^(?:VERB|AUX|PRON|SCONJ)$/.test(t.upos));
  if (isLabel && speaks && canSpeak(whole)) return whole;
  const from = Math.max(
    firstStartingFrom(tokens, doc.paragraphs[sentence.paragraph]!.start),
    colon - LONGEST_LABEL,
  );
  const phrase = phrases.endingAt(colon - 1, from);
  if (!phrase || phrase.first > from + 1) return null;
  return speaks || tokens.slice(phrase.first, phrase.last).some((t) => isName(t)) ? phrase : null;
}

/** In the same paragraph, or at the head of the next one. */
function follows(quote: Quote, last: Span, { doc }: QuotationContext): boolean {
  const a = paragraphOf(doc, last.start);
  const b = paragraphOf(doc, quote.start);
  if (a === b) return true;
  return b === a + 1 && doc.text.slice(doc.paragraphs[b]!.start, quote.start).trim() === '';
}

function paragraphOf(doc: Pick<Doc, 'paragraphs'>, offset: number): number {
  return lastStartingBy(doc.paragraphs, offset);
}

/** A title of a work, a nickname, the name of an operation: quotation marks that quote nobody. */
function isNameOrTitle(quote: Quote, inner: string, { doc, grammar }: QuotationContext): boolean {
  const at = firstStartingFrom(doc.tokens, quote.start);
  const before = doc.tokens[at - 1];
  if (before && (grammar.works.has(folded(before.lemma)) || grammar.mentioned.has(folded(before.lemma))))
    return true;
  if (grammar.coined.has(folded(inner))) return true;
  const beforeThat = doc.tokens[at - 2];
  if (beforeThat && before && grammar.works.has(folded(beforeThat.lemma)) && before.upos === 'ADJ')
    return true;
  // Inside a name: Dwayne "The Rock" Johnson.
  const after = doc.tokens[firstStartingFrom(doc.tokens, quote.end)];
  if (isName(before) && isName(after)) return true;
  const words = inner.split(/\s+/).filter((w) => /\p{L}{4,}/u.test(w));
  return (
    words.length > 0 &&
    /^\p{Lu}/u.test(inner) &&
    words.every((w) => /^["'“‘(]?\p{Lu}/u.test(w)) &&
    !/[.!?]$/.test(inner)
  );
}
