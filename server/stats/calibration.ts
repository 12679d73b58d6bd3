/** A probability that was given, and whether what it was given for is so. */
export interface Forecast {
  /** From 0 to 1. */
  p: number;
  so: boolean;
}

/** The forecasts between two probabilities. */
export interface Bin {
  /** The lower end belongs to it; of the last bin, 1 does too. */
  low: number;
  high: number;
  n: number;
  /** Mean probability that was given, and the share in which it was so; null where the bin is empty. */
  mean: number | null;
  observed: number | null;
}

export interface Calibration {
  n: number;
  bins: Bin[];
  /** Expected calibration error, 0 to 1: how far probabilities and shares lie apart, over the bins by their size (Naeini, Cooper and Hauskrecht 2015). */
  error: number;
  /** Brier's score, 0 to 1, less is better: mean squared distance of probability and outcome (Brier 1950). */
  brier: number;
}

/**
 * Whether probabilities mean what they say: of all that was given 0.7, seven in ten should be so. A
 * reliability table of bins of one width (DeGroot and Fienberg 1983).
 * @param forecasts at least one
 */
export function calibrationOf(forecasts: readonly Forecast[], bins = 10): Calibration {
  const inBin = Array.from({ length: bins }, () => ({ n: 0, sum: 0, so: 0 }));
  let squares = 0;
  for (const { p, so } of forecasts) {
    const bin = inBin[Math.min(bins - 1, Math.floor(p * bins))]!;
    bin.n += 1;
    bin.sum += p;
    bin.so += Number(so);
    squares += (p - Number(so)) ** 2;
  }
  const n = forecasts.length;
  return {
    n,
    bins: inBin.map((bin, i) => ({
      low: i / bins,
      high: (i + 1) / bins,
      n: bin.n,
      mean: bin.n > 0 ? bin.sum / bin.n : null,
      observed: bin.n > 0 ? bin.so / bin.n : null,
    })),
    error: inBin.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.so), 0) / n,
    brier: squares / n,
  };
}
