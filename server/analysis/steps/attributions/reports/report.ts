import type { Grammar } from '../../../languages/grammar.ts';
import type { Range, VerbGroup } from '../../../syntax.ts';
import type { CueEntry, Doc, Quote, Span } from '../../../types.ts';
import { isFiniteAt } from '../../grammar/verbs.ts';
import { isComma, isDash, type Phrases } from '../../phrases.ts';
import type { CanSpeak } from '../speakers.ts';

/** An attribution before its holder is resolved: tokens of the source, the cue, spans of the content. */
export interface Report {
  source: Range | null;
  cue: Range;
  entry: Pick<CueEntry, 'lemma' | 'stance'>;
  content: Span[];
  /** The holder is the one of the report before it, of whom this sentence has no words. */
  sameHolder: boolean;
  /** Its verb hangs on the one before it, with the same subject ("…, ajoutant que"). */
  joined?: boolean;
  /** The cue is put into what it reports ("Rien, dit X, ne change"). */
  incise?: boolean;
}

/** What one cue is looked at with: the tokens it may reach and the quotations around it. */
export interface Reach {
  doc: Pick<Doc, 'text' | 'tokens' | 'syntax'>;
  phrases: Phrases;
  grammar: Grammar;
  /** First and last token (half-open) of the sentence, or of the part inside the quotation that holds the cue. */
  from: number;
  to: number;
  /** First token of the sentence, where the reach begins within it. */
  opening: number;
  canSpeak: CanSpeak;
  /** Quotations that do not hold the cue, in order. */
  quotes: Quote[];
}

/** The verb group that holds token `i`. */
export function verbGroupAt(i: number, { syntax }: Pick<Doc, 'syntax'>): VerbGroup | undefined {
  return syntax.verbs[syntax.verbAt[i] ?? -1];
}

/** The first finite verb among tokens `first` to `last` (half-open); -1 where there is none. */
export function finiteVerbIn(first: number, last: number, { syntax }: Pick<Doc, 'syntax'>): number {
  for (let i = first; i < last; i++) if (isFiniteAt(syntax, i)) return i;
  return -1;
}

/** How far from its cue, in tokens, a quotation or a clause may open. */
export const LONGEST_INSERTION = 12;

/** From `start` to the end of the reach, with the whole of a quotation that begins in it. */
export function contentTo(start: number, reach: Reach): Span[] {
  const end = reach.doc.tokens[reach.to - 1]!.end;
  return contentBetween(start, end, reach);
}

/** `[start, end)` without the punctuation around it; widened to the end of a quotation that it cuts. */
export function contentBetween(start: number, end: number, { doc, quotes }: Reach): Span[] {
  let [a, b] = [start, end];
  for (const q of quotes) if (q.start >= a && q.start < b && q.end > b) b = q.end;
  const whole = quotes.find((q) => q.start <= a && b <= q.end + 1 && a - q.start < 2 && q.end - b < 2);
  if (whole) return [whole.inner];
  const edge = /[\s\u00a0\u202f,;:.!?…–—-]/;
  while (a < b && /[\s\u00a0\u202f,;:–—-]/.test(doc.text[a]!)) a++;
  while (b > a && edge.test(doc.text[b - 1]!)) b--;
  return b > a ? [{ start: a, end: b }] : [];
}

/** The quotation and those that follow it in the reach with nothing but white space between. */
export function quotesFrom(quote: Quote, { doc, quotes }: Reach): Span[] {
  const content = [quote.inner];
  let end = quote.end;
  for (const q of quotes) {
    if (q.start < end) continue;
    if (doc.text.slice(end, q.start).trim() !== '' || doc.text.slice(end, q.start).includes('\n')) break;
    content.push(q.inner);
    end = q.end;
  }
  return content;
}

/** A quotation after the cue's source: "« A », a dit X, « B »". */
export function quoteAfter(i: number, reach: Reach): Span | null {
  const { doc } = reach;
  let k = i;
  while (k < reach.to && k < i + LONGEST_INSERTION && !quoteOpening(k, reach)) {
    const t = doc.tokens[k]!;
    if (t.upos === 'VERB' || t.upos === 'AUX' || /[.;!?]/.test(t.text)) return null;
    k++;
  }
  const quote = k < reach.to ? quoteOpening(k, reach) : null;
  return quote && (isComma(doc.tokens[k - 1]) || isDash(doc.tokens[k - 1]) || doc.tokens[k - 1]?.text === ':')
    ? quote.inner
    : null;
}

export function quoteOpening(i: number, { doc, quotes }: Reach): Quote | null {
  const t = doc.tokens[i];
  return (t && quotes.find((q) => q.start === t.start)) ?? null;
}
export function closesQuote(i: number, reach: Reach): boolean {
  return quoteClosing(i, reach) !== null;
}
export function quoteClosing(i: number, { doc, quotes }: Reach): Quote | null {
  const t = doc.tokens[i];
  return (t && quotes.find((q) => q.end === t.end && q.start < t.start)) ?? null;
}
/** Words follow the quotation before the reach ends. */
export function restOfSentence(quote: Quote, { doc, to }: Reach): boolean {
  const end = doc.tokens[to - 1]!.end;
  return end > quote.end && /[\p{L}\p{N}]/u.test(doc.text.slice(quote.end, end));
}

/** The outlet itself: whoever says "I" in an article is no source of it. */
export function isFirstPerson(source: Range | null, { phrases, grammar }: Reach): boolean {
  return source !== null && source.last - source.first === 1 && phrases.is(source.first, grammar.firstPerson);
}
