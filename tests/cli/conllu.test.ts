import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../server/analysis/types.ts';
import { conlluOf } from '../../server/cli/conllu.ts';
import { readings as en } from '../cases/readings.en.ts';
import { readings as fr } from '../cases/readings.fr.ts';
import { engine } from '../server/analysis/engine.ts';

function read(text: string, lang?: Lang): string {
  const { analysis, reading } = engine.analyse({ text, lang }, { reading: true });
  return conlluOf('a', text, analysis, reading!);
}

interface Row {
  id: string;
  form: string;
  upos: string;
  misc: string;
}

function rowsOf(block: string): Row[] {
  return block
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const columns = line.split('\t');
      expect(columns).toHaveLength(10);
      expect(columns).not.toContain('');
      const [id, form, , upos, , , , , , misc] = columns;
      return { id, form, upos, misc } as Row;
    });
}

/** The sentence as its surface forms and SpaceAfter say it. */
function surface(rows: readonly Row[]): string {
  let until = 0;
  let text = '';
  for (const { id, form, misc } of rows) {
    const [first, last] = id.split('-').map(Number);
    if (last !== undefined) until = last;
    else if (first! <= until) continue;
    text += form + (/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc) ? '' : ' ');
  }
  return text.trim();
}

describe('CoNLL-U', () => {
  it('numbers words, takes contracted forms apart and says what each form says', () => {
    const block = read('La police parlerait du ministre aux élus.', 'fr').split('\n');
    const lines = block.filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.map((line) => line.split('\t').slice(0, 4).join(' '))).toEqual([
      '1 La le DET',
      '2 police police NOUN',
      '3 parlerait parler VERB',
      '4-5 du _ _',
      '4 de de ADP',
      '5 le le DET',
      '6 ministre ministre NOUN',
      '7-8 aux _ _',
      '7 à à ADP',
      '8 les le DET',
      '9 élus élu NOUN',
      '10 . . PUNCT',
    ]);
    expect(lines[2]!.split('\t')[5]).toBe('Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin');
  });

  it('opens and closes entities where they are, one number each', () => {
    const text = 'Judge Ann Sorrell left. Sorrell was tired of Paris.';
    const misc = read(text, 'en')
      .split('\n')
      .filter((line) => /Entity=/.test(line) && !line.startsWith('#'))
      .map((line) => `${line.split('\t')[1]} ${/Entity=([^|]+)/.exec(line)![1]}`);
    expect(misc).toEqual(['Ann (e1-person', 'Sorrell e1)', 'Sorrell (e1-person)', 'Paris (e2-place)']);
  });

  it('begins documents, paragraphs and sentences', () => {
    const comments = read('One is here.\nTwo are there. Three is gone.', 'en')
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(comments).toEqual([
      '# newdoc id = a',
      '# global.Entity = eid-etype',
      '# newpar id = p1',
      '# sent_id = s1',
      '# text = One is here.',
      '# newpar id = p2',
      '# sent_id = s2',
      '# text = Two are there.',
      '# sent_id = s3',
      '# text = Three is gone.',
    ]);
  });

  const words = [...fr, ...en].flatMap(([text]) => text.split(' '));
  const text = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .chain((parts) => fc.constantFrom(' ', '\n', '\u00a0', '').map((space) => parts.join(space)));

  it.each(['fr', 'en'] as const)(
    'gives back any text in %s, in rows of ten columns numbered from one',
    (lang) => {
      fc.assert(
        fc.property(text, (t) => {
          // An article is text; what is not is refused before it is read.
          fc.pre(/\p{L}/u.test(t) && !/(?![\t\n\r])\p{Cc}|\ufffd/u.test(t));
          const blocks = read(t, lang).trimEnd().split('\n\n');
          for (const block of blocks) {
            const rows = rowsOf(block);
            const ids = rows.filter(({ id }) => !id.includes('-')).map(({ id }) => Number(id));
            expect(ids).toEqual(ids.map((_, i) => i + 1));
            expect(`# text = ${surface(rows)}`).toBe(
              block.split('\n').find((line) => line.startsWith('# text = ')),
            );
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
