import type { Closing, Span, Speaker } from '../../server/analysis/types.ts';

/** Who has closing words, most words first; of as many, the outlet first. */
export function closersOf({ by }: Pick<Closing, 'by'>): { speaker: Speaker; words: number }[] {
  return Object.entries(by)
    .map(([speaker, words]) => ({ speaker: speaker as Speaker, words }))
    .sort((a, b) => b.words - a.words);
}

/** From where the closing part begins to the end of the last paragraph of the body. */
export function closingSpan(
  { from }: Pick<Closing, 'from'>,
  paragraphs: readonly (Span & { role: string })[],
): Span | null {
  const last = paragraphs.findLast(({ role }) => role === 'body');
  return last && last.end > from ? { start: from, end: last.end } : null;
}
