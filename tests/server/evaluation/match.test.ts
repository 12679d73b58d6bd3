import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../server/analysis/types.ts';
import { match, overlapOf } from '../../../server/evaluation/match.ts';

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
const item = fc.array(span, { maxLength: 3 });

/** The same by counting characters. */
function overlapByCharacters(a: readonly Span[], b: readonly Span[]): number {
  const characters = (spans: readonly Span[]) =>
    new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const [ours, theirs] = [characters(a), characters(b)];
  const both = [...ours].filter((at) => theirs.has(at)).length;
  const either = ours.size + theirs.size - both;
  return either === 0 ? 0 : both / either;
}

describe('overlap', () => {
  it('is that of the characters, whatever the order, the overlaps and the gaps of the spans', () => {
    fc.assert(
      fc.property(item, item, (a, b) => {
        expect(overlapOf(a, b)).toBeCloseTo(overlapByCharacters(a, b), 12);
      }),
    );
  });
});

describe('matching', () => {
  const at = (...pairs: [number, number][]) => pairs.map(([start, end]) => [{ start, end }]);

  it('takes the best overlap first, each item once', () => {
    expect(match(at([0, 10], [2, 12]), at([2, 12]), 0.3)).toEqual([{ predicted: 1, gold: 0 }]);
    expect(match(at([0, 10]), at([0, 9], [0, 10]), 0.3)).toEqual([{ predicted: 0, gold: 1 }]);
  });

  it('takes no pair below the threshold, and one that lies on it', () => {
    expect(match(at([0, 10]), at([7, 10]), 0.3)).toHaveLength(1);
    expect(match(at([0, 10]), at([8, 10]), 0.3)).toHaveLength(0);
    expect(match(at([0, 10]), at([10, 20]), 0)).toHaveLength(0);
  });

  it('never uses an item twice, and leaves no pair unmatched that could be', () => {
    const items = fc.array(item, { maxLength: 6 });
    fc.assert(
      fc.property(items, items, (predicted, gold) => {
        const matches = match(predicted, gold, 0.3);
        const ours = new Set(matches.map((each) => each.predicted));
        const theirs = new Set(matches.map((each) => each.gold));
        expect(ours.size).toBe(matches.length);
        expect(theirs.size).toBe(matches.length);
        for (const [i, a] of predicted.entries())
          for (const [j, b] of gold.entries())
            if (!ours.has(i) && !theirs.has(j)) expect(overlapOf(a, b)).toBeLessThan(0.3);
      }),
    );
  });
});
