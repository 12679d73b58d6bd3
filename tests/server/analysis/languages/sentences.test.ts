import { describe, expect, it } from 'vitest';
import { sentences as en } from '../../../cases/sentences.en.ts';
import { sentences as fr } from '../../../cases/sentences.fr.ts';
import { fresh } from './languages.ts';

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('sentences in %s', (lang, cases) => {
  const language = fresh(lang);
  it.each(cases)('%s', (expected) => {
    const text = expected.replaceAll('|', '');
    const read = language.read(text).sentences.map((s) => text.slice(s.start, s.end));
    expect(read).toEqual(expected.split('|').map((s) => s.trim()));
  });
});
