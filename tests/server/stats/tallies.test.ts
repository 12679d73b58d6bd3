import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../../server/stats/agreement.ts';
import { calibrationOf } from '../../../server/stats/calibration.ts';
import {
  differenceWithInterval,
  type Formula,
  figureOf,
  figureWithInterval,
  type Tally,
} from '../../../server/stats/tallies.ts';

const tally = (formula: Formula, documents: number[][], labels = 1): Tally => ({
  formula,
  labels,
  documents,
});

describe('a figure', () => {
  // Found 3 of 4 asserted, of 6 that are there: 3/4, 1/2, and 2·3/(4+6).
  const counts = [
    [1, 2, 1],
    [2, 2, 5],
  ];
  it.each([
    ['precision', 0.75],
    ['recall', 0.5],
    ['f1', 0.6],
  ] as const)('%s is read off the sums of the documents', (formula, expected) => {
    expect(figureOf(tally(formula, counts))).toBeCloseTo(expected, 12);
  });

  it('over several labels is the mean of their figures', () => {
    expect(figureOf(tally('f1', [[3, 4, 6, 0, 1, 2]], 2))).toBeCloseTo(0.3, 12);
  });

  it.each([
    ['nothing was asserted', [0, 0, 5]],
    ['nothing is there', [0, 3, 0]],
    ['nothing was found', [0, 3, 5]],
  ])('is 0 where %s', (_, document) => {
    for (const formula of ['f1', 'precision', 'recall'] as const)
      expect(figureOf(tally(formula, [document]))).toBe(0);
  });
});

const documents = fc.array(
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9))
    .map(([found, more, missed]) => [found, found + more, found + missed]),
  { minLength: 2, maxLength: 30 },
);

describe('the interval of a figure', () => {
  it('lies between 0 and 1, around figures of resamples, and is the same each time', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom<Formula>('f1', 'precision', 'recall'), (counts, formula) => {
        const { value, interval } = figureWithInterval(tally(formula, counts));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(interval!.low).toBeGreaterThanOrEqual(0);
        expect(interval!.high).toBeLessThanOrEqual(1);
        expect(interval!.low).toBeLessThanOrEqual(interval!.high);
        expect(figureWithInterval(tally(formula, counts)).interval).toEqual(interval);
      }),
      { numRuns: 40 },
    );
  });

  it('is one point where all documents are alike, and is not there for one alone', () => {
    const alike = figureWithInterval(tally('f1', Array(10).fill([1, 2, 2])));
    expect(alike).toEqual({ value: 0.5, interval: { low: 0.5, high: 0.5 } });
    expect(figureWithInterval(tally('f1', [[1, 2, 2]])).interval).toBeNull();
  });

  it('is as wide as theory says of a share of independent items', () => {
    const share = Array.from({ length: 400 }, (_, i) => [i % 4 === 0 ? 0 : 1, 1, 1]);
    const { low, high } = figureWithInterval(tally('precision', share)).interval!;
    const expected = 2 * 1.96 * Math.sqrt((0.75 * 0.25) / 400);
    expect((high - low) / expected).toBeGreaterThan(0.9);
    expect((high - low) / expected).toBeLessThan(1.1);
  });

  it('of a difference is zero between a reading and itself, and narrower than unpaired where readings go together', () => {
    const hard = Array.from({ length: 60 }, (_, i) => [i % 7, 7, 7]);
    const better = hard.map(([found], i) => [Math.min(7, found! + (i % 2)), 7, 7]);
    expect(differenceWithInterval(tally('f1', hard), tally('f1', hard))).toEqual({
      value: 0,
      interval: { low: 0, high: 0 },
    });
    const { value, interval } = differenceWithInterval(tally('f1', hard), tally('f1', better));
    const alone = figureWithInterval(tally('f1', hard)).interval!;
    expect(value).toBeGreaterThan(0);
    expect(interval!.low).toBeGreaterThan(0);
    expect(interval!.high - interval!.low).toBeLessThan(alone.high - alone.low);
  });

  it('is refused for different documents', () => {
    expect(() => differenceWithInterval(tally('f1', [[1, 1, 1]]), tally('f1', []))).toThrow(RangeError);
  });
});

describe('Cohen’s kappa', () => {
  it('is that of his own kind of table', () => {
    const pairs = [
      ...Array(20).fill(['yes', 'yes']),
      ...Array(5).fill(['yes', 'no']),
      ...Array(10).fill(['no', 'yes']),
      ...Array(15).fill(['no', 'no']),
    ] as [string, string][];
    // Agreed 0.7, by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12);
  });
  it('is 1 where all agree, and unknown where nothing could differ', () => {
    expect(
      cohensKappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNaN();
    expect(cohensKappa([])).toBeNaN();
  });
});

describe('calibration', () => {
  it('is without error where seven in ten of what was given 0.7 are so', () => {
    const forecasts = Array.from({ length: 10 }, (_, i) => ({ p: 0.7, so: i < 7 }));
    const { error, brier, bins } = calibrationOf(forecasts);
    expect(error).toBeCloseTo(0, 12);
    expect(brier).toBeCloseTo(0.7 * 0.09 + 0.3 * 0.49, 12);
    expect(bins[7]).toMatchObject({ low: 0.7, n: 10, observed: 0.7 });
    expect(bins[0]).toMatchObject({ n: 0, mean: null, observed: null });
  });
  it('counts each forecast once, those of 1 too, and weighs bins by their size', () => {
    const { error, bins } = calibrationOf([
      { p: 1, so: false },
      { p: 0, so: false },
      { p: 0.05, so: false },
      { p: 0.95, so: true },
    ]);
    expect(bins.map(({ n }) => n)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(error).toBeCloseTo((0.05 + 0.95) / 4, 12);
  });
});
