import type { Span } from '../analysis/types.ts';

/** Overlap from which an item counts as found, and from which as found whole. */
export const FOUND = 0.3;
export const WHOLE = 0.8;

/** A predicted item and the gold item that it is taken for, by their places in their lists. */
export interface Match {
  predicted: number;
  gold: number;
}

/**
 * Pairs what was predicted with what is there, each with one at most, best overlap first. Overlap is
 * Jaccard's, in characters: those in both over those in either (as quotation extraction is measured, e.g.
 * GenderGapTracker, Asr et al. 2021).
 * @param predicted the spans of each item; they may touch or overlap
 * @param threshold from 0 to 1: a pair with less overlap is none
 */
export function match(
  predicted: readonly (readonly Span[])[],
  gold: readonly (readonly Span[])[],
  threshold: number,
): Match[] {
  const [ours, theirs] = [predicted.map(joined), gold.map(joined)];
  const candidates = ours.flatMap((a, i) =>
    theirs
      .map((b, j) => ({ overlap: jaccard(a, b), predicted: i, gold: j }))
      .filter(({ overlap }) => overlap > 0 && overlap >= threshold),
  );
  candidates.sort((a, b) => b.overlap - a.overlap || b.predicted - a.predicted || b.gold - a.gold);
  const [usedOurs, usedTheirs] = [new Set<number>(), new Set<number>()];
  const matches: Match[] = [];
  for (const { predicted: i, gold: j } of candidates) {
    if (usedOurs.has(i) || usedTheirs.has(j)) continue;
    usedOurs.add(i);
    usedTheirs.add(j);
    matches.push({ predicted: i, gold: j });
  }
  return matches;
}

/** Overlap of two sets of spans, 0 to 1: characters in both over characters in either. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  return jaccard(joined(a), joined(b));
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  let j = 0;
  for (const span of a) {
    while (j < b.length && b[j]!.end <= span.start) j += 1;
    for (let k = j; k < b.length && b[k]!.start < span.end; k++)
      both += Math.min(span.end, b[k]!.end) - Math.max(span.start, b[k]!.start);
  }
  const either = lengthOf(a) + lengthOf(b) - both;
  return either > 0 ? both / either : 0;
}

/** The same characters as spans in order that do not touch. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) result.push({ start, end });
  }
  return result;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
