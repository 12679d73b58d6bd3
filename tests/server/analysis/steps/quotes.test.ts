import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphSpans } from '../../../../server/analysis/steps/paragraphs.ts';
import { findQuotes } from '../../../../server/analysis/steps/quotes.ts';
import type { Paragraph } from '../../../../server/analysis/types.ts';
import { quotes as en } from '../../../cases/quotes.en.ts';
import { quotes as fr } from '../../../cases/quotes.fr.ts';

function read(text: string) {
  const paragraphs = paragraphSpans(text).map((p): Paragraph => ({ ...p, first: 0, last: 0, role: 'body' }));
  return findQuotes({ text, paragraphs });
}
const inner = (text: string) => read(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe('quotations', () => {
  it.each([...fr, ...en])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('says of a mark left open that it was', () => {
    expect(read('« Un.\n« Deux. »').map((q) => q.closed)).toEqual([false, true]);
    expect(read('“One.\n\n“Two.”').map((q) => q.closed)).toEqual([false, true]);
  });

  it('gives spans inside the text, in order, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'«»‹›„“”"‘’\'<>`, abS15.,\n')).map((c) => c.join('')),
        (text) => {
          let last = 0;
          for (const q of read(text)) {
            expect(q.start).toBeLessThanOrEqual(q.inner.start);
            expect(q.inner.end).toBeLessThanOrEqual(q.end);
            expect(q.end).toBeLessThanOrEqual(text.length);
            expect(q.inner.start).toBeLessThan(q.inner.end);
            expect(q.start).toBeGreaterThanOrEqual(last);
            last = q.start;
          }
        },
      ),
    );
  });
});
