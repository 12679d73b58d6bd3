import { quantile } from './quantiles.ts';

/** Both ends belong to it. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The 95% interval read off resampled figures (percentile bootstrap, Efron 1979). Few units give
 * too narrow a one, so that the percentiles are moved outwards as far as Student's t and the bias of the
 * variance ask for (Hesterberg 2015, "What Teachers Should Know About the Bootstrap", section 4.3).
 * @param resampled one figure a resample, at least one; it is sorted in place
 * @param units how many units were resampled, at least two
 */
export function percentileInterval(resampled: Float64Array, units: number): Interval {
  resampled.sort();
  const tail = normalTail(Math.sqrt(units / (units - 1)) * studentQuantile(units - 1));
  return { low: quantile(resampled, tail), high: quantile(resampled, 1 - tail) };
}

/** The 97.5% point of Student's t, within 0.1% from 3 degrees of freedom on (Cornish and Fisher's expansion, Abramowitz and Stegun 26.7.5). */
export function studentQuantile(freedom: number): number {
  if (freedom < 3) return [Number.NaN, 12.706, 4.303][freedom]!;
  const x = 1.959964;
  const terms = [
    (x ** 3 + x) / 4,
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
    (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160,
  ];
  return terms.reduce((sum, term, i) => sum + term / freedom ** (i + 1), x);
}

/** The share of a normal distribution beyond `z` ≥ 0, within 7.5e-8 (Abramowitz and Stegun 26.2.17). */
export function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
