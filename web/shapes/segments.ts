import type { Span } from '../../server/analysis/types.ts';

/** A stretch of text that is covered by the same marks from end to end. */
export interface Segment<M extends Span> extends Span {
  marks: M[];
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
