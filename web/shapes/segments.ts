import type { Span } from '../../server/analysis/types.ts';

/** A stretch of text that is covered by the same marks from end to end. */
export interface Segment<M extends Span> extends Span {
  marks: M[];
}

const NONE: never[] = [];

/**
 * Hands each range the marks that touch it, in the order they are given in. Ranges are in the order
 * of the text and do not overlap; those without marks all get the same empty list.
 */
export function distribute<M extends Span>(ranges: readonly Span[], marks: readonly M[]): M[][] {
  const shares: M[][] = ranges.map(() => NONE);
  for (const mark of marks) {
    for (let i = indexAt(ranges, mark.start); i < ranges.length && ranges[i]!.start < mark.end; i++) {
      if (mark.start >= mark.end) continue;
      if (shares[i] === NONE) shares[i] = [];
      shares[i]!.push(mark);
    }
  }
  return shares;
}

/** The first of these ordered ranges that ends after an offset; their number where none does. */
export function indexAt(ranges: readonly Span[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Cuts a range wherever a mark begins or ends, so that overlapping marks can be drawn flat. The
 * segments tile the range: none is empty, each begins where the one before it ends, and together
 * they cover it. Marks keep the order they are given in; what lies outside the range is left out.
 */
export function cut<M extends Span>(range: Span, marks: readonly M[]): Segment<M>[] {
  if (range.end <= range.start) return [];
  const within = marks.filter(
    (mark) => mark.start < mark.end && mark.start < range.end && mark.end > range.start,
  );
  const bounds = new Set([range.start, range.end]);
  for (const mark of within) {
    bounds.add(Math.max(mark.start, range.start));
    bounds.add(Math.min(mark.end, range.end));
  }
  const cuts = [...bounds].sort((a, b) => a - b);
  const segments = cuts.slice(0, -1).map((start, i): Segment<M> => ({ start, end: cuts[i + 1]!, marks: [] }));
  const at = new Map(segments.map((segment, i) => [segment.start, i]));
  for (const mark of within) {
    for (
      let i = at.get(Math.max(mark.start, range.start))!;
      segments[i] && segments[i]!.start < mark.end;
      i++
    ) {
      segments[i]!.marks.push(mark);
    }
  }
  return segments;
}
