import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, distribute } from '../../web/shapes/segments.ts';

const span = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('cut', () => {
  it('tiles the range, whatever the marks', () => {
    fc.assert(
      fc.property(span(60), fc.array(span(80), { maxLength: 12 }), (range, marks) => {
        const segments = cut(range, marks);
        const text = 'x'.repeat(100);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('').length).toBe(
          range.end - range.start,
        );
        segments.forEach((segment, i) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.start).toBe(i === 0 ? range.start : segments[i - 1]!.end);
        });
        if (segments.length) expect(segments.at(-1)!.end).toBe(range.end);
      }),
    );
  });

  it('gives each character exactly the marks that cover it, in their order', () => {
    fc.assert(
      fc.property(span(40), fc.array(span(60), { maxLength: 10 }), (range, marks) => {
        for (const segment of cut(range, marks)) {
          for (let at = segment.start; at < segment.end; at++) {
            expect(segment.marks).toEqual(marks.filter(({ start, end }) => start <= at && at < end));
          }
        }
      }),
    );
  });

  it('cuts nested and crossing marks flat', () => {
    const [outer, inner, crossing] = [
      { start: 0, end: 10 },
      { start: 2, end: 5 },
      { start: 4, end: 12 },
    ];
    expect(cut({ start: 0, end: 12 }, [outer, inner, crossing])).toEqual([
      { start: 0, end: 2, marks: [outer] },
      { start: 2, end: 4, marks: [outer, inner] },
      { start: 4, end: 5, marks: [outer, inner, crossing] },
      { start: 5, end: 10, marks: [outer, crossing] },
      { start: 10, end: 12, marks: [crossing] },
    ]);
  });

  it('hands each range the marks that touch it, as a filter would', () => {
    const ranges = fc
      .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 8 })), { maxLength: 8 })
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
      });
    fc.assert(
      fc.property(ranges, fc.array(span(80), { maxLength: 10 }), (paragraphs, marks) => {
        expect(distribute(paragraphs, marks)).toEqual(
          paragraphs.map((range) =>
            marks.filter((m) => m.start < m.end && m.start < range.end && m.end > range.start),
          ),
        );
      }),
    );
  });

  it('leaves an empty range empty', () => {
    expect(cut({ start: 5, end: 5 }, [{ start: 0, end: 10 }])).toEqual([]);
  });
});
