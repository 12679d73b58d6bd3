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

describe('a word divided at a line’s end, or a number with spaces', () => {
  it.each([
    ['fr', 'le gouver-\nnement', 'gouvernement'],
    ['fr', 'le gouver\u00ad\nnement', 'gouvernement'],
    ['fr', 'la porte-\nparole', 'porte-parole'],
    ['fr', 'ils sont 3\u202f000', '3000'],
    ['fr', 'ils sont 1 200 000', '1200000'],
    ['en', 'the govern-\nment', 'government'],
    ['en', 'the co-\nfounder', 'cofounder'],
    ['en', 'they are 3 000', '3000'],
  ] as const)('in %s: %j has the lemma %s', (lang, text, lemma) => {
    expect(fresh(lang).read(text).tokens.at(-1)!.lemma).toBe(lemma);
  });
});
