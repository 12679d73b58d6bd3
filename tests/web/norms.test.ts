import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Norms } from '../../server/contract.ts';
import { placeOf, referenceFor, standingOf } from '../../web/shapes/norms.ts';

/** 0, 1, … 100: the figure is its own rank. */
const EVEN = Array.from({ length: 101 }, (_, i) => i);
/** Nothing in 61% of the articles, then rising. */
const MOSTLY_NONE = EVEN.map((i) => Math.max(0, i - 61));
/** A fifth at the very top. */
const CAPPED = EVEN.map((i) => Math.min(i, 80) / 80);

describe('placeOf', () => {
  it.each([
    ['in the middle', 50, EVEN, { below: 0.5, same: 0, above: 0.5 }],
    ['between two quantiles', 92.5, EVEN, { below: 0.925, same: 0, above: 0.075 }],
    ['at the bottom', 0, EVEN, { below: 0, same: 0, above: 1 }],
    ['below all', -1, EVEN, { below: 0, same: 0, above: 1 }],
    ['above all', 101, EVEN, { below: 1, same: 0, above: 0 }],
    ['in a block of zeros', 0, MOSTLY_NONE, { below: 0, same: 0.61, above: 0.39 }],
    ['just after the block', 1, MOSTLY_NONE, { below: 0.62, same: 0, above: 0.38 }],
    ['in a block at the top', 1, CAPPED, { below: 0.8, same: 0.2, above: 0 }],
    ['where all are equal', 3, EVEN.map(() => 3), { below: 0, same: 1, above: 0 }],
  ])('places a figure %s', (_, value, quantiles, place) => {
    const found = placeOf(value, quantiles);
    expect(found.below).toBeCloseTo(place.below, 9);
    expect(found.same).toBeCloseTo(place.same, 9);
    expect(found.above).toBeCloseTo(place.above, 9);
  });

  const reference = fc
    .array(fc.oneof(fc.constantFrom(0, 0.2, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 101,
      maxLength: 101,
    })
    .map((figures) => figures.sort((a, b) => a - b));
  const figure = fc.oneof(fc.double({ min: -0.5, max: 1.5, noNaN: true }), fc.constantFrom(0, 0.2, 1));

  it('shares the reference out: below, same and above are 1 together, and none is negative', () => {
    fc.assert(
      fc.property(reference, figure, (quantiles, value) => {
        const { below, same, above } = placeOf(value, quantiles);
        expect(below + same + above).toBeCloseTo(1, 9);
        for (const share of [below, same, above]) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never places a higher figure lower', () => {
    fc.assert(
      fc.property(reference, figure, figure, (quantiles, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((value) =>
          placeOf(value, quantiles),
        );
        expect(high!.below).toBeGreaterThanOrEqual(low!.below);
        expect(high!.above).toBeLessThanOrEqual(low!.above);
      }),
    );
  });

  it('finds the quantiles where they were put', () => {
    fc.assert(
      fc.property(reference, fc.nat(100), (quantiles, i) => {
        const { below, above } = placeOf(quantiles[i]!, quantiles);
        expect(below).toBeLessThanOrEqual(i / 100);
        expect(1 - above).toBeGreaterThanOrEqual(i / 100 - 1e-9);
      }),
    );
  });
});

describe('standingOf', () => {
  it.each([
    ['the telling side', 93.7, EVEN, { says: 'higher', share: 0.93 }],
    ['the other side', 11.2, EVEN, { says: 'lower', share: 0.88 }],
    ['those that have none', 0, MOSTLY_NONE, { says: 'none', same: 0.61 }],
    ['no block of zeros', 0, EVEN, { says: 'lower', share: 0.99 }],
    ['a tie at the top', 1, CAPPED, { says: 'higherLevel', share: 0.8, same: 0.2 }],
    [
      'a tie near the bottom',
      7,
      EVEN.map((i) => Math.max(7, i)),
      { says: 'lowerLevel', share: 0.93, same: 0.07 },
    ],
    ['the highest of the reference as not above it', 100, EVEN, { says: 'higher', share: 0.99 }],
    ['more than any', 100.5, EVEN, { says: 'highest' }],
    ['less than any', -0.5, EVEN, { says: 'lowest' }],
  ] as const)('tells %s', (_, value, quantiles, standing) => {
    expect(standingOf(value, quantiles)).toEqual(standing);
  });
});

it('referenceFor takes the article’s own language, and nothing for want of it', () => {
  const norm = (lang: 'fr' | 'en', top: number) =>
    ({ lang, scores: { 'opinion.share': { n: top, quantiles: [0, top] } } }) as unknown as Norms;
  const both = [norm('fr', 1), norm('en', 2)];
  expect(referenceFor(both, 'en', 'opinion.share')).toMatchObject({ n: 2, quantiles: [0, 2] });
  expect(referenceFor([norm('fr', 1)], 'en', 'opinion.share')).toBeUndefined();
});
