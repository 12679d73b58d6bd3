import { type Interval, percentileInterval } from './interval.ts';
import { seeded } from './random.ts';

/** How a figure is read off the sums of a tally. */
export type Formula = 'f1' | 'precision' | 'recall';

/**
 * What was found, document by document: for each label, one after the other, how many items were found
 * rightly, how many were asserted, and how many there are to find. Accuracy is the precision of a tally
 * in which every item is asserted.
 */
export interface Tally {
  formula: Formula;
  /** Labels of which the figure is the mean (macro average): three numbers of each document belong to each. */
  labels: number;
  /** One entry a document: 3 × `labels` whole numbers. */
  documents: readonly ArrayLike<number>[];
}

/** A figure between 0 and 1 with its 95% interval; null where fewer than two documents stand behind it. */
export interface Figure {
  value: number;
  interval: Interval | null;
}

const RESAMPLES = 2000;
const SEED = 20_261_124;

/**
 * Precision, recall or F1 (van Rijsbergen 1979), pooled over the documents and averaged over the labels.
 * What nothing stands under is 0: the precision of a label that is never asserted, the recall of one that
 * never occurs.
 */
export function figureOf({ formula, labels, documents }: Tally): number {
  return read(formula, labels, total(labels, documents));
}

/**
 * The figure and its 95% percentile bootstrap interval, by resampling whole documents, since what one
 * document holds is not independent (Efron 1979; for measures of language processing, Berg-Kirkpatrick,
 * Burkett and Klein 2012). The same tally gives the same interval.
 */
export function figureWithInterval(tally: Tally): Figure {
  const { formula, labels, documents } = tally;
  const value = figureOf(tally);
  if (documents.length < 2) return { value, interval: null };
  const figures = resample(documents.length, (drawn) =>
    read(formula, labels, total(labels, documents, drawn)),
  );
  return { value, interval: percentileInterval(figures, documents.length) };
}

/**
 * How far the figure of a second reading of the same documents lies above that of the first, with a
 * 95% paired bootstrap interval: each resample draws the same documents for both (Efron and
 * Tibshirani 1993, chapter 16).
 * @throws RangeError where the tallies are not of the same documents
 */
export function differenceWithInterval(before: Tally, after: Tally): Figure {
  const count = before.documents.length;
  if (after.documents.length !== count) throw new RangeError('The tallies are of different documents.');
  const figure = ({ formula, labels, documents }: Tally, drawn?: Uint32Array) =>
    read(formula, labels, total(labels, documents, drawn));
  const value = figure(after) - figure(before);
  if (count < 2) return { value, interval: null };
  const differences = resample(count, (drawn) => figure(after, drawn) - figure(before, drawn));
  return { value, interval: percentileInterval(differences, count) };
}

/** One number for each draw of as many documents as there are, with replacement. */
function resample(count: number, figure: (drawn: Uint32Array) => number): Float64Array {
  const random = seeded(SEED);
  const drawn = new Uint32Array(count);
  return Float64Array.from({ length: RESAMPLES }, () => {
    for (let i = 0; i < count; i++) drawn[i] = Math.floor(random() * count);
    return figure(drawn);
  });
}

function total(labels: number, documents: Tally['documents'], drawn?: Uint32Array): Float64Array {
  const sums = new Float64Array(3 * labels);
  const count = drawn?.length ?? documents.length;
  for (let d = 0; d < count; d++) {
    const document = documents[drawn ? drawn[d]! : d]!;
    for (let i = 0; i < sums.length; i++) sums[i]! += document[i]!;
  }
  return sums;
}

function read(formula: Formula, labels: number, sums: Float64Array): number {
  let sum = 0;
  for (let label = 0; label < labels; label++) {
    const [found, asserted, there] = sums.subarray(3 * label, 3 * label + 3) as unknown as [
      number,
      number,
      number,
    ];
    const precision = asserted > 0 ? found / asserted : 0;
    const recall = there > 0 ? found / there : 0;
    if (formula === 'precision') sum += precision;
    else if (formula === 'recall') sum += recall;
    else sum += found > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  }
  return labels > 0 ? sum / labels : 0;
}
