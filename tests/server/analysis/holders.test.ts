import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../server/analysis/types.ts';
import { cases as en } from '../../cases/holders.en.ts';
import { cases as fr } from '../../cases/holders.fr.ts';
import { engine } from './engine.ts';

function holdersIn(text: string, lang: Lang): string[] {
  const { attributions } = engine.analyse({ text, lang }).analysis;
  return attributions.map(({ source }) => (source ? `${source.name}/${source.kind}/${source.role}` : ''));
}

describe('holders in French', () => {
  it.each(fr)('%s', (text, holders) => {
    expect(holdersIn(text, 'fr')).toEqual(holders);
  });
});

describe('holders in English', () => {
  it.each(en)('%s', (text, holders) => {
    expect(holdersIn(text, 'en')).toEqual(holders);
  });
});
