import { describe, expect, it } from 'vitest';
import type { Analysis, Attribution } from '../../../server/analysis/types.ts';
import { cases as en } from '../../cases/attributions.en.ts';
import { cases as fr } from '../../cases/attributions.fr.ts';
import type { AttributionCase } from '../../cases/attributions.ts';
import { engine } from './engine.ts';

function asRow(text: string, a: Attribution): string {
  const content = a.content.map((c) => text.slice(c.start, c.end)).join(' // ');
  return `${a.source?.text ?? ''} | ${a.cue?.text ?? ''} | ${content}`;
}

function check({ text, ...expected }: AttributionCase, analysis: Analysis) {
  const all = analysis.attributions;
  expect(all.map((a) => asRow(text, a))).toEqual(expected.said);
  if (expected.holders) expect(all.map((a) => a.source?.name)).toEqual(expected.holders);
  if (expected.kinds) expect(all.map((a) => a.source?.kind)).toEqual(expected.kinds);
  if (expected.roles) expect(all.map((a) => a.source?.role)).toEqual(expected.roles);
  if (expected.stances) expect(all.map((a) => a.cue?.stance)).toEqual(expected.stances);
  if (expected.types) expect(all.map((a) => a.type)).toEqual(expected.types);
  if (expected.scare)
    expect(analysis.scareQuotes.map((q) => text.slice(q.start, q.end))).toEqual(expected.scare);
}

describe('attributions in French', () => {
  it.each(fr.map((c) => [c.text, c] as const))('%s', (text, c) => {
    check(c, engine.analyse({ text, lang: 'fr' }).analysis);
  });
});

describe('attributions in English', () => {
  it.each(en.map((c) => [c.text, c] as const))('%s', (text, c) => {
    check(c, engine.analyse({ text, lang: 'en' }).analysis);
  });
});
