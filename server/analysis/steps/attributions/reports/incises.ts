import type { Range } from '../../../syntax.ts';
import type { Quote, Span } from '../../../types.ts';
import { isComma } from '../../phrases.ts';
import type { FoundCue } from './cues.ts';
import { closesQuote, contentBetween, contentTo, quoteClosing, type Reach, verbGroupAt } from './report.ts';
import { sourceAfter } from './subjects.ts';

/** A quotation of this many words that begins with a capital is a sentence: what stands before it is another. */
const FEWEST_SENTENCE_WORDS = 4;

/** Content that stands before its cue. */
export interface Before {
  content: Span[];
  /** First token after the content: the subject is looked for no further left. */
  after: number;
  /** The subject, where it stands between the content and the verb. */
  source: Range | null;
  /** The cue is put between commas into what it reports, with no quotation closing before it. */
  incise: boolean;
  /** It is a quotation that is set off from its cue. */
  isQuoted: boolean;
}

/** "« … », a dit X", "Y, a dit X", "“…,” X said": content that stands before its cue. */
export function contentBefore(cue: FoundCue, reach: Reach): Before | null {
  const { doc, phrases, grammar, from, to } = reach;
  const { tokens } = doc;
  const closes = (i: number) => closesQuote(i, reach) || (isComma(tokens[i]) && closesQuote(i - 1, reach));
  let edge = cue.first - 1;
  // "…, vantant ses capacités": a participle goes on, it is put into nothing.
  if (edge < from || isPresentParticiple(cue, reach)) return null;
  let source: Range | null = null;
  if (
    !closes(edge) &&
    !(isComma(tokens[edge]) && sourceAfter(cue, reach) !== null && !isApposed(cue, reach))
  ) {
    // From the verb back over its subject to the comma or the closing mark.
    source = phrases.subjectBefore(cue.first, from);
    if (!source || source.first - 1 < from) return null;
    edge = source.first - 1;
    const ends = cue.last >= to || /^[,.;!?]$/.test(tokens[cue.last]!.text);
    if (!closes(edge) && !(isComma(tokens[edge]) && ends)) return null;
    // "Dans l'affaire des « écoutes », il est soupçonné de …": in French the verb comes first after a quotation.
    if (closes(edge) && !ends && !grammar.headIsLast) return null;
  }
  const quote = quoteClosing(edge, reach) ?? (isComma(tokens[edge]) ? quoteClosing(edge - 1, reach) : null);
  if (quote) {
    const isQuoted =
      isComma(tokens[edge]) || /[,!?…]$/.test(doc.text.slice(quote.inner.start, quote.inner.end));
    return { content: quotedBefore(quote, reach), after: edge + 1, source, incise: false, isQuoted };
  }
  if (edge === from || !isComma(tokens[edge])) return null;
  // "Mike Pence, ancien allié de X, a fait part d'un désir": what stands after the verb does not speak.
  const inverted = source ?? sourceAfter(cue, reach);
  if (inverted && !reach.canSpeak(inverted)) return null;
  const before = contentBetween(tokens[from]!.start, tokens[edge]!.start, reach);
  // "La hausse, a prévenu X, durera": the cue is put into the clause that it reports.
  const close = source ? cue.last : (inverted?.last ?? cue.last);
  if (isComma(tokens[close]) && close + 1 < to)
    return {
      content: [...before, ...contentTo(tokens[close + 1]!.start, reach)],
      after: edge + 1,
      source,
      incise: true,
      isQuoted: false,
    };
  if (!tokens.slice(from, edge).some((t) => t.upos === 'VERB' || t.upos === 'AUX')) return null;
  return closesMain(cue, reach)
    ? { content: before, after: edge + 1, source, incise: true, isQuoted: false }
    : null;
}

function isPresentParticiple(cue: FoundCue, { doc }: Reach): boolean {
  const group = verbGroupAt(cue.head, doc);
  return group?.verbForm === 'Ger' || (group?.verbForm === 'Part' && group.time === 'present');
}

/** The quotation that a cue follows, with the words of its sentence that lead to it ("La mesure est « utile », a dit X"). */
function quotedBefore(quote: Quote, reach: Reach): Span[] {
  const { doc, from } = reach;
  const opens = doc.tokens[from]!.start;
  if (quote.start <= opens) return [quote.inner];
  const before = doc.text.slice(opens, quote.start);
  const inner = doc.text.slice(quote.inner.start, quote.inner.end);
  const isSentence = /^\p{Lu}/u.test(inner) && inner.split(/\s+/).length >= FEWEST_SENTENCE_WORDS;
  // A heading that runs into it, or "Mais": what is said begins with the capital.
  const isHeaded = /:\s*$/.test(before) || (isSentence && !/[«“"]/.test(before));
  if (isHeaded || before.replace(/["“«\s]/g, '').length <= 1) return [quote.inner];
  return contentBetween(opens, quote.end, reach);
}

/** "X, the council leader, told the chamber": the comma closes an insertion after the subject. */
function isApposed(cue: FoundCue, reach: Reach): boolean {
  const subject = reach.phrases.subjectBefore(cue.first, reach.from);
  if (!subject || subject.last > cue.first) return false;
  const before = subject.first - 1;
  return before >= reach.from && (closesQuote(before, reach) || closesQuote(before - 1, reach));
}

/** A clause after which the cue closes the sentence or the insertion: ", explique X." or ", explique X, …". */
function closesMain(cue: FoundCue, { doc, to, phrases }: Reach): boolean {
  const np = phrases.startingAt(cue.last, to);
  const next = doc.tokens[np?.last ?? cue.last];
  return (
    next === undefined ||
    (np?.last ?? cue.last) >= to ||
    next.upos === 'PUNCT' ||
    next.upos === 'ADP' ||
    next.upos === 'ADV' ||
    next.upos === 'NOUN'
  );
}
