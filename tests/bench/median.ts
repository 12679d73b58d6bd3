import { quantile } from '../../server/stats/quantiles.ts';

/** @param figures in any order, at least one */
export function median(figures: readonly number[]): number {
  return quantile(
    figures.toSorted((a, b) => a - b),
    0.5,
  );
}
