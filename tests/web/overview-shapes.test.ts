import { describe, expect, it } from 'vitest';
import { SCORE_IDS } from '../../server/analysis/types.ts';
import type { OutletScore } from '../../server/contract.ts';
import { GROUPS, panelsOf, readingOf, scoresIn } from '../../web/shapes/comparison.ts';
import { articleOf, fieldOf, valuesOf } from '../../web/shapes/draft-form.ts';
import { day, decimal, figure, percent, signed, whole } from '../../web/shapes/figures.ts';
import {
  articleSearch,
  overviewSearch,
  parseSearch,
  stringifySearch,
  unreadIn,
} from '../../web/shapes/search.ts';

const row = (name: string, value: number | null, part: Partial<OutletScore> = {}): OutletScore => ({
  outlet: { id: name, name, invented: false },
  lang: 'fr',
  score: 'opinion.share',
  value,
  count: value === null ? null : value * 100,
  outOf: value === null ? null : 100,
  n: value === null ? 0 : 6,
  missing: value === null ? 2 : 0,
  compared: value,
  interval: value === null ? null : { low: value * 0.9, high: value * 1.1 },
  spread: [],
  scale: 1,
  ...part,
});
const shown = (value: number) => percent(value, 'en');

describe('panelsOf', () => {
  it('never puts French and English in one panel', () => {
    const panels = panelsOf('opinion.share', [row('A', 0.2), row('B', 0.4, { lang: 'en' }), row('C', 0.3)]);
    expect(panels.map(({ lang, points }) => [lang, points.map(({ name }) => name)])).toEqual([
      ['fr', ['C', 'A']],
      ['en', ['B']],
    ]);
  });

  it('puts missing figures last and keeps them missing', () => {
    const [panel] = panelsOf('opinion.share', [row('A', null), row('B', 0), row('C', 0.1)]);
    expect(panel!.points.map(({ name, value }) => [name, value])).toEqual([
      ['C', 0.1],
      ['B', 0],
      ['A', null],
    ]);
  });

  it('takes its own score only', () => {
    expect(panelsOf('opinion.hedges', [row('A', 0.2)])).toEqual([]);
  });

  it('shares out all scores among the groups', () => {
    expect(GROUPS.flatMap(scoresIn).sort()).toEqual([...SCORE_IDS].sort());
  });
});

describe('readingOf', () => {
  const reading = (...rows: OutletScore[]) => readingOf(panelsOf('opinion.share', rows)[0]!, shown);
  it('names both ends of a range', () => {
    expect(reading(row('A', 0.1), row('B', 0.5), row('C', 0.3))).toMatchObject({
      says: 'apart',
      high: { name: 'B' },
      low: { name: 'A' },
    });
  });
  it('says the same of figures that read the same', () => {
    expect(reading(row('A', 0.101), row('B', 0.104)).says).toBe('same');
  });
  it('says whether the intervals are apart', () => {
    const wide = { interval: { low: 0, high: 1 } };
    expect(reading(row('A', 0.1), row('B', 0.5, wide)).says).toBe('overlapping');
  });
  it('ranks no outlet of too few articles', () => {
    const few = { n: 4, interval: null };
    expect(reading(row('A', 0.1), row('B', 0.9, few), row('C', 0.5))).toMatchObject({ high: { name: 'C' } });
    expect(reading(row('A', 0.1, few), row('B', 0.9, few)).says).toBe('few');
  });
  it('says one, and nothing', () => {
    expect(reading(row('A', 0.1), row('B', null)).says).toBe('one');
    expect(reading(row('B', null)).says).toBe('nothing');
  });
});

describe('figures', () => {
  it('are written as each language writes them', () => {
    expect(whole(12480, 'en')).toBe('12,480');
    expect(whole(12480, 'fr')).toBe('12\u202f480');
    expect(percent(0.413, 'fr')).toMatch(/^41[\u00a0\u202f]%$/);
    expect(decimal(3.25, 'fr')).toBe('3,3');
    expect(signed(-0.4, 'en')).toBe('−0.4');
    expect(signed(0.4, 'fr')).toBe('+0,4');
    expect(signed(0, 'en')).toBe('0.0');
    expect(day('2024-09-11', 'fr')).toBe('11\u00a0septembre\u00a02024');
    expect(day('2024-09-11', 'en', 'short')).toMatch(/^11\u00a0Sept?\u00a02024$/);
  });
  it('follow the kind of score', () => {
    expect(figure('opinion.share', 0.5, 'en')).toBe('50%');
    expect(figure('sourcing.sources', 4, 'en')).toBe('4');
    expect(figure('sourcing.effectiveSources', 4, 'en')).toBe('4.0');
    expect(figure('sourcing.lastWord', 0.8, 'fr')).toBe('0,80');
    expect(figure('loaded.outletRate', 12.34, 'en')).toBe('12.3');
  });
});

describe('the address', () => {
  it('survives writing and reading, figures in words included', () => {
    const search = { q: '2024', lang: 'fr', page: 3 };
    expect(overviewSearch(parseSearch(stringifySearch(search)))).toEqual(search);
  });
  it('drops what it cannot read', () => {
    expect(overviewSearch({ lang: 'de', from: 'yesterday', page: '-1', q: 'x' })).toEqual({ q: 'x' });
    expect(articleSearch({ layer: 'none', score: 'bias', panel: 'x', at: '1-2' })).toEqual({
      at: '1-2',
    });
  });
  it('says what it could not read', () => {
    expect(unreadIn('?lang=de&outlet=a,b&from=2026-02-30&page=2&what=ever&q=x')).toEqual([
      { name: 'lang', value: 'de' },
      { name: 'from', value: '2026-02-30' },
      { name: 'what', value: 'ever' },
    ]);
    expect(unreadIn('')).toEqual([]);
  });
  it('holds several outlets in one parameter', () => {
    const search = { outlet: ['a', 'b'] };
    expect(stringifySearch(search)).toBe('?outlet=a%2Cb');
    expect(overviewSearch(parseSearch('?outlet=a%2Cb'))).toEqual(search);
  });
  it('leaves out what is not set', () => {
    expect(stringifySearch({ q: undefined, lang: '' })).toBe('');
  });
});

describe('a draft', () => {
  it('sends no empty field', () => {
    const values = { ...valuesOf({ text: 'Un texte.' }), outlet: ' Le Courrier ' };
    expect(JSON.parse(JSON.stringify(articleOf(values, { via: 'paste' })))).toEqual({
      text: 'Un texte.',
      outlet: 'Le Courrier',
      provenance: { via: 'paste' },
    });
  });
  it('finds the field that a refusal belongs beside', () => {
    expect(fieldOf('unsupported_language', [])).toBe('text');
    expect(fieldOf('invalid_request', ['date'])).toBe('date');
    expect(fieldOf('internal', [])).toBeUndefined();
  });
});
