import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../db/holders/join.ts';
import { holderKey, splitKey } from '../../../db/holders/key.ts';
import { resolveHolders } from '../../../db/holders/resolve.ts';
import type { HolderKind, Lang } from '../../../server/analysis/types.ts';
import type { SourceDecision } from '../../../server/contract/sources.ts';

const form = (lang: Lang, kind: HolderKind, name: string, attributions = 3): Form => ({
  name,
  key: holderKey(lang, { name, kind, role: 'other' }),
  kind,
  role: 'other',
  attributions,
});
const people = (lang: Lang, ...names: string[]): Form[] => names.map((name) => form(lang, 'person', name));
const bodies = (lang: Lang, ...names: string[]): Form[] =>
  names.map((name) => form(lang, 'institution', name));

let made = 0;
const decision = (fields: Partial<SourceDecision>): SourceDecision => ({
  id: `d${++made}`,
  lang: 'fr',
  kind: 'merge',
  key: '',
  name: null,
  into: null,
  createdAt: '2026-01-01T00:00:00Z',
  ...fields,
});

/** The key of each form's source. */
function sources(
  lang: Lang,
  forms: Form[],
  decisions: SourceDecision[] = [],
  articles: Form[][] = [],
): string[] {
  const resolved = resolveHolders(lang, forms, articles, decisions);
  return forms.map((each) => resolved.sourceOf(each));
}

describe('names of one source are joined', () => {
  it.each<[string, Lang, Form[], string[]]>([
    [
      'a surname that one full name has',
      'fr',
      people('fr', 'Didier Raoult', 'Raoult'),
      ['didier-raoult', 'didier-raoult'],
    ],
    [
      'a surname of several words',
      'fr',
      people('fr', 'Marine Le Pen', 'Le Pen'),
      ['marine-le-pen', 'marine-le-pen'],
    ],
    [
      'a woman’s by her title',
      'fr',
      people('fr', 'Agnès Buzyn', 'Mme Buzyn'),
      ['agnes-buzyn', 'agnes-buzyn'],
    ],
    [
      'a surname behind Jr.',
      'en',
      people('en', 'Roger Pielke Jr.', 'Pielke'),
      ['roger-pielke-jr', 'roger-pielke-jr'],
    ],
    [
      'a middle initial',
      'en',
      people('en', 'Donald Trump', 'Donald J. Trump'),
      ['donald-trump', 'donald-trump'],
    ],
  ])('%s', (_, lang, forms, expected) => {
    expect(sources(lang, forms)).toEqual(expected);
  });

  it.each<[string, Lang, Form[]]>([
    ['a surname that two have', 'fr', people('fr', 'Marine Le Pen', 'Jean-Marie Le Pen', 'Le Pen')],
    ['a surname of nobody in full', 'fr', people('fr', 'Raoult', 'Didier Deschamps')],
    ['a first name', 'en', people('en', 'Dan Francis', 'Francis Collins', 'Francis')],
    ['half of a surname', 'fr', people('fr', 'Marine Le Pen', 'Pen')],
    ['M. and Mme of the same name', 'fr', people('fr', 'Emmanuel Macron', 'M. Macron', 'Mme Macron')],
    ['two middle initials', 'en', people('en', 'George Bush', 'George W. Bush', 'George H. Bush')],
    ['an institution of a surname', 'en', [...people('en', 'Joan Hill'), ...bodies('en', 'The Hill')]],
    ['an acronym that was never told', 'fr', bodies('fr', 'Organisation mondiale de la santé', 'OMS')],
    [
      'descriptions and a name',
      'fr',
      [...people('fr', 'Anne Moreau'), form('fr', 'unnamed', 'Mme Moreau et une voisine')],
    ],
  ])('but never %s', (_, lang, forms) => {
    expect(sources(lang, forms)).toEqual(forms.map(({ key }) => key));
  });

  it('an acronym with the one name that it stands for in an article', () => {
    const forms = bodies('fr', 'Organisation mondiale de la santé', 'OMS', 'Office des mines et du sel');
    const [who, oms, other] = forms as [Form, Form, Form];
    expect(sources('fr', forms, [], [[who, oms]])[1]).toBe(who.key);
    expect(
      sources(
        'fr',
        forms,
        [],
        [
          [who, oms],
          [other, oms],
        ],
      )[1],
    ).toBe('oms');
    const told = bodies('fr', 'Organisation mondiale de la santé (OMS)', 'OMS');
    expect(sources('fr', told)).toEqual([who.key, who.key]);
  });

  it('a word that heads a sentence is no name where it describes elsewhere', () => {
    expect(sources('en', bodies('en', 'Police', 'police'))).toEqual(['unnamed:other', 'unnamed:other']);
    expect(
      sources('en', [form('en', 'institution', 'Police', 20), form('en', 'institution', 'police', 1)])[0],
    ).toBe('police');
  });
});

describe('what a reader decides', () => {
  const forms = people('fr', 'Didier Raoult', 'Raoult', 'Le professeur', 'Éric Chenut');
  const merge = (key: string, into: string): SourceDecision => decision({ key, into });

  it('merges sources, with all that was joined in them', () => {
    const keys = sources('fr', forms, [merge('didier-raoult', 'eric-chenut')]);
    expect([keys[0], keys[1], keys[3]]).toEqual(['eric-chenut', 'eric-chenut', 'eric-chenut']);
  });

  it('splits a name from its source, whatever joined it', () => {
    const split = decision({ kind: 'split', key: splitKey('raoult', 'Raoult'), name: 'Raoult' });
    expect(sources('fr', forms, [split]).slice(0, 2)).toEqual([
      'didier-raoult',
      splitKey('raoult', 'Raoult'),
    ]);
  });

  it('goes before what would be joined, and is of its language alone', () => {
    expect(sources('fr', forms, [merge('raoult', 'eric-chenut')])[1]).toBe('eric-chenut');
    expect(sources('en', people('en', 'Raoult', 'Didier Raoult'), [merge('raoult', 'eric-chenut')])[0]).toBe(
      'didier-raoult',
    );
  });

  it('never goes in circles, whatever is kept', () => {
    const key = fc.constantFrom(...forms.map((each) => each.key), 'gone');
    const kept = fc.array(fc.tuple(key, key), { maxLength: 12 });
    fc.assert(
      fc.property(kept, (pairs) => {
        const decisions = pairs.map(([from, into]) => merge(from, into));
        const resolved = resolveHolders('fr', forms, [], decisions);
        for (const each of forms) {
          const source = resolved.sourceOf(each);
          expect(resolved.root(source)).toBe(source);
        }
      }),
    );
  });
});
