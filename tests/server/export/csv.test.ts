import { describe, expect, it } from 'vitest';
import { csv } from '../../../server/export/csv.ts';
import type { ExportHead } from '../../../server/export/head.ts';
import { columnsOf, type Row } from '../../../server/export/rows.ts';
import { readCsv } from './read-csv.ts';

const HEAD: ExportHead = {
  what: 'findings',
  at: '2026-11-24T10:00:00.000Z',
  engine: { version: '1.0.0', hash: 'abc' },
  filters: { lang: 'fr', outlet: ['A & B', 'C'], q: 'été', invented: 'exclude' },
};
const FINDING: Row<'findings'> = {
  article: 'a1',
  outlet: 'A & B',
  lang: 'fr',
  date: null,
  analyser: 'loaded',
  rule: 'fear',
  start: 0,
  end: 4,
  text: 'peur',
  voice: 'outlet',
  attribution: null,
  holder: null,
  weight: 0.5,
  lemma: 'peur',
  polarity: 'negative',
  in_heading: false,
  experimental: null,
  sentence: null,
};

async function written(...pages: Partial<Row<'findings'>>[][]): Promise<string> {
  const parts = csv(
    HEAD,
    (async function* () {
      for (const page of pages) yield page.map((row) => ({ ...FINDING, ...row }));
    })(),
  );
  return (await Array.fromAsync(parts)).join('');
}
const textOf = async (text: string) => readCsv(await written([{ text }])).rows[0]!.text;

describe('an export as CSV', () => {
  it('has a header of its own, once, and ends each row with CRLF', async () => {
    const file = await written([{}], [], [{}, {}]);
    expect(file.startsWith('\uFEFFarticle,outlet,lang,date,analyser,')).toBe(true);
    const { columns, rows } = readCsv(file);
    expect(columns).toEqual([...columnsOf('findings'), 'engine_version', 'engine_hash', 'filters']);
    expect(rows).toHaveLength(3);
  });

  it('is the header alone where there are no rows', async () => {
    expect(readCsv(await written()).rows).toEqual([]);
    expect(readCsv(await written([])).columns).toHaveLength(21);
  });

  it('tells the engine and the filters in every row', async () => {
    for (const row of readCsv(await written([{}], [{}])).rows)
      expect(row).toMatchObject({
        engine_version: '1.0.0',
        engine_hash: 'abc',
        filters: 'lang=fr&outlet=A+%26+B&outlet=C&q=%C3%A9t%C3%A9&invented=exclude',
      });
  });

  it('writes nothing for what is missing, and numbers and truth as such', async () => {
    const { rows } = readCsv(await written([{ weight: -1.5, sentence: 0 }]));
    expect(rows[0]).toMatchObject({
      date: '',
      holder: '',
      weight: '-1.5',
      sentence: '0',
      in_heading: 'false',
    });
  });

  it.each(['a,b', 'say "no"', 'two\nlines', 'two\r\nlines', '"', ',', ' ', '🎈 d’été', '1.0', "d'ici"])(
    'keeps %j as it is',
    async (text) => expect(await textOf(text)).toBe(text),
  );

  it.each([
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+1',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('leaves no formula in %j', async (text) => expect(await textOf(text)).toBe(`'${text}`));
});
