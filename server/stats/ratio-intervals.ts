import { type Interval, percentileInterval } from './interval.ts';
import { seeded, shuffled } from './random.ts';

/** The parts of a ratio of sums, one entry an article; an article that has no part in it is 0 over 0. */
export interface RatioParts {
  count: ArrayLike<number>;
  outOf: ArrayLike<number>;
}

/** Above this many articles groups of them are resampled, which takes the same time whatever their number. */
const GROUPS = 200;
const RESAMPLES = 1000;
/** Resamples where there are many groups: the percentiles are as well known as the spread itself. */
const RESAMPLES_OF_GROUPS = 500;
const SEED = 20_260_824;
/** How many would be expected at most where none was counted: 0 is less likely than 2.5% beyond (Poisson). */
const MOST_UNSEEN = -Math.log(0.025);

/**
 * 95% bootstrap intervals of sum(count) / sum(outOf), by resampling articles with replacement; all
 * ratios are taken on the same resamples. Beyond 200 articles, these are dealt at random into 200 groups
 * and the groups are resampled (random groups, Wolter 2007, chapter 2): the spread between groups is
 * that between articles, known to within 5%. Where nothing at all was counted, resampling knows no
 * spread: the interval then ends where counting none would be a surprise ("rule of three", Hanley and
 * Lippman-Hand 1983, for 97.5%).
 * @param ratios all with one entry for each of the `articles`
 * @returns one interval a ratio; null where fewer than two articles have a part in it
 */
export function ratioIntervals(ratios: readonly RatioParts[], articles: number): (Interval | null)[] {
  const random = seeded(SEED);
  const units = Math.min(articles, GROUPS);
  const width = 2 * ratios.length;
  const sums = sumsOfUnits(ratios, articles, units, random);
  const resamples = articles > GROUPS ? RESAMPLES_OF_GROUPS : RESAMPLES;
  const figures = ratios.map(() => new Float64Array(resamples));
  const total = new Float64Array(width);
  for (let r = 0; r < resamples; r++) {
    total.fill(0);
    for (let drawn = 0; drawn < units; drawn++) {
      const from = Math.floor(random() * units) * width;
      for (let c = 0; c < width; c++) total[c]! += sums[from + c]!;
    }
    // A resample without a denominator says nothing: it is set aside below.
    for (let i = 0; i < figures.length; i++) figures[i]![r] = total[2 * i]! / total[2 * i + 1]!;
  }
  return ratios.map(({ count, outOf }, i) => {
    const having = Math.min(units, Array.prototype.filter.call(outOf, (part: number) => part > 0).length);
    const said = figures[i]!.filter((figure) => !Number.isNaN(figure));
    if (having < 2 || said.length === 0) return null;
    const counted = sum(count);
    return counted === 0 ? { low: 0, high: MOST_UNSEEN / sum(outOf) } : percentileInterval(said, having);
  });
}

function sum(parts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < parts.length; i++) total += parts[i]!;
  return total;
}

/** For each unit its sums, count and denominator of each ratio side by side. */
function sumsOfUnits(
  ratios: readonly RatioParts[],
  articles: number,
  units: number,
  random: () => number,
): Float64Array {
  const width = 2 * ratios.length;
  const sums = new Float64Array(units * width);
  const order = shuffled(articles, random);
  for (let dealt = 0; dealt < articles; dealt++) {
    const article = order[dealt]!;
    const to = (dealt % units) * width;
    for (let i = 0; i < ratios.length; i++) {
      sums[to + 2 * i]! += ratios[i]!.count[article]!;
      sums[to + 2 * i + 1]! += ratios[i]!.outOf[article]!;
    }
  }
  return sums;
}
