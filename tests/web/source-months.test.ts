import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceList, SourceRow } from '../../server/contract/sources.ts';
import { sourceSearch, sourcesSearch } from '../../web/shapes/search.ts';
import { monthsOf, outletsHeard, shareOfVoice } from '../../web/shapes/source-months.ts';
import { MOST_OUTLETS, networkOf } from '../../web/shapes/source-network.ts';

const row = (key: string, given: Record<string, number>): SourceRow => {
  const outlets = Object.entries(given).map(([id, words]) => ({
    id,
    name: `Outlet ${id}`,
    articles: 1,
    attributions: 1,
    words,
    direct: 0,
  }));
  const words = outlets.reduce((sum, outlet) => sum + outlet.words, 0);
  return {
    key,
    name: key,
    lang: 'en',
    kind: 'person',
    role: 'other',
    articles: outlets.length,
    attributions: outlets.length,
    words,
    direct: 0,
    stances: { neutral: 0, endorsing: 0, distancing: 0 },
    spellings: 1,
    outlets,
  };
};

/** A list of which only the first sources are on the page. */
function listOf(rows: SourceRow[], shown: number): SourceList {
  const words = new Map<string, number>();
  for (const { id, words: more } of rows.flatMap(({ outlets }) => outlets))
    words.set(id, (words.get(id) ?? 0) + more);
  return {
    items: rows.slice(0, shown),
    total: rows.length,
    outlets: [...words]
      .map(([id, sum]) => ({ id, name: `Outlet ${id}`, words: sum }))
      .sort((a, b) => b.words - a.words),
    heard: { named: 0, unnamed: 0, implicit: 0 },
  };
}

describe('networkOf', () => {
  it('draws who gives words to whom, and the others as one', () => {
    const { nodes, links, shown, words } = networkOf(
      listOf(
        [row('ana', { a: 30, b: 10 }), row('bob', { b: 20 }), row('cy', { a: 5 }), row('di', { b: 2 })],
        2,
      ),
    );
    expect(nodes.map(({ id, words: height, others }) => [id, height, others])).toEqual([
      ['a', 35, undefined],
      ['b', 32, undefined],
      ['en ana', 40, undefined],
      ['en bob', 20, undefined],
      ['sources', 7, 2],
    ]);
    expect(links).toEqual([
      { source: 0, target: 2, value: 30 },
      { source: 1, target: 2, value: 10 },
      { source: 1, target: 3, value: 20 },
      { source: 0, target: 4, value: 5 },
      { source: 1, target: 4, value: 2 },
    ]);
    expect({ shown, words }).toEqual({ shown: 60, words: 67 });
  });

  it('loses no word: what leaves and reaches a name is as much as it has', () => {
    const outlet = fc.constantFrom(...'abcdefghijklmnopq');
    const given = fc.dictionary(outlet, fc.integer({ min: 0, max: 50 }), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 20 }), fc.integer({ min: 0, max: 20 }), (all, shown) => {
        const rows = all.map((each, i) => row(`s${i}`, each));
        const { nodes, links, words } = networkOf(listOf(rows, shown));
        nodes.forEach((node, i) => {
          const own = links.filter((link) => (node.side === 'outlet' ? link.source : link.target) === i);
          expect(own.reduce((sum, { value }) => sum + value, 0)).toBe(node.words);
        });
        expect(links.reduce((sum, { value }) => sum + value, 0)).toBe(words);
        expect(nodes.filter(({ side }) => side === 'outlet').length).toBeLessThanOrEqual(MOST_OUTLETS + 1);
      }),
    );
  });
});

describe('monthsOf', () => {
  const month = (name: string | null, articles = 1) => ({ month: name, articles, words: 10 * articles });

  it('has every month in between, and leaves out what has no date', () => {
    const shown = monthsOf([month('2023-11'), month('2024-02', 3), month(null)]);
    expect(shown.map(({ month: name, articles }) => [name, articles])).toEqual([
      ['2023-11', 1],
      ['2023-12', 0],
      ['2024-01', 0],
      ['2024-02', 3],
    ]);
    expect(monthsOf([month(null)])).toEqual([]);
  });

  it('has years where there are too many months', () => {
    expect(monthsOf([month('2012-05'), month('2012-06'), month('2014-01'), month('2020-01')])).toMatchObject([
      { month: '2012', articles: 2, words: 20 },
      { month: '2013', articles: 0 },
      { month: '2014', articles: 1 },
      ...['2015', '2016', '2017', '2018', '2019'].map((year) => ({ month: year, articles: 0 })),
      { month: '2020', articles: 1 },
    ]);
  });
});

it('the share of voice is of the outlet’s own words, and the largest comes first', () => {
  const outlet = (name: string, words: number, attributed: number) => ({
    id: name,
    name,
    articles: 1,
    attributions: words,
    words,
    direct: 0,
    attributed,
  });
  const outlets = [outlet('big', 50, 1000), outlet('small', 10, 20), outlet('silent', 0, 500)];
  expect(outletsHeard(outlets).map((each) => [each.name, shareOfVoice(each)])).toEqual([
    ['small', 0.5],
    ['big', 0.05],
  ]);
  expect(shareOfVoice({ words: 0, attributed: 0 })).toBe(0);
});

it('an address says which sources are shown; what it gets wrong is dropped', () => {
  expect(
    sourcesSearch({
      kind: 'person',
      role: 'expert',
      named: 'only',
      order: 'name',
      view: 'network',
      page: '2',
      lang: 'fr',
    }),
  ).toMatchObject({
    kind: 'person',
    role: 'expert',
    named: 'only',
    order: 'name',
    view: 'network',
    page: 2,
    lang: 'fr',
  });
  const wrong = sourcesSearch({
    kind: 'implicit',
    role: 'x',
    named: 'yes',
    order: 'loud',
    view: 'map',
    page: '0',
  });
  expect(Object.values(wrong).every((value) => value === undefined)).toBe(true);
  expect(sourceSearch({ q: 'x', page: '3', at: '1-2' })).toMatchObject({ q: 'x', page: 3 });
});
