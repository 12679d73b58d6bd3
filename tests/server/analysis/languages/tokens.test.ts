import { describe, expect, it } from 'vitest';
import { tokens as en } from '../../../cases/tokens.en.ts';
import { tokens as fr } from '../../../cases/tokens.fr.ts';
import { fresh } from './languages.ts';

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('tokens in %s', (lang, cases) => {
  const language = fresh(lang);
  it.each(cases)('%s', (text, expected) => {
    const read = language.read(text).tokens;
    expect(read.map((t) => t.text).join('|')).toBe(expected);
  });
});
