import type { Span } from '../analysis/types.ts';

/** What opens or closes a quotation. */
export const QUOTE_MARK = /["“”«»„]/;

/** Characters that two spans share; below zero how far they lie apart. */
export function sharedBy(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The span that shares most with another, or lies nearest to it; undefined where there is none. */
export function closestTo<S extends Span>(span: Span, among: readonly S[]): S | undefined {
  let best: S | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const each of among) {
    const shared = sharedBy(each, span);
    if (shared > most) [best, most] = [each, shared];
  }
  return best;
}

/** Whether two spans share a character. */
export function meet(a: Span, b: Span): boolean {
  return sharedBy(a, b) > 0;
}

/** What of spans lies within any of others. */
export function clipped(spans: readonly Span[], bounds: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    bounds
      .filter((bound) => meet(span, bound))
      .map(({ start, end }) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) })),
  );
}

/** From the first to the last character of spans. */
export function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The words of spans, with a mark where something lies between them. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Where a source stands in the text; nothing where it is inferred. */
export function placeOf(source: { start?: number | null; end?: number | null } | null): Span[] {
  return source?.start != null && source.end != null ? [{ start: source.start, end: source.end }] : [];
}
