import { type Interval, percentileInterval } from './interval.ts';
import { seeded } from './random.ts';
import type { RatioParts } from './ratio-intervals.ts';

/** The units of one group (articles), each with its own value and the parts that are summed for the group's figure. */
export interface Sample extends RatioParts {
  /** Finite numbers, one a unit; `count` and `outOf` are as many, in the same order. */
  value: ArrayLike<number>;
}

/** How far a first group lies above a second; negative where it lies below. */
export interface Effect {
  /** Cliff's delta: -1 to 1, without unit. */
  delta: number;
  deltaInterval: Interval | null;
  /** The first group's pooled figure less the second's, in the unit of count / outOf. */
  difference: number;
  differenceInterval: Interval | null;
}

/** How the first of each pair stands to the second. */
export interface PairedEffect {
  /** Pairs whose first value is above, below, and the same as the second. */
  higher: number;
  lower: number;
  equal: number;
  /** As in {@link Effect}. */
  difference: number;
  differenceInterval: Interval | null;
}

const RESAMPLES = 2000;
const SEED = 20_261_130;

/**
 * The chance that a value of the first sample is above one of the second, less the chance that it is
 * below (Cliff 1993, "Dominance statistics", Psychological Bulletin 114): 2 × AUC − 1, where ties count as
 * half. It asks only for an order, so that skew and many zeros do it no harm. O(n log n).
 * @param a finite numbers, at least one
 * @param b finite numbers, at least one
 */
export function cliffsDelta(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const { first, second, levels } = onLevels(a, b);
  return dominance(tally(first, levels), tally(second, levels), a.length * b.length);
}

/** Sum of counts over sum of denominators. */
export function pooledFigure({ count, outOf }: RatioParts): number {
  return total(count) / total(outOf);
}

/**
 * Both effect sizes of two independent groups, each with its 95% percentile bootstrap interval (Efron 1979):
 * units are resampled within each group, and the percentiles are moved outwards for the smaller of the two
 * (Hesterberg 2015). The same samples give the same intervals.
 *
 * Where one group lies wholly above the other every resample does too: the delta's interval is then the
 * one point ±1, which is too narrow.
 * @param a at least one unit, with a denominator above zero
 * @param b as `a`
 * @returns intervals that are null where a group has fewer than two units
 */
export function effectOf(a: Sample, b: Sample): Effect {
  const { first, second, levels } = onLevels(a.value, b.value);
  const pairs = first.length * second.length;
  const units = Math.min(first.length, second.length);
  const random = seeded(SEED);
  const deltas = new Float64Array(RESAMPLES);
  const differences = new Float64Array(RESAMPLES);
  for (let r = 0; r < RESAMPLES && units > 1; r++) {
    const drawnA = drawn(first.length, random);
    const drawnB = drawn(second.length, random);
    deltas[r] = dominance(tally(first, levels, drawnA), tally(second, levels, drawnB), pairs);
    differences[r] = figureOf(a, drawnA) - figureOf(b, drawnB);
  }
  return {
    delta: dominance(tally(first, levels), tally(second, levels), pairs),
    deltaInterval: units > 1 ? percentileInterval(deltas, units) : null,
    difference: pooledFigure(a) - pooledFigure(b),
    differenceInterval: units > 1 ? intervalOf(differences, units) : null,
  };
}

/**
 * The same for pairs, the i-th unit of `a` with the i-th of `b`: in how many of them the first is higher
 * (the within-pair dominance of Cliff 1993), and the difference of the pooled figures with its 95% bootstrap
 * interval, for which whole pairs are resampled.
 * @param a at least one unit, with a denominator above zero
 * @param b as many units as `a`
 * @returns an interval that is null where there are fewer than two pairs
 */
export function pairedEffectOf(a: Sample, b: Sample): PairedEffect {
  const pairs = a.value.length;
  const above = Array.from({ length: pairs }, (_, i) => Math.sign(a.value[i]! - b.value[i]!));
  const random = seeded(SEED);
  const differences = new Float64Array(RESAMPLES);
  for (let r = 0; r < RESAMPLES && pairs > 1; r++) {
    const which = drawn(pairs, random);
    differences[r] = figureOf(a, which) - figureOf(b, which);
  }
  return {
    higher: above.filter((sign) => sign > 0).length,
    lower: above.filter((sign) => sign < 0).length,
    equal: above.filter((sign) => sign === 0).length,
    difference: pooledFigure(a) - pooledFigure(b),
    differenceInterval: pairs > 1 ? intervalOf(differences, pairs) : null,
  };
}

/** The values of both samples as places among their different values, counted from the lowest. */
function onLevels(a: ArrayLike<number>, b: ArrayLike<number>) {
  const sorted = Float64Array.from([...Array.from(a), ...Array.from(b)]).sort();
  const place = new Map<number, number>();
  for (const value of sorted) if (!place.has(value)) place.set(value, place.size);
  const placed = (values: ArrayLike<number>) => Uint32Array.from(values, (value) => place.get(value)!);
  return { first: placed(a), second: placed(b), levels: place.size };
}

/** How many of the units, or of those drawn, stand on each level. */
function tally(places: Uint32Array, levels: number, which?: Uint32Array): Float64Array {
  const on = new Float64Array(levels);
  if (which) for (const i of which) on[places[i]!]! += 1;
  else for (const place of places) on[place]! += 1;
  return on;
}

function dominance(a: Float64Array, b: Float64Array, pairs: number): number {
  let [below, above, won] = [0, total(b), 0];
  for (let level = 0; level < a.length; level++) {
    above -= b[level]!;
    won += a[level]! * (below - above);
    below += b[level]!;
  }
  return won / pairs;
}

/** As many units as there are, drawn with replacement. */
function drawn(units: number, random: () => number): Uint32Array {
  const which = new Uint32Array(units);
  for (let i = 0; i < units; i++) which[i] = Math.floor(random() * units);
  return which;
}

function figureOf({ count, outOf }: RatioParts, which: Uint32Array): number {
  let [counted, of] = [0, 0];
  for (const i of which) {
    counted += count[i]!;
    of += outOf[i]!;
  }
  return counted / of;
}

/** A resample without a denominator says nothing, and is left out. */
function intervalOf(differences: Float64Array, units: number): Interval | null {
  const said = differences.filter((difference) => !Number.isNaN(difference));
  return said.length === 0 ? null : percentileInterval(said, units);
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
