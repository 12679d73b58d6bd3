import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalTail, percentileInterval, studentQuantile } from '../../../server/stats/interval.ts';
import { quantile } from '../../../server/stats/quantiles.ts';
import { seeded, shuffled } from '../../../server/stats/random.ts';
import { ratioIntervals } from '../../../server/stats/ratio-intervals.ts';

describe('quantile', () => {
  it.each([
    [[7], 0.3, 7],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[10, 20, 30], 0.25, 15],
  ])('of %j at %d is %d (type 7)', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 12);
  });
});

describe('the tails', () => {
  it.each([
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [11, 2.201],
    [30, 2.042],
    [199, 1.972],
  ])('of Student’s t with %d degrees of freedom begin at %d', (freedom, expected) => {
    expect(Math.abs(studentQuantile(freedom) / expected - 1)).toBeLessThan(0.005);
  });
  it.each([
    [0, 0.5],
    [1, 0.158_655],
    [1.959964, 0.025],
    [3, 0.001_35],
  ])('of the normal distribution beyond %d hold %d', (z, expected) => {
    expect(normalTail(z)).toBeCloseTo(expected, 6);
  });
  it('reach further where few units were resampled', () => {
    const figures = () => Float64Array.from({ length: 1000 }, (_, i) => i);
    const few = percentileInterval(figures(), 6);
    const many = percentileInterval(figures(), 200);
    expect(few.low).toBeLessThan(many.low);
    expect(few.high).toBeGreaterThan(many.high);
    expect(many.low).toBeGreaterThan(20);
    expect(many.low).toBeLessThan(25.1);
  });
});

describe('shuffled', () => {
  it('holds each number once, in an order that the seed decides', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat(), (n, seed) => {
        const order = [...shuffled(n, seeded(seed))];
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
        expect([...shuffled(n, seeded(seed))]).toEqual(order);
      }),
    );
  });
});

describe('ratioIntervals', () => {
  const articles = (n: number, seed: number, share = 0.3) => {
    const random = seeded(seed);
    const outOf = Float64Array.from({ length: n }, () => 100 + Math.floor(random() * 400));
    const count = outOf.map((words) => {
      const own = Math.min(1, Math.max(0, share + (random() - 0.5) * 0.4));
      return Math.round(words * own);
    });
    return { count, outOf };
  };
  const pooled = ({ count, outOf }: ReturnType<typeof articles>) =>
    count.reduce((a, b) => a + b, 0) / outOf.reduce((a, b) => a + b, 0);

  it('hold the pooled figure, and are the same each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(), (n, seed) => {
        const ratio = articles(n, seed);
        const [interval] = ratioIntervals([ratio], n);
        const figure = pooled(ratio);
        expect(interval!.low).toBeLessThanOrEqual(figure);
        expect(interval!.high).toBeGreaterThanOrEqual(figure);
        expect(ratioIntervals([ratio], n)).toEqual([interval]);
      }),
      { numRuns: 30 },
    );
  });

  it('cover the true figure about as often as they say, with few articles and with many', () => {
    for (const [n, runs] of [
      [12, 400],
      [600, 200],
    ] as const) {
      let covered = 0;
      for (let seed = 1; seed <= runs; seed++) {
        const [interval] = ratioIntervals([articles(n, seed * 7919)], n);
        if (interval!.low <= 0.3 && interval!.high >= 0.3) covered += 1;
      }
      expect(covered / runs).toBeGreaterThan(0.91);
      expect(covered / runs).toBeLessThan(0.99);
    }
  });

  it('of groups of articles are as wide as those of the articles themselves', () => {
    const n = 1000;
    const ratio = articles(n, 5);
    const random = seeded(99);
    const figures = Float64Array.from({ length: 1000 }, () => {
      let [count, outOf] = [0, 0];
      for (let i = 0; i < n; i++) {
        const drawn = Math.floor(random() * n);
        count += ratio.count[drawn]!;
        outOf += ratio.outOf[drawn]!;
      }
      return count / outOf;
    });
    const one = percentileInterval(figures, n);
    const [grouped] = ratioIntervals([ratio], n);
    const width = (i: { low: number; high: number }) => i.high - i.low;
    expect(Math.abs(width(grouped!) / width(one) - 1)).toBeLessThan(0.15);
  });

  it('reach beyond zero where nothing was counted', () => {
    const none = { count: new Float64Array(12), outOf: new Float64Array(12).fill(300) };
    expect(ratioIntervals([none], 12)[0]!.low).toBe(0);
    // With so many expected, none is met in 2.5% of the cases.
    expect(Math.exp(-ratioIntervals([none], 12)[0]!.high * 3600)).toBeCloseTo(0.025, 10);
  });

  it('are missing where fewer than two articles have a part', () => {
    const none = { count: [0, 0, 0], outOf: [0, 0, 0] };
    const one = { count: [1, 0, 0], outOf: [4, 0, 0] };
    const all = { count: [1, 1, 1], outOf: [2, 2, 2] };
    expect(ratioIntervals([none, one, all], 3)).toEqual([null, null, { low: 0.5, high: 0.5 }]);
  });
});
