import { allOrNoneInterval } from '../stats/all-or-none.ts';
import { type Figure, type Formula, figureWithInterval, type Tally } from '../stats/tallies.ts';

export interface OwnFigures {
  precision: Figure | null;
  recall: Figure | null;
  f1: Figure | null;
}

/**
 * Precision, recall and F1 of a small sample, with intervals by article. A figure is null where there is nothing to
 * divide by, instead of 0; where all or nothing is right the interval is exact, since resampling would give none.
 * @param documents one entry an article: three numbers for each of the labels of which the mean is taken
 */
export function ownFigures(documents: Tally['documents'], labels = 1): OwnFigures {
  const sum = (place: number): number =>
    documents.reduce(
      (total, counts) =>
        total + Array.from(counts).reduce((held, n, i) => held + (i % 3 === place ? n : 0), 0),
      0,
    );
  const [asserted, there] = [sum(1), sum(2)];
  const figure = (formula: Formula, n: number): Figure | null => {
    if (n === 0) return null;
    const { value, interval } = figureWithInterval({ formula, labels, documents });
    if (interval && interval.low === interval.high && (value === 0 || value === 1))
      return { value, interval: allOrNoneInterval(value, n) };
    return { value, interval };
  };
  return {
    precision: figure('precision', asserted),
    recall: figure('recall', there),
    f1: figure('f1', Math.max(asserted, there)),
  };
}
