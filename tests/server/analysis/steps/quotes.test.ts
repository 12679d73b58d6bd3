import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphSpans } from '../../../../server/analysis/steps/paragraphs.ts';
import { findQuotes } from '../../../../server/analysis/steps/quotes.ts';
import type { Paragraph } from '../../../../server/analysis/types.ts';

function read(text: string) {
  const paragraphs = paragraphSpans(text).map((p): Paragraph => ({ ...p, first: 0, last: 0, role: 'body' }));
  return findQuotes({ text, paragraphs });
}
const inner = (text: string) => read(text).map((q) => text.slice(q.inner.start, q.inner.end));

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['Il a dit « oui ».', ['oui']],
    ['Il a dit « oui » et « non ».', ['oui', 'non']],
    ['Il a dit «oui».', ['oui']],
    ['Il dit : « Elle a crié “au feu” deux fois. »', ['Elle a crié “au feu” deux fois.', 'au feu']],
    ['Il juge "essentiel" ce texte.', ['essentiel']],
    ['«\u202fVoilà\u202f», dit-il.', ['Voilà']],
    ['« Un.\n« Deux.\n« Trois. »', ['Un.', 'Deux.', 'Trois.']],
    ['« Un.\nDeux.\nTrois. » Fin.', ['Un.\nDeux.\nTrois.']],
    ['« Sans fin', ['Sans fin']],
    ['Sans début »', []],
    ['“We go,” she said. “Now.”', ['We go,', 'Now.']],
    ['"We go," she said. "Now."', ['We go,', 'Now.']],
    ['She said: ‘It’s the dogs’ turn,’ and left.', ['It’s the dogs’ turn,']],
    ["'We go,' he said.", ['We go,']],
    ["The dogs' bowls and the cats' milk.", []],
    ["Back in the '90s they didn't care.", []],
    ['“He said ‘no’ twice.”', ['He said ‘no’ twice.', 'no']],
    ['A 5" pipe and nothing else.', []],
    ['L’État et l’autre.', []],
    ['“One.\n\n“Two.”', ['One.', 'Two.']],
    ['"Nos règles.""Pour ce qui est"', ['Nos règles.', 'Pour ce qui est']],
    ['« »', []],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('gives spans inside the text, in order, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'«»“”"‘’\' ab.,\n')).map((c) => c.join('')),
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
