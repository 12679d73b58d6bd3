import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateSet } from '../../server/actions/evaluate-set.ts';
import { rounded } from '../../server/analysis/rounded.ts';
import { LANGS } from '../../server/analysis/types.ts';
import { ENGINE } from '../../server/analysis/version.ts';
import { figuresOf } from '../../server/evaluation/evaluated.ts';
import { kindOf, readSet } from '../../server/evaluation/sets.ts';
import { loadEvaluation } from '../../server/figures.ts';
import { engine as reader } from '../server/analysis/engine.ts';

const GOLD = new URL('../../../shared/gold/', import.meta.url);
const hasGold = existsSync(GOLD);
if (!hasGold) console.warn('figures: ../shared/gold is not beside this checkout, so none is measured again.');

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

describe.skipIf(!hasGold)('measured again', () => {
  it.each(['voice-fr.dev', 'voice-en.dev'])('%s has the figures that are shown', async (set) => {
    const annotated = readSet(kindOf(set)!, readFileSync(new URL(`${set}.jsonl`, GOLD), 'utf8'));
    const again = await evaluateSet(set, annotated, () => async (article) => reader.analyse(article));
    const shown = measures.filter((each) => each.set === set);
    expect(shown.map(({ measure, value, n }) => ({ measure, value, n }))).toEqual(
      figuresOf(again).map(({ measure: { measure }, value, n }) => ({ measure, value: rounded(value), n })),
    );
  });
});
