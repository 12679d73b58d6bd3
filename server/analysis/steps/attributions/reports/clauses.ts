import type { Span } from '../../../types.ts';
import { isComma } from '../../phrases.ts';
import { firstStartingFrom } from '../../spans.ts';
import { type Reach, type Report, verbGroupAt } from './report.ts';

/**
 * Ends what `reports` hold where `next` begins, when its clause is joined to theirs ("A dit X, tandis que
 * B a dit Y", "a déclaré A, ajoutant B"): what another says is no part of what the first said.
 */
export function endBefore(next: Report, reports: readonly Report[], reach: Reach): void {
  const start = startOfClause(next, reach);
  if (start === null) return;
  for (const report of reports)
    if (report.cue.last <= start) cutAt(report, reach.doc.tokens[start]!.start, reach.doc.text);
}

/** The first token of a clause that is joined to the one before it, with what joins it; null where it is not. */
function startOfClause(
  { cue, source, sameHolder, joined, incise, content }: Report,
  reach: Reach,
): number | null {
  const { doc, phrases, grammar, from } = reach;
  // "A dit que X est faux, rapporte B": B's report holds A's, and A's ends where B's cue is put.
  const isAfter = content.length === 1 && content[0]!.end <= doc.tokens[cue.first]!.start;
  if (isAfter && (incise || reach.quotes.length > 0))
    return source ? Math.min(cue.first, source.first) : cue.first;
  if (sameHolder || joined) return cue.first;
  if (!source || source.last > cue.first || source.first <= from) return null;
  let i = source.first - 1;
  while (i > from && (doc.tokens[i]!.upos === 'ADV' || phrases.is(i, grammar.temporal))) i--;
  const token = doc.tokens[i]!;
  if (token.text === ';' || token.upos === 'CCONJ') return i;
  if (phrases.is(i, grammar.contrasts.second)) {
    if (grammar.contrasts.first === null) return i;
    return phrases.is(i - 1, grammar.contrasts.first) ? i - 1 : null;
  }
  return null;
}

/**
 * Ends a reported clause at what the outlet sets against it: ", but the vote was held", ", mais …".
 * A comma, one of the grammar's words, and a verb of its own after it.
 */
export function withoutReservation(content: Span[], reach: Reach): Span[] {
  const { doc, phrases, grammar } = reach;
  const last = content.at(-1);
  if (!last) return content;
  const first = firstStartingFrom(doc.tokens, last.start);
  for (let i = first + 1; i + 1 < reach.to && doc.tokens[i]!.start < last.end; i++) {
    if (reach.quotes.some((q) => q.start <= doc.tokens[i]!.start && doc.tokens[i]!.end <= q.end)) continue;
    if (!isComma(doc.tokens[i]) || !phrases.is(i + 1, grammar.reservations)) continue;
    if (!hasVerb(i + 2, reach)) continue;
    return [...content.slice(0, -1), { start: last.start, end: doc.tokens[i]!.start }];
  }
  return content;
}

function hasVerb(from: number, { doc, to }: Reach): boolean {
  for (let i = from; i < to; i++) {
    if (isComma(doc.tokens[i])) return false;
    if (/^(?:Fin|Inf)$/.test(verbGroupAt(i, doc)?.verbForm ?? '')) return true;
  }
  return false;
}

/** Ends what a report holds at an offset, without the marks before it. */
export function cutAt(report: Report, offset: number, text: string): void {
  report.content = report.content
    .filter((c) => c.start < offset)
    .map((c) => {
      let end = Math.min(c.end, offset);
      while (end > c.start && /[\s\u00a0\u202f,;–—]/.test(text[end - 1]!)) end--;
      return { start: c.start, end };
    })
    .filter((c) => c.end > c.start);
}
