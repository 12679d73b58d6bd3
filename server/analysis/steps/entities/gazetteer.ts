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
  /** By their first word, the keys of the names that begin with it, the longest first. */
  beginning: ReadonlyMap<string, readonly string[]>;
}

const PLACE_LISTS: PlaceList[] = ['cities', 'regions', 'countries', 'seats'];

/** @param gazetteers lists of one language; where two lists hold a name, organisations win, then the smaller places lose */
export function indexGazetteers({ names, places, organisations, groups, topics }: Gazetteers): NameIndex {
  const firstNames = new Map<string, Gender>();
  for (const name of names.either) firstNames.set(name, null);
  for (const name of names.masculine) firstNames.set(name, 'm');
  for (const name of names.feminine) firstNames.set(name, 'f');

  const known = new Map<string, KnownName>();
  const beginning = new Map<string, string[]>();
  const add = (name: string, kind: KnownName['kind'], list: KnownList, other: string | null) => {
    const key = nameKey(name);
    if (!known.has(key)) {
      const first = firstWord(key);
      const others = beginning.get(first);
      if (others) others.push(key);
      else beginning.set(first, [key]);
    }
    known.set(key, { name, kind, list, other });
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
  for (const keys of beginning.values()) if (keys.length > 1) keys.sort((a, b) => b.length - a.length);
  return { firstNames, surnames: new Set(names.surnames), known, beginning };
}

/** Whether a word is somebody's first name or family name. */
export function isListed(word: string, { firstNames, surnames }: NameIndex): boolean {
  return firstNames.has(word) || surnames.has(word);
}

const UNACCENTED: Record<string, string> = { É: 'E', È: 'E', Ê: 'E', À: 'A', Â: 'A', Î: 'I', Ô: 'O', Ç: 'C' };

/** How names are compared: straight apostrophes, single spaces, capitals without the accents that many leave out. */
export function nameKey(name: string): string {
  return isPlain(name) ? name : keyOf(name);
}

/** Letters of ASCII and single spaces are their own key. */
function isPlain(name: string): boolean {
  let before = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > 127 || code < 32 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

function keyOf(name: string): string {
  return name
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/[ÉÈÊÀÂÎÔÇ]/g, (letter) => UNACCENTED[letter]!);
}

/** The first word as every language's tokens divide at least: at spaces, hyphens and apostrophes. */
function firstWord(key: string): string {
  const end = key.search(/[\s'-]/);
  return end > 0 ? key.slice(0, end) : key;
}

export interface KnownRun {
  first: number;
  last: number;
  known: KnownName;
}

/** How many characters beyond a name's key its words may take up in the text: spaces between lines. */
const LOOSE = 8;

/** The longest name of the lists that begins with token `i` and ends before token `to`. */
export function knownAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  to: number,
  { known, beginning }: NameIndex,
): KnownRun | null {
  const { start } = tokens[i]!;
  const keys = beginning.get(firstWord(nameKey(tokens[i]!.text)));
  if (keys === undefined) return null;
  const end = Math.min(tokens[to - 1]!.end, start + keys[0]!.length + LOOSE);
  const ahead = nameKey(text.slice(start, end));
  for (const key of keys) {
    if (!ahead.startsWith(key)) continue;
    for (let last = i + 1; last <= to && tokens[last - 1]!.end <= end; last++)
      if (nameKey(text.slice(start, tokens[last - 1]!.end)) === key)
        return { first: i, last, known: known.get(key)! };
  }
  return null;
}
