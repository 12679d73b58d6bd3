import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holderKey, isGroupKey, splitKey } from '../../../db/holders/key.ts';
import {
  HOLDER_KINDS,
  HOLDER_ROLES,
  type HolderKind,
  LANGS,
  type Lang,
} from '../../../server/analysis/types.ts';

const key = (lang: Lang, kind: HolderKind, name: string): string =>
  holderKey(lang, { name, kind, role: 'government' });

/** Names of one source, and its key. */
const SAME: [lang: Lang, kind: HolderKind, key: string, names: string[]][] = [
  [
    'fr',
    'person',
    'jean-luc-melenchon',
    [
      'Jean-Luc Mélenchon',
      'JEAN-LUC MELENCHON',
      'Jean–Luc  Mélenchon',
      'M. Jean-Luc Mélenchon',
      'le député Jean-Luc Mélenchon',
    ],
  ],
  [
    'fr',
    'person',
    'emmanuel-macron',
    ['président Emmanuel Macron', 'président de la République Emmanuel Macron'],
  ],
  [
    'fr',
    'person',
    'gerald-darmanin',
    ['ministre de l’Intérieur Gérald Darmanin', "ministre de l'Intérieur Gérald Darmanin"],
  ],
  ['fr', 'person', 'macron', ['Macron', 'M. Macron', 'Monsieur Macron', 'le président Macron']],
  ['fr', 'person', 'mme-macron', ['Mme Macron', 'Madame Macron']],
  ['fr', 'person', 'le-pen', ['Le Pen', 'LE PEN', 'Le Pen (RN)']],
  ['fr', 'person', 'jean-dormesson', ['Jean d’Ormesson', "Jean d'Ormesson"]],
  ['fr', 'institution', 'elysee', ["l'Élysée", 'l’Elysée', 'Élysée', 'ÉLYSÉE']],
  [
    'fr',
    'institution',
    'organisation-mondiale-de-la-sante',
    ['Organisation mondiale de la santé (OMS)', "l'Organisation mondiale de la Santé"],
  ],
  [
    'fr',
    'institution',
    'canard-enchaine',
    ['Le Canard enchaîné', 'le Canard Enchaîné', '« Canard enchaîné »'],
  ],
  [
    'en',
    'person',
    'rick-perry',
    ['Rick Perry', 'Texas Gov. Rick Perry', 'Gov. Rick Perry', 'former Governor Rick Perry'],
  ],
  ['en', 'person', 'john-kerry', ['Secretary of State John Kerry', 'Mr. John Kerry', 'John Kerry’s']],
  ['en', 'person', 'obama', ['Obama', 'Mr Obama', 'President Obama']],
  ['en', 'person', 'sean-obrien', ['Sean O’Brien', "Sean O'Brien"]],
  ['en', 'institution', 'white-house', ['White House', 'The White House', 'the White House']],
];

/** Names that must not share a key. */
const APART: [lang: Lang, one: [HolderKind, string], other: [HolderKind, string]][] = [
  ['fr', ['person', 'Mme Macron'], ['person', 'M. Macron']],
  ['fr', ['person', 'Le Pen'], ['person', 'Pen']],
  ['fr', ['person', 'Dupont'], ['person', 'Dupond']],
  ['en', ['institution', 'The Hill'], ['person', 'Hill']],
  ['en', ['person', 'George W. Bush'], ['person', 'George H. W. Bush']],
  ['en', ['person', 'Donald Trump Jr.'], ['person', 'Donald Trump']],
  ['en', ['person', 'Major Garrett'], ['person', 'Garrett']],
];

/** Descriptions, which name nobody. */
const UNNAMED: [Lang, HolderKind, string][] = [
  ['fr', 'unnamed', 'plusieurs policiers'],
  ['fr', 'unnamed', 'un proche de M. Macron'],
  ['fr', 'institution', 'gouvernement'],
  ['fr', 'institution', 'un sondage'],
  ['fr', 'institution', 'Une enquête du Monde'],
  ['fr', 'person', 'Premier ministre'],
  ['fr', 'person', 'ministre de l’Intérieur'],
  ['en', 'unnamed', 'a spokesman'],
  ['en', 'institution', 'a statement'],
  ['en', 'person', 'President'],
  ['en', 'person', 'the Secretary of State'],
];

describe('the key of a holder', () => {
  it.each(SAME)('in %s, of a %s, is %s however it is written', (lang, kind, expected, names) => {
    expect(names.map((name) => [name, key(lang, kind, name)])).toEqual(names.map((name) => [name, expected]));
  });

  it.each(APART)('in %s keeps %j and %j apart', (lang, [kind, name], [otherKind, other]) => {
    expect(key(lang, kind, name)).not.toBe(key(lang, otherKind, other));
  });

  it.each(UNNAMED)('in %s, of the %s "%s", is its role’s', (lang, kind, name) => {
    expect(key(lang, kind, name)).toBe('unnamed:government');
  });

  it('is empty where the text leaves the holder unsaid', () => {
    expect(key('fr', 'implicit', '')).toBe('');
    expect(key('en', 'person', '')).toBe('');
  });

  const lang = fc.constantFrom(...LANGS);
  const kind = fc.constantFrom(...HOLDER_KINDS);
  const role = fc.constantFrom(...HOLDER_ROLES);

  it('is short, and fit for an address, whatever the name', () => {
    fc.assert(
      fc.property(lang, kind, role, fc.string({ unit: 'grapheme', maxLength: 400 }), (l, k, r, name) => {
        const made = holderKey(l, { name, kind: k, role: r });
        expect(made.length).toBeLessThanOrEqual(120);
        expect(made).toMatch(/^(unnamed:[a-z_]+|[\p{L}\p{N}-]*(~[0-9a-f]{10})?)$/u);
        expect(made === '').toBe(k === 'implicit' || name === '');
      }),
    );
  });

  it('does not change with case of capitals, apostrophes, spaces and hyphens', () => {
    const word = fc.constantFrom(
      'Étienne',
      'Anne',
      'Noël',
      'Łukasz',
      'D’Aubert',
      'Çelik',
      'Saint-Clair',
      'Œuvrard',
    );
    fc.assert(
      fc.property(lang, fc.array(word, { minLength: 2, maxLength: 4 }), (l, words) => {
        const plain = key(l, 'person', words.join(' '));
        const other = words.join('\u00a0 ').replaceAll('’', "'").replaceAll('-', '\u2010').toUpperCase();
        expect(key(l, 'person', other)).toBe(plain);
      }),
    );
  });

  it('of one name split off is its own, and no group’s', () => {
    expect(splitKey('macron', 'Macron')).toMatch(/^macron~[0-9a-f]{10}$/);
    expect(splitKey(splitKey('macron', 'Macron'), 'Macron')).toBe(splitKey('macron', 'Macron'));
    expect(isGroupKey(splitKey('macron', 'Macron'))).toBe(false);
  });
});
