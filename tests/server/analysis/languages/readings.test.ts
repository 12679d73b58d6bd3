import { describe, expect, it } from 'vitest';
import { readings as en } from '../../../cases/readings.en.ts';
import { readings as fr } from '../../../cases/readings.fr.ts';
import { fresh } from './languages.ts';

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('parts of speech and lemmas in %s', (lang, cases) => {
  const language = fresh(lang);
  it.each(cases)('%s', (text, words) => {
    const { tokens } = language.read(text);
    const read = Object.keys(words).map((word) => {
      const token = tokens.find((t) => t.text === word);
      return [word, token && `${token.upos} ${token.lemma}`];
    });
    expect(Object.fromEntries(read)).toEqual(words);
  });
});
