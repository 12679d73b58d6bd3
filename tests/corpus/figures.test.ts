import { describe, expect, it } from 'vitest';
import { LANGS } from '../../server/analysis/types.ts';
import { ENGINE } from '../../server/analysis/version.ts';
import { loadEvaluation } from '../../server/figures.ts';

const evaluation = await loadEvaluation();
const { engine, sets, measures, confusions, errors, calibrations, examples } = evaluation;

describe('the figures', () => {
  it('are of this engine: `node training/figures.ts` measures them again', () => {
    expect(engine).toEqual({ ...ENGINE });
  });

  it('name no set that is not described', () => {
    const named = new Set([...measures, ...confusions, ...errors, ...calibrations].map(({ set }) => set));
    expect([...named].filter((set) => !sets.some(({ id }) => id === set))).toEqual([]);
  });

  it('lie in their intervals, and rest on something', () => {
    for (const { set, measure, value, low, high, n } of measures) {
      const name = `${set}.${measure}`;
      expect(value, name).toBeGreaterThanOrEqual(low ?? 0);
      expect(value, name).toBeLessThanOrEqual(high ?? 1);
      expect(n, name).toBeGreaterThan(0);
    }
  });

  it('are there in both languages, with examples', () => {
    for (const lang of LANGS)
      for (const items of [measures, confusions, examples])
        expect(items.filter((item) => item.lang === lang).length).toBeGreaterThan(0);
  });

  it('stand beside published ones, each with its source', () => {
    const published = measures.flatMap((measured) => measured.published);
    expect(published.length).toBeGreaterThan(0);
    for (const { value, who, work } of published) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect([who.fr, who.en, work.cited].every((words) => words.length > 0)).toBe(true);
    }
  });
});

describe.each(sets)('the set $id', ({ id, lang, what, source, licence }) => {
  it('is described in both languages', () => {
    for (const words of [what.fr, what.en, source.fr, source.en, licence]) expect(words.trim()).not.toBe('');
    expect(id).toContain(`-${lang}.`);
    expect(sets.filter((set) => set.id === id)).toHaveLength(1);
  });
});
