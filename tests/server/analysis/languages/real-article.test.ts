import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../../server/analysis/types.ts';
import { fresh } from './languages.ts';

const ARTICLE = new URL('../../../../../shared/real/000_54aaa320473055ea.txt', import.meta.url);
const there = existsSync(ARTICLE);
if (!there) process.stdout.write('skipped: the real article is not in ../shared\n');

describe.skipIf(!there)('the real article, read in French', () => {
  const language = fresh('fr');
  const paragraphs = there
    ? readFileSync(ARTICLE, 'utf8')
        .split('\n')
        .filter((p) => p.trim() !== '')
        .map((text) => language.read(text))
    : [];
  const tokens = paragraphs.flatMap((p) => p.tokens);
  const all = (form: string) => tokens.filter((t) => t.text === form);
  const said = (t: Token) => `${t.upos} ${t.lemma}`;

  it('has as many sentences as a careful reader counts in each paragraph', () => {
    expect(paragraphs.map((p) => p.sentences.length)).toEqual([
      1, 2, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 5, 1, 3,
    ]);
  });

  it.each([
    ['vantant', 'VERB vanter'],
    ['espéraient', 'VERB espérer'],
    ['policiers', 'NOUN policier'],
    ['déclaré', 'VERB déclarer'],
    ['indique', 'VERB indiquer'],
    ['aider', 'VERB aider'],
    ['totalitaire', 'ADJ totalitaire'],
    ['totalitarisme', 'NOUN totalitarisme'],
    ['répression', 'NOUN répression'],
    ['intrusif', 'ADJ intrusif'],
    ['policier', 'ADJ policier'],
    ['enverra', 'VERB envoyer'],
    ['été', 'AUX être'],
    ['signé', 'VERB signer'],
    ['frontières', 'NOUN frontière'],
    ['sud-africaine', 'ADJ sud-africain'],
    ['Xiaohong', 'PROPN Xiaohong'],
    ['Gabela', 'PROPN Gabela'],
    ['Huawei', 'PROPN Huawei'],
    ['Caltta', 'PROPN Caltta'],
    ['Moyen-Orient', 'PROPN Moyen-Orient'],
    ['Pierre-Alain', 'PROPN Pierre-Alain'],
    ['repose', 'VERB reposer'],
    ['anodin', 'ADJ anodin'],
    ['censés', 'ADJ censé'],
  ])('%s', (form, expected) => {
    expect(all(form).length).toBeGreaterThan(0);
    for (const token of all(form)) expect(said(token)).toBe(expected);
  });

  it('has its guillemets and elisions as tokens of their own', () => {
    expect(all('«').length).toBe(all('»').length);
    expect(tokens.filter((t) => /[«»]|[^\d]\s/.test(t.text) && t.text.length > 1)).toEqual([]);
    expect(tokens.filter((t) => /^\p{L}+[’']\p{L}/u.test(t.text))).toEqual([]);
    expect(all('-ce').map(said)).toEqual(['PRON ce']);
  });
});
