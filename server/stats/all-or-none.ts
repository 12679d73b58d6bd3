import type { Interval } from './interval.ts';

/**
 * The exact 95% interval of a share of which all or none was counted (Clopper and Pearson 1934): resampling
 * knows no spread there. It ends where what was counted would have a chance of 2.5%.
 * @param n how many were looked at
 */
export function allOrNoneInterval(value: 0 | 1, n: number): Interval {
  const chance = 0.025 ** (1 / n);
  return value === 1 ? { low: chance, high: 1 } : { low: 0, high: 1 - chance };
}
