import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOrNoneInterval } from '../../../server/stats/all-or-none.ts';
import { drawing } from '../../../server/stats/drawing.ts';

const sizes = fc.array(fc.nat(12), { maxLength: 20 });
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('drawing', () => {
  it('draws every member of every group once, and no other', () => {
    fc.assert(
      fc.property(sizes, seed, (given, from) => {
        const drawn = [...drawing(given, from)].map(({ group, member }) => `${group} ${member}`);
        const all = given.flatMap((size, group) => Array.from({ length: size }, (_, m) => `${group} ${m}`));
        expect(drawn.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it('draws the same again from the same seed, and another from another', () => {
    const given = [30, 0, 40, 50];
    expect([...drawing(given, 7)]).toEqual([...drawing(given, 7)]);
    expect([...drawing(given, 7)]).not.toEqual([...drawing(given, 8)]);
  });

  it('draws each member as often as any other, long article or short', () => {
    const given = [1, 9, 30];
    const first = Array.from({ length: 4000 }, (_, from) => drawing(given, from).next().value!.group);
    const shares = given.map((_, group) => first.filter((drawn) => drawn === group).length / first.length);
    for (const [group, size] of given.entries())
      expect(Math.abs(shares[group]! - size / 40)).toBeLessThan(0.03);
  });
});

describe('the interval of all or none', () => {
  it('is Clopper and Pearson’s', () => {
    expect(allOrNoneInterval(1, 10).low).toBeCloseTo(0.6915, 4);
    expect(allOrNoneInterval(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1684, 4) });
  });
});
