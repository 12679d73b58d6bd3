import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta, effectOf, pairedEffectOf, type Sample } from '../../../server/stats/effect-size.ts';
import { seeded } from '../../../server/stats/random.ts';

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });

/** Each value of its own as an article's figure. */
function sampleOf(value: number[]): Sample {
  return { value, count: value, outOf: value.map(() => 1) };
}

describe('Cliff’s delta', () => {
  it.each([
    ['all above', [4, 5], [1, 2, 3], 1],
    ['all below', [1], [2, 3], -1],
    ['all tied', [0, 0, 0], [0, 0], 0],
    // 1 > 0; 1 = 1; 1 < 2; 3 > 0; 3 > 1; 3 > 2: (4 − 1) / 6
    ['one tie', [1, 3], [0, 1, 2], 0.5],
    // Of nine pairs four are ties of zeros, 0 < 5 twice, 2 > 0 twice, 2 < 5 once: (2 − 3) / 9
    ['many zeros', [0, 0, 2], [0, 0, 5], -1 / 9],
    // Shares of 3 in 4 and 1 in 2: for yes and no it is their difference.
    ['yes and no', [1, 1, 1, 0], [1, 0], 0.25],
    ['a zero below zero', [-0], [0], 0],
  ])('of %s: %j against %j is %d', (_, a, b, expected) => {
    expect(cliffsDelta(a, b)).toBeCloseTo(expected, 12);
  });

  it('equals what counting every pair gives, within -1 and 1', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const won = a.flatMap((x) => b.map((y) => Math.sign(x - y))).reduce((sum, sign) => sum + sign, 0);
        const delta = cliffsDelta(a, b);
        expect(delta).toBeCloseTo(won / (a.length * b.length), 12);
        expect(Math.abs(delta)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('turns its sign where the groups change places', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(cliffsDelta(a, b) + cliffsDelta(b, a)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('asks for no more than the order of the values', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const stretched = (x: number) => Math.exp(x / 3) - 40;
        expect(cliffsDelta(a.map(stretched), b.map(stretched))).toBe(cliffsDelta(a, b));
      }),
    );
  });
});

describe('effectOf', () => {
  it('sums counts before it divides', () => {
    const long = { value: [0.5, 0.1], count: [5, 1], outOf: [10, 10] };
    const uneven = { value: [1, 0.01], count: [1, 1], outOf: [1, 99] };
    expect(effectOf(long, uneven)).toMatchObject({ difference: 0.3 - 0.02, delta: 0 });
  });

  it('has the same bytes each time, and intervals that hold the figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 40 }),
        fc.integer({ min: 8, max: 40 }),
        fc.nat(),
        (n, m, seed) => {
          const random = seeded(seed);
          const draw = (length: number) =>
            sampleOf(Array.from({ length }, () => Math.floor(random() ** 2 * 10)));
          const [a, b] = [draw(n), draw(m)];
          const effect = effectOf(a, b);
          expect(effectOf(a, b)).toEqual(effect);
          expect(effect.delta).toBe(cliffsDelta(a.value, b.value));
          const { delta, deltaInterval, difference, differenceInterval } = effect;
          expect(deltaInterval!.low).toBeLessThanOrEqual(delta);
          expect(deltaInterval!.high).toBeGreaterThanOrEqual(delta);
          expect(differenceInterval!.low).toBeLessThanOrEqual(difference);
          expect(differenceInterval!.high).toBeGreaterThanOrEqual(difference);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has intervals that cover the truth about as often as they say, for groups as uneven as they come', () => {
    // Squares of uniform numbers against the same raised by 0.2, with the share of zeros that scores have.
    const draw = (length: number, raised: number, random: () => number) =>
      sampleOf(Array.from({ length }, () => Math.max(0, random() ** 2 - 0.2 + raised)));
    const truth = seeded(1);
    const delta = cliffsDelta(draw(20_000, 0.2, truth).value, draw(20_000, 0, truth).value);
    // Means by hand: E u² = 1/3 when raised; ∫ of u² − 0.2 from √0.2 to 1 otherwise.
    const root = Math.sqrt(0.2);
    const difference = 1 / 3 - ((1 - root ** 3) / 3 - 0.2 * (1 - root));
    const runs = 200;
    let [deltas, differences] = [0, 0];
    for (let seed = 1; seed <= runs; seed++) {
      const random = seeded(seed * 7919);
      const effect = effectOf(draw(20, 0.2, random), draw(60, 0, random));
      if (effect.deltaInterval!.low <= delta && delta <= effect.deltaInterval!.high) deltas += 1;
      const { low, high } = effect.differenceInterval!;
      if (low <= difference && difference <= high) differences += 1;
    }
    for (const covered of [deltas, differences]) {
      expect(covered / runs).toBeGreaterThan(0.91);
      expect(covered / runs).toBeLessThan(0.985);
    }
  });

  it('has no intervals where a group is one article, and a point where the groups lie apart', () => {
    const alone = effectOf(sampleOf([3]), sampleOf([1, 2]));
    expect(alone).toEqual({ delta: 1, deltaInterval: null, difference: 1.5, differenceInterval: null });
    expect(effectOf(sampleOf([3, 4]), sampleOf([1, 2])).deltaInterval).toEqual({ low: 1, high: 1 });
  });
});

describe('pairedEffectOf', () => {
  it('counts pairs by which is higher, and resamples them whole', () => {
    const a = { value: [0.5, 0.2, 0.1], count: [5, 2, 1], outOf: [10, 10, 10] };
    const b = { value: [0.4, 0.2, 0.3], count: [4, 2, 3], outOf: [10, 10, 10] };
    const effect = pairedEffectOf(a, b);
    expect(effect).toMatchObject({ higher: 1, lower: 1, equal: 1 });
    expect(effect.difference).toBeCloseTo(-1 / 30, 12);
    expect(pairedEffectOf(a, b)).toEqual(effect);
  });

  it('knows a difference well that is the same in each pair, however far the pairs lie apart', () => {
    const base = [1, 20, 300, 4000, 50_000];
    const { differenceInterval } = pairedEffectOf(sampleOf(base.map((x) => x + 2)), sampleOf(base));
    expect(differenceInterval!.low).toBeCloseTo(2, 6);
    expect(differenceInterval!.high).toBeCloseTo(2, 6);
  });

  it('has no interval for one pair', () => {
    expect(pairedEffectOf(sampleOf([2]), sampleOf([1]))).toMatchObject({
      higher: 1,
      differenceInterval: null,
    });
  });
});
