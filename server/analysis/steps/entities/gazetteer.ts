import type { Gender } from '../../languages/names.ts';
import { type Gazetteers, ORGANISATION_LISTS, type Token } from '../../types.ts';

export type PlaceList = keyof Gazetteers['places'];
export type KnownList =
  | PlaceList
  | keyof Gazetteers['organisations']
  | keyof Gazetteers['groups']
  | keyof Gazetteers['topics'];

/** A name that the lists hold, as they write it. */
export interface KnownName {
  name: string;
  kind: 'place' | 'organisation' | 'group' | 'topic';
  list: KnownList;
  /** The full name of which this is the short form, or the other way round. */
  other: string | null;
}

/** The lists, ready to be asked about the tokens of a text. */
export interface NameIndex {
  firstNames: ReadonlyMap<string, Gender>;
  surnames: ReadonlySet<string>;
  known: ReadonlyMap<string, KnownName>;
  /** By the first word of a name, how many words the longest that begins so has. */
  longest: ReadonlyMap<string, number>;
}

const PLACE_LISTS: PlaceList[] = ['cities', 'regions', 'countries', 'seats'];

/** @param gazetteers lists of one language; where two lists hold a name, organisations win, then the smaller places lose */
export function indexGazetteers({ names, places, organisations, groups, topics }: Gazetteers): NameIndex {
  const firstNames = new Map<string, Gender>();
  for (const name of names.either) firstNames.set(name, null);
  for (const name of names.masculine) firstNames.set(name, 'm');
  for (const name of names.feminine) firstNames.set(name, 'f');

  const known = new Map<string, KnownName>();
  const longest = new Map<string, number>();
  const add = (name: string, kind: KnownName['kind'], list: KnownList, other: string | null) => {
    const key = nameKey(name);
    known.set(key, { name, kind, list, other });
    const words = wordsOf(key);
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  };
  for (const list of PLACE_LISTS) for (const name of places[list]) add(name, 'place', list, null);
  for (const list of ['members', 'peoples'] as const)
    for (const name of groups[list]) add(name, 'group', list, null);
  const addBoth = (entry: string, kind: KnownName['kind'], list: KnownList) => {
    const [name, short] = entry.split(' | ') as [string, string?];
    add(name, kind, list, short ?? null);
    if (short !== undefined) add(short, kind, list, name);
  };
  for (const entry of topics.things) addBoth(entry, 'topic', 'things');
  for (const list of ORGANISATION_LISTS)
    for (const entry of organisations[list]) addBoth(entry, 'organisation', list);
  return { firstNames, surnames: new Set(names.surnames), known, longest };
}

const UNACCENTED: Record<string, string> = { É: 'E', È: 'E', Ê: 'E', À: 'A', Â: 'A', Î: 'I', Ô: 'O', Ç: 'C' };

/** How names are compared: straight apostrophes, single spaces, capitals without the accents that many leave out. */
export function nameKey(name: string): string {
  return name
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/[ÉÈÊÀÂÎÔÇ]/g, (letter) => UNACCENTED[letter]!);
}

/** Words as every language's tokens divide at least: at spaces, hyphens and apostrophes. */
function wordsOf(key: string): string[] {
  return key.split(/[\s'-]+/).filter((w) => w !== '');
}

/** How many tokens of a name stand for one of its words at most: a hyphen or an apostrophe may be one of its own. */
const TOKENS_A_WORD = 2;

export interface KnownRun {
  first: number;
  last: number;
  known: KnownName;
}

/** The longest name of the lists that begins with token `i` and ends before token `to`. */
export function knownAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  to: number,
  { known, longest }: NameIndex,
): KnownRun | null {
  const first = wordsOf(nameKey(tokens[i]!.text))[0];
  const words = first === undefined ? undefined : longest.get(first);
  if (words === undefined) return null;
  for (let last = Math.min(to, i + words * TOKENS_A_WORD); last > i; last--) {
    const found = known.get(nameKey(text.slice(tokens[i]!.start, tokens[last - 1]!.end)));
    if (found) return { first: i, last, known: found };
  }
  return null;
}
