import { rounded } from '../../server/analysis/rounded.ts';
import { effectOf, pairedEffectOf, pooledFigure, type Sample } from '../../server/stats/effect-size.ts';
import type { Interval } from '../../server/stats/interval.ts';
import type { Direction, Expectations } from './expectations.ts';
import { MEASURES, type Measure, type Measured, type Part } from './measures.ts';

/** Fewer articles, or pairs, in a group show nothing either way. */
const FEWEST = 5;

export type Verdict = 'as_expected' | 'not_shown' | 'opposite' | 'too_few';

/** Two groups on one measure. Figures and their difference are in the measure's unit. */
export interface Row {
  measure: Measure;
  expected: Direction;
  /** Articles that the measure says something on, and those on which it abstains. */
  n: [first: number, second: number];
  abstained: [first: number, second: number];
  /** Counts summed before dividing, for an index the mean of articles; null where there are none. */
  figures: [first: number | null, second: number | null];
  difference: number | null;
  differenceInterval: Interval | null;
  /** Cliff's delta, where groups are independent. */
  delta: number | null;
  deltaInterval: Interval | null;
  /** How many pairs stand which way, where articles are paired. */
  pairs: { higher: number; lower: number; equal: number } | null;
  /** Null where nothing was expected. */
  verdict: Verdict | null;
}

/**
 * Two independent groups on every measure. The verdict is read off the interval of Cliff's delta, which
 * no single long article can carry away.
 */
export function compareGroups(first: Measured[], second: Measured[], expected: Expectations): Row[] {
  return MEASURES.map((measure) => {
    const [a, b] = [saying(first, measure), saying(second, measure)];
    const enough = Math.min(a.length, b.length) >= FEWEST;
    const effect = enough ? effectOf(sampleOf(a), sampleOf(b)) : null;
    return {
      ...rowOf(measure, expected[measure], a, b),
      abstained: [first.length - a.length, second.length - b.length],
      difference: effect && rounded(effect.difference),
      differenceInterval: roundedInterval(effect?.differenceInterval),
      delta: effect && rounded(effect.delta),
      deltaInterval: roundedInterval(effect?.deltaInterval),
      pairs: null,
      verdict: verdictOf(expected[measure], effect?.deltaInterval),
    };
  });
}

/**
 * Pairs of articles on every measure; a pair of which one abstains is left out. The verdict is read off
 * the interval of the difference: so few pairs leave the within-pair delta without one that could be trusted.
 */
export function comparePairs(pairs: (readonly [Measured, Measured])[], expected: Expectations): Row[] {
  return MEASURES.map((measure) => {
    const said = pairs.flatMap(([a, b]) => {
      const [first, second] = [a.parts[measure], b.parts[measure]];
      return first && second ? [[first, second] as const] : [];
    });
    const [a, b] = [said.map(([part]) => part), said.map(([, part]) => part)];
    const effect = said.length >= FEWEST ? pairedEffectOf(sampleOf(a), sampleOf(b)) : null;
    const missing = (side: 0 | 1) => pairs.filter((pair) => pair[side].parts[measure] === null).length;
    return {
      ...rowOf(measure, expected[measure], a, b),
      abstained: [missing(0), missing(1)],
      difference: effect && rounded(effect.difference),
      differenceInterval: roundedInterval(effect?.differenceInterval),
      delta: null,
      deltaInterval: null,
      pairs: effect && { higher: effect.higher, lower: effect.lower, equal: effect.equal },
      verdict: verdictOf(expected[measure], effect?.differenceInterval),
    };
  });
}

/** What an interval says of an expectation; null where there is none. */
export function verdictOf(expected: Direction, interval: Interval | null | undefined): Verdict | null {
  if (expected === null) return null;
  if (!interval) return 'too_few';
  const found = directionOf(interval);
  if (found === null) return 'not_shown';
  return found === expected ? 'as_expected' : 'opposite';
}

/** On which side of zero an interval lies wholly. */
export function directionOf({ low, high }: Interval): Direction {
  return low > 0 ? 'higher' : high < 0 ? 'lower' : null;
}

export type Size = 'negligible' | 'small' | 'medium' | 'large';

/** The customary words for a delta (Romano, Kromrey, Coraggio and Skowronek 2006). */
export function sizeOf(delta: number): Size {
  const size = Math.abs(delta);
  return size < 0.147 ? 'negligible' : size < 0.33 ? 'small' : size < 0.474 ? 'medium' : 'large';
}

/** Where the figures of the groups do not lie as their articles do: a few long articles make a difference. */
export function pooledDisagrees({ deltaInterval, differenceInterval }: Row): boolean {
  if (!deltaInterval || !differenceInterval) return false;
  return directionOf(deltaInterval) !== directionOf(differenceInterval);
}

function rowOf(measure: Measure, expected: Direction, a: Part[], b: Part[]) {
  const figure = (parts: Part[]) => (parts.length === 0 ? null : rounded(pooledFigure(sampleOf(parts))));
  const n: Row['n'] = [a.length, b.length];
  const figures: Row['figures'] = [figure(a), figure(b)];
  return { measure, expected, n, figures };
}

function saying(articles: Measured[], measure: Measure): Part[] {
  return articles.flatMap(({ parts }) => parts[measure] ?? []);
}

function sampleOf(parts: Part[]): Sample {
  return {
    value: parts.map(({ value }) => value),
    count: parts.map(({ count }) => count),
    outOf: parts.map(({ outOf }) => outOf),
  };
}

function roundedInterval(interval: Interval | null | undefined): Interval | null {
  return interval ? { low: rounded(interval.low), high: rounded(interval.high) } : null;
}
