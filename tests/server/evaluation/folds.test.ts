import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleGroup, dealIntoFolds } from '../../../server/evaluation/folds.ts';

describe('folds', () => {
  it('keep an article together, are all used, and are about as large', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 40, maxLength: 200 }),
        fc.integer({ min: 2, max: 5 }),
        (articles, folds) => {
          const groups = articles.map(String);
          const dealt = dealIntoFolds(groups, folds);
          const foldsOf = Map.groupBy(dealt.keys(), (i) => groups[i]!);
          for (const [, places] of foldsOf) expect(new Set(places.map((i) => dealt[i])).size).toBe(1);
          const sizes = Array.from({ length: folds }, (_, f) => dealt.filter((fold) => fold === f).length);
          const largest = Math.max(...[...foldsOf.values()].map((places) => places.length));
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest);
        },
      ),
    );
  });

  it.each([
    ['target', { id: 'allsides_1000_401_25_Reality Leigh Winner_0_6' }, 'allsides_1000_401'],
    ['frames', { id: 3, outlet: 'La Presse', date: '2022-06-22' }, 'La Presse 2022-06-22'],
    ['frames', { id: 3 }, '3'],
    ['voice', { id: 'fr-dev-01' }, 'fr-dev-01'],
  ] as const)('know the article of a document of the kind %s', (kind, row, group) => {
    expect(articleGroup(kind, row as never)).toBe(group);
  });
});
