import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../server/analysis/types.ts';

const FOLDER = `${import.meta.dirname}/../../corpus/gazetteers`;
const FILES = [
  'names',
  ...LANGS.flatMap((l) => ['places', 'organisations', 'groups', 'topics'].map((f) => `${l}/${f}`)),
];
/** Together they are read at every start. */
const MOST_BYTES = 1_000_000;
/** Licences under which a list may be shipped with the project, with its credit in the card. */
const LICENCES = /^(?:MIT|MPL-2\.0|CC-BY-[34]\.0|Unicode-3\.0|PDDL-1\.0 and CC0-1\.0)/;

type Lists = Record<string, string[]> & { about: string; licence: string };
function read(file: string) {
  return JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8'));
}
function listsOf(file: string): [string, string[]][] {
  const { about, licence, ...lists } = read(file) as Lists;
  return Object.entries(lists as Record<string, string[]>);
}
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe.each(FILES)('gazetteer %s', (file) => {
  it('says what it is and under which licence', () => {
    expect(read(file)).toMatchObject({
      about: expect.stringMatching(/\w/),
      licence: expect.stringMatching(/card\.json/),
    });
  });

  it.each(listsOf(file))('%s is sorted by code points and repeats nothing', (_, names) => {
    expect(names).toEqual([...new Set(names)].sort(byCodePoint));
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(listsOf(file))('%s holds names without spaces at their ends', (_, names) => {
    expect(names.filter((n) => n !== n.trim() || !/\p{L}|\d/u.test(n) || /\s\s|’/.test(n))).toEqual([]);
  });
});

describe('the card of the gazetteers', () => {
  const card = read('card');

  it('gives each source with its version and a licence that lets it be shipped', () => {
    for (const source of card.sources)
      expect(source).toEqual({
        name: expect.stringMatching(/\w/),
        what: expect.stringMatching(/\w/),
        version: expect.stringMatching(/\d/),
        licence: expect.stringMatching(LICENCES),
      });
    expect(card).toMatchObject({
      script: 'training/gazetteers/build.ts',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('counts the names as they are', () => {
    const counts = Object.fromEntries(
      FILES.flatMap((file) => listsOf(file).map(([list, names]) => [`${file}.${list}`, names.length])),
    );
    expect(card.counts).toEqual(counts);
  });
});

it('the gazetteers are small enough to be read at every start', () => {
  const bytes = FILES.reduce((sum, file) => sum + statSync(`${FOLDER}/${file}.json`).size, 0);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

it('first names are of one gender, or listed as of either', () => {
  const { masculine, feminine, either } = read('names') as Lists;
  const all = [...masculine!, ...feminine!, ...either!];
  expect(all.length).toBe(new Set(all).size);
});

it.each(LANGS)('organisations and their short forms are not places too (%s)', (lang) => {
  const places = new Set(
    listsOf(`${lang}/places`)
      .filter(([list]) => list !== 'cities')
      .flatMap(([, names]) => names),
  );
  const organisations = listsOf(`${lang}/organisations`).flatMap(([, names]) =>
    names.flatMap((n) => n.split(' | ')),
  );
  const both = organisations.filter((name) => places.has(name));
  // The lists may meet where a newspaper is called after its region; what else is both would be read as the organisation always.
  expect(both.filter((name) => !/^(?:L'|La |Le |Les )/.test(name)).length).toBeLessThan(8);
});
