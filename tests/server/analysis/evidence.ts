import type { Analysed, Span } from '../../../server/analysis/types.ts';

/** Every span of an analysis, and every text that is said to stand at one. */
export function spansOf(
  value: unknown,
  spans: (Span & { text?: string | null })[] = [],
): (Span & { text?: string | null })[] {
  if (Array.isArray(value)) for (const item of value) spansOf(item, spans);
  else if (typeof value === 'object' && value !== null) {
    const span = value as Partial<Span>;
    if (typeof span.start === 'number' && typeof span.end === 'number') spans.push(span as Span);
    for (const item of Object.values(value)) spansOf(item, spans);
  }
  return spans;
}

/** What of an analysis is not where it says: spans outside the text or empty, or whose slice is another text. */
export function misplaced(text: string, { analysis, reading }: Analysed): string[] {
  return spansOf([analysis, reading]).flatMap(({ start, end, text: said }) => {
    const isInside = 0 <= start && start < end && end <= text.length;
    const isSaid = typeof said !== 'string' || text.slice(start, end) === said;
    return isInside && isSaid ? [] : [`${start}-${end} ${said ?? ''}`];
  });
}
