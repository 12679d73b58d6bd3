import type { HolderKind, HolderRole, Lang } from '../../server/analysis/types.ts';
import { type BareName, bareName, FEMININE, groupKey, isGroupKey, isSurname, keyOf } from './key.ts';
import { HOLDER_WORDS } from './words.ts';

/** One way in which holders of a key are named, over all articles of a language. */
export interface Form {
  name: string;
  key: string;
  kind: HolderKind;
  role: HolderRole;
  attributions: number;
}

/** Why two keys are the same source. */
export type JoinReason = 'surname' | 'initial' | 'acronym' | 'described';
export interface Join {
  into: string;
  by: JoinReason;
}

/** A description that stands this often, and half as often as the name, makes a name of the same word no name. */
const DESCRIBED = 2;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'fils', 'pere']);

interface Key {
  key: string;
  bare: BareName;
  names: string[];
  kind: HolderKind;
  role: HolderRole;
  weight: number;
}

/**
 * Which keys of one language are sure to be the same source as another: a surname that a single full name has,
 * a name with a middle initial and the one without, an acronym and the one name that it was seen to stand for. Where there
 * is a doubt they stay apart, since a wrong join is worse than none.
 * @param articles the forms that stand together in an article, for those articles that have an acronym
 */
export function joinsOf(lang: Lang, forms: Form[], articles: Iterable<Form[]>): Map<string, Join> {
  const keys = keysOf(lang, forms);
  const joins = new Map<string, Join>([...described(lang, forms, keys), ...initials(keys)]);
  const free = keys.filter(({ key }) => !joins.has(key));
  for (const [key, join] of surnames(lang, free)) joins.set(key, join);
  for (const [key, join] of acronyms(lang, keys, articles)) if (!joins.has(key)) joins.set(key, join);
  return joins;
}

/** The named keys, each with the words of its commonest name. */
function keysOf(lang: Lang, forms: Form[]): Key[] {
  const byKey = Map.groupBy(
    forms.filter(({ key }) => key !== '' && !isGroupKey(key)),
    ({ key }) => key,
  );
  return [...byKey].map(([key, own]) => {
    const main = own.reduce((a, b) => (b.attributions > a.attributions ? b : a));
    const persons = own.filter(({ kind }) => kind === 'person').reduce((n, f) => n + f.attributions, 0);
    const weight = own.reduce((n, f) => n + f.attributions, 0);
    const kind = persons * 2 >= weight ? 'person' : 'institution';
    const as = own.find((form) => form.kind === kind) ?? main;
    return {
      key,
      bare: bareName(lang, as),
      names: own.map(({ name }) => name),
      kind,
      role: main.role,
      weight,
    };
  });
}

/** "Police" at the head of a sentence names nobody where "police" describes somebody elsewhere. */
function* described(lang: Lang, forms: Form[], keys: Key[]): Generator<[string, Join]> {
  const seen = new Map<string, number>();
  for (const { name, key, attributions } of forms) {
    if (!isGroupKey(key) || /\p{Lu}/u.test(name)) continue;
    const { words } = bareName(lang, { name, kind: 'institution' });
    if (words.length === 1) seen.set(words[0]!, (seen.get(words[0]!) ?? 0) + attributions);
  }
  for (const { key, role, weight } of keys)
    if ((seen.get(key) ?? 0) >= Math.max(DESCRIBED, weight / 2))
      yield [key, { into: groupKey(role), by: 'described' }];
}

/** "Donald J. Trump" is "Donald Trump", unless another has the same name and another initial. */
function* initials(keys: Key[]): Generator<[string, Join]> {
  const known = new Set(keys.map(({ key }) => key));
  const withInitials = keys.flatMap(({ key, kind, bare: { words } }) => {
    const plain = words.filter((word, i) => i === 0 || word.length > 1);
    return kind === 'person' && plain.length > 1 && plain.length < words.length
      ? [{ key, plain: keyOf(plain) }]
      : [];
  });
  for (const [plain, variants] of Map.groupBy(withInitials, (variant) => variant.plain))
    if (variants.length === 1 && known.has(plain)) yield [variants[0]!.key, { into: plain, by: 'initial' }];
}

function* surnames(lang: Lang, keys: Key[]): Generator<[string, Join]> {
  const people = keys.filter(({ kind }) => kind === 'person');
  const full = people.filter(({ bare: { words } }) => words.length > 1 && !isSurname(lang, words));
  const given = new Set(full.flatMap(({ bare: { words } }) => [words[0]!, ...words[0]!.split('-')]));
  const having = new Map<string, Set<string>>();
  for (const { key, bare } of full)
    for (const surname of surnamesOf(lang, bare.words))
      having.set(surname, (having.get(surname) ?? new Set()).add(key));
  const both = (surname: string): boolean =>
    people.some(({ key }) => key === surname) &&
    people.some(({ key }) => key === `${FEMININE[lang]}-${surname}`);
  for (const { key, bare } of people) {
    if (!isSurname(lang, bare.words) || given.has(bare.words.join(' '))) continue;
    const surname = keyOf(bare.words);
    const bearers = having.get(surname);
    if (bearers?.size === 1 && !both(surname)) yield [key, { into: [...bearers][0]!, by: 'surname' }];
  }
}

/** What the words behind a first name may be called by: "pen" alone is no surname of "marine le pen". */
function surnamesOf(lang: Lang, words: string[]): string[] {
  const own = SUFFIXES.has(words.at(-1)!) ? words.slice(0, -1) : words;
  const { particles } = HOLDER_WORDS[lang];
  return own.flatMap((_, i) => (i > 0 && !particles.has(own[i - 1]!) ? [keyOf(own.slice(i))] : []));
}

function* acronyms(lang: Lang, keys: Key[], articles: Iterable<Form[]>): Generator<[string, Join]> {
  const meant = new Map<string, Set<string>>();
  const say = (acronym: string, key: string): void =>
    void meant.set(acronym, (meant.get(acronym) ?? new Set()).add(key));
  const shortened = new Map(
    keys.flatMap(({ key, kind, bare }) =>
      kind === 'institution' ? [[key, initialsOf(lang, bare.words)] as const] : [],
    ),
  );
  for (const { key, names } of keys)
    for (const name of names) {
      if (!name.includes('(')) continue;
      const { acronym } = bareName(lang, { name, kind: 'institution' });
      if (acronym !== null && acronym === shortened.get(key)) say(acronym, key);
    }
  for (const together of articles)
    for (const { name, key } of together)
      if (isAcronym(name))
        for (const other of together)
          if (shortened.get(other.key) === key && other.key !== key) say(key, other.key);
  for (const { key, names } of keys) {
    const expansions = meant.get(key);
    if (expansions?.size === 1 && names.some(isAcronym))
      yield [key, { into: [...expansions][0]!, by: 'acronym' }];
  }
}

/** Whether a name may be an acronym: three capitals or more and nothing else, but for dots. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){3,8}$/u.test(name);

function initialsOf(lang: Lang, words: string[]): string {
  const { connectors } = HOLDER_WORDS[lang];
  const said = words.flatMap((word) => word.split('-')).filter((word) => !connectors.has(word));
  return said.length < 3 ? '' : said.map((word) => word[0]).join('');
}
