import { describe, expect, it } from 'vitest';
import { GRAMMAR } from '../../../../server/analysis/languages/grammar.ts';
import { readSyntax } from '../../../../server/analysis/steps/grammar/index.ts';
import { readLanguage } from '../../../../server/analysis/steps/language.ts';
import type { Range, VerbGroup } from '../../../../server/analysis/syntax.ts';
import { LANGS, type Lang } from '../../../../server/analysis/types.ts';
import {
  chunks as enChunks,
  forms as enForms,
  negations as enNegations,
  verbs as enVerbs,
} from '../../../cases/grammar.en.ts';
import {
  chunks as frChunks,
  forms as frForms,
  negations as frNegations,
  verbs as frVerbs,
} from '../../../cases/grammar.fr.ts';
import { fresh } from '../languages/languages.ts';

const languages = { fr: fresh('fr'), en: fresh('en') };

function read(text: string, lang: Lang) {
  const doc = readLanguage(text, languages[lang]);
  const syntax = readSyntax(doc, languages[lang], GRAMMAR[lang]);
  const words = ({ first, last }: Range) =>
    doc.tokens
      .slice(first, last)
      .map((t) => t.text)
      .join(' ');
  const lemma = (i: number) => doc.tokens[i]!.lemma;
  return { doc, syntax, words, lemma };
}

/** "had been approved: approve Ind past 3 perfect passive by=the Senate denied < the law". */
function said(group: VerbGroup, words: (r: Range) => string, lemma: (i: number) => string): string {
  const { head, mood, verbForm, time, person, perfect, passive, agent, negated, subject } = group;
  const parts = [
    lemma(head),
    mood ?? verbForm,
    time,
    person,
    perfect && 'perfect',
    passive && 'passive',
    agent && `by=${words(agent)}`,
    negated && 'denied',
    subject && `< ${words(subject)}`,
  ];
  return `${words(group)}: ${parts.filter((p) => p !== null && p !== false).join(' ')}`;
}

describe.each([
  ['fr', frVerbs],
  ['en', enVerbs],
] as const)('verb groups in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    const { syntax, words, lemma } = read(text, lang);
    expect(syntax.verbs.map((group) => said(group, words, lemma))).toEqual(expected);
  });
});

describe.each([
  ['fr', frNegations],
  ['en', enNegations],
] as const)('what is denied in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    const { doc, syntax, words } = read(text, lang);
    expect(syntax.negations.map((n) => `${doc.tokens[n.cue]!.text}: ${words(n)}`)).toEqual(expected);
  });
});

describe.each([
  ['fr', frForms],
  ['en', enForms],
] as const)('what a sentence does in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text, lang).syntax.forms).toEqual(expected);
  });
});

describe.each([
  ['fr', frChunks],
  ['en', enChunks],
] as const)('noun phrases in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    const { doc, syntax, words } = read(text, lang);
    expect(
      syntax.chunks.map(
        (c) => `${words(c)}: ${doc.tokens[c.head]!.text}${c.name ? ` (${words(c.name)})` : ''}`,
      ),
    ).toEqual(expected);
  });
});

describe.each(LANGS)('the grammar of any text in %s', (lang) => {
  it('is in the order of the text, within its sentences, and says where each verb is', () => {
    const text = (lang === 'fr' ? frVerbs : enVerbs).map(([t]) => t).join(' ');
    const { doc, syntax } = read(text, lang);
    expect(syntax.forms.length).toBe(doc.sentences.length);
    let last = 0;
    for (const [v, group] of syntax.verbs.entries()) {
      expect(group.first).toBeGreaterThanOrEqual(last);
      last = group.last;
      for (let i = group.first; i < group.last; i++) expect(syntax.verbAt[i]).toBe(v);
      const sentence = doc.sentences.find((s) => s.first <= group.first && group.first < s.last)!;
      for (const range of [group, group.subject, group.agent])
        if (range) expect(range.first >= sentence.first && range.last <= sentence.last).toBe(true);
    }
  });
});
