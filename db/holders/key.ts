import { createHash } from 'node:crypto';
import type { HolderKind, HolderRole, Lang } from '../../server/analysis/types.ts';
import { folded } from '../text.ts';
import { HOLDER_WORDS } from './words.ts';

/** A holder as an analysis names it. */
export interface Named {
  name: string;
  kind: HolderKind;
  role: HolderRole;
}

/** A name taken apart: what is left of it without determiners, titles and offices. */
export interface BareName {
  /** Folded; a word keeps its hyphens. */
  words: string[];
  /** What a courtesy title says of the person. */
  gender: 'm' | 'f' | null;
  /** In brackets behind the name, where it is in capitals ("OMS"), folded. */
  acronym: string | null;
}

/** What a key says of a woman of whom only the surname is told. */
export const FEMININE: Record<Lang, string> = { fr: 'mme', en: 'ms' };

const GROUP = 'unnamed:';
/** A key stands in addresses and in a B-tree: what is longer is no name, and is told by a digest. */
const LONGEST = 120;

/**
 * What the holders of the same name share, in one language: the name without case, accents, punctuation,
 * determiners, titles and offices. It is letters, digits and hyphens alone, but for holders who are not
 * named: these are told by their role only ("unnamed:expert"), since those of two articles need not be the
 * same. Empty where the text leaves the holder unsaid.
 */
export function holderKey(lang: Lang, holder: Named): string {
  if (holder.kind === 'implicit' || holder.name === '') return '';
  if (isDescribed(lang, holder)) return groupKey(holder.role);
  const bare = bareName(lang, holder);
  // "Mme Macron" is not "M. Macron": a bare surname keeps a title that may tell two people apart.
  const titled = bare.gender === 'f' && isSurname(lang, bare.words);
  const key = keyOf(titled ? [FEMININE[lang], ...bare.words] : bare.words);
  return key !== '' && key.length <= LONGEST ? key : `${key.slice(0, 40)}~${digest(holder.name)}`;
}

/** The key of everyone of this role who is not named. */
export const groupKey = (role: HolderRole): string => GROUP + role;

/** The role that the holders of such a key share. */
export const roleOf = (key: string): HolderRole => key.slice(GROUP.length) as HolderRole;

/** Whether the key is that of holders who are not named, who have no identity. */
export const isGroupKey = (key: string): boolean => key.startsWith(GROUP);

/** The key of one name that was split from the others of its key. */
export const splitKey = (key: string, name: string): string => `${key.split('~')[0]}~${digest(name)}`;

export const keyOf = (words: string[]): string => words.join('-');

function digest(name: string): string {
  return createHash('sha256').update(name, 'utf8').digest('hex').slice(0, 10);
}

/** Whether the holder is described rather than named: "un policier", "a statement", "the President". */
export function isDescribed(lang: Lang, { name, kind }: Pick<Named, 'name' | 'kind'>): boolean {
  if (kind === 'unnamed' || (kind === 'person' && isOffice(lang, name))) return true;
  if (!/[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(withoutDeterminer(lang, name))) return true;
  const [first = '', second = ''] = name.trim().split(/\s+/);
  return HOLDER_WORDS[lang].indefinite.has(fold(first)) && !isCapital(second);
}

function isOffice(lang: Lang, name: string): boolean {
  const { offices, complements, connectors, determiners } = HOLDER_WORDS[lang];
  const said = wordsOf(lang, name).map(fold);
  return (
    said.some((word) => offices.has(word)) &&
    said.every((word) => [offices, complements, connectors, determiners].some((known) => known.has(word)))
  );
}

/** Whether these words are a surname alone: one word, or several from a particle on ("le pen"). */
export function isSurname(lang: Lang, words: string[]): boolean {
  return words.length === 1 || (words.length < 5 && HOLDER_WORDS[lang].particles.has(words[0] ?? ''));
}

function withoutDeterminer(lang: Lang, name: string): string {
  const words = elisionApart(name).split(/\s+/);
  return HOLDER_WORDS[lang].determiners.has(fold(words[0]!)) ? words.slice(1).join(' ') : name;
}

/** Takes a name apart. */
export function bareName(lang: Lang, { name, kind }: Pick<Named, 'name' | 'kind'>): BareName {
  const bracketed = /\(([\p{Lu}\p{N}.]{2,10})\)/u.exec(name);
  let words = wordsOf(lang, name.replace(/\([^)]*\)/g, ' '));
  words = dropDeterminer(lang, words, kind);
  const titled = dropCourtesy(lang, words);
  words = kind === 'person' ? dropOffices(lang, titled.words) : titled.words;
  return {
    words: words.map(fold).filter(Boolean),
    gender: titled.gender,
    acronym: bracketed ? fold(bracketed[1]!) : null,
  };
}

function wordsOf(lang: Lang, name: string): string[] {
  return elisionApart(name)
    .replace(/[«»“”"„()[\]]/g, ' ')
    .split(/\s+/)
    .map((word) => (lang === 'en' ? word.replace(/['’]s?$/i, '') : word))
    .filter((word) => fold(word) !== '');
}

/** "l'Intérieur" is two words; "d'Ormesson" and "O'Brien" are one. */
function elisionApart(name: string): string {
  return name.trim().replace(/(^|\s)(l)['’](?=\p{L})/giu, '$1$2’ ');
}

function fold(word: string): string {
  return folded(word)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word);

/** One in capitals may be a part of the name ("Le Pen", "The Hill") unless an institution's is longer. */
function dropDeterminer(lang: Lang, words: string[], kind: HolderKind): string[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || !HOLDER_WORDS[lang].determiners.has(fold(first)))
    return words;
  return !isCapital(first) || (kind === 'institution' && rest.length > 1) ? rest : words;
}

function dropCourtesy(lang: Lang, words: string[]): Pick<BareName, 'words' | 'gender'> {
  const { m, f, either } = HOLDER_WORDS[lang].courtesy;
  const [first, second] = words;
  if (first === undefined || second === undefined || !isCapital(second)) return { words, gender: null };
  const title = fold(first);
  const gender = m.has(title) ? 'm' : f.has(title) ? 'f' : null;
  return gender !== null || either.has(title) ? { words: words.slice(1), gender } : { words, gender };
}

/** "Texas Gov. Rick Perry", "ministre de l'Intérieur Gérald Darmanin": what follows the last office, if it is a name. */
function dropOffices(lang: Lang, words: string[]): string[] {
  const { offices, doubtful, complements, connectors, particles } = HOLDER_WORDS[lang];
  const folds = words.map(fold);
  const last = folds.findLastIndex((word) => offices.has(word) || doubtful.has(word));
  if (last < 0) return words;
  let from = last + 1;
  while (from < words.length && (connectors.has(folds[from]!) || complements.has(folds[from]!))) from += 1;
  // A particle belongs to the name behind it ("président De Gaulle").
  while (from > last + 1 && isCapital(words[from - 1]!) && particles.has(folds[from - 1]!)) from -= 1;
  const rest = words.slice(from);
  const isName = rest.every((word) => isCapital(word) || particles.has(fold(word)));
  const sure = last === 0 && offices.has(folds[0]!) ? 1 : 2;
  return isName && rest.length >= sure ? dropCourtesy(lang, rest).words : words;
}
