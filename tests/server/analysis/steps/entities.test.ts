import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, type Reader } from '../../../../server/analysis/read.ts';
import type { Entity, Lang } from '../../../../server/analysis/types.ts';
import { loadLanguage } from '../../../../server/resources.ts';
import { cases as en } from '../../../cases/entities.en.ts';
import { cases as fr } from '../../../cases/entities.fr.ts';

const readers: Record<Lang, Reader> = {
  fr: createReader('fr', await loadLanguage('fr')),
  en: createReader('en', await loadLanguage('en')),
};

function asRow(text: string, { kind, name, mentions }: Entity): string {
  const said = mentions.map((m) => text.slice(m.start, m.end) + (m.metonym ? '*' : ''));
  return `${kind} ${name}: ${said.join(' | ')}`;
}

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('entities (%s)', (lang, cases) => {
  it.each(cases)('%s', (text, expected) => {
    const { entities } = readers[lang].readNames(text);
    expect(entities.map((e) => asRow(text, e)).sort()).toEqual(expected.toSorted());
  });
});

describe('mentions', () => {
  const words = fc.constantFrom(
    ...'Mme M. Mr. Mrs. Hidalgo Xi Jinping Le Monde Pékin BEIJING OMS ( ) « » “ ” " , . : - of de la the The ministre président senator said a dit Il elle He she Français les socialistes 2024 R-Ky. U.S. d’ l’État Paris-Nice saufsBFMTV administration government'.split(
      ' ',
    ),
  );

  it.each(['fr', 'en'] as const)('lie in the text, in order, not over one another (%s)', (lang) => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (some) => {
        const text = some.join(' ');
        for (const { name, mentions, aliases } of readers[lang].readNames(text).entities) {
          expect(name.trim()).not.toBe('');
          expect(aliases).not.toContain(name);
          expect(mentions.length).toBeGreaterThan(0);
          mentions.forEach((m, i) => {
            expect(m.start).toBeGreaterThanOrEqual(i === 0 ? 0 : mentions[i - 1]!.end);
            expect(m.end).toBeGreaterThan(m.start);
            expect(text.slice(m.start, m.end)).toBe(text.slice(m.start, m.end).trim());
          });
        }
      }),
    );
  });

  it.each(['fr', 'en'] as const)(
    'of ten thousand names are found in time that grows with them (%s)',
    (lang) => {
      const name = (i: number) =>
        `Anna ${'Bcdfg'.charAt(i % 5)}${'aeiou'.charAt(i % 4)}x${'lmnrt'.charAt(i % 3)}er`;
      const text = Array.from({ length: 10_000 }, (_, i) => name(i)).join(', ');
      const { entities } = readers[lang].readNames(text);
      expect(entities.reduce((sum, e) => sum + e.mentions.length, 0)).toBe(10_000);
    },
  );

  it('say that a place stands for its government only where it does', () => {
    const { entities } = readers.fr.readNames('Pékin a signé. Il vit à Pékin.');
    expect(entities[0]!.mentions).toEqual([
      { start: 0, end: 5, by: 'name', metonym: true },
      { start: 24, end: 29, by: 'name' },
    ]);
  });

  it('say how they name', () => {
    const { entities } = readers.en.readNames(
      'Nikki Haley, the governor, spoke. She left. The governor returned.',
    );
    expect(entities[0]!.mentions.map((m) => m.by)).toEqual(['name', 'pronoun', 'description']);
  });
});

describe('a name', () => {
  it('keeps its kind everywhere where it is called by a title once', () => {
    const { entities } = readers.fr.readNames(
      'Gabela a souri. Gabela est parti. Le ministre Gabela a parlé.',
    );
    expect(entities.map((e) => [e.name, e.kind, e.mentions.length])).toEqual([['Gabela', 'person', 3]]);
  });

  it('is the fullest that the text gives, the others its aliases', () => {
    const { entities } = readers.en.readNames('Tim Cook spoke. Mr. Cook left with Angela Merkel.');
    expect(entities[0]).toMatchObject({ name: 'Tim Cook', aliases: ['Cook'] });
  });
});
