/** What the French tagger sees of a word and its neighbours; training and tagging share it. */

import { UPOS, type Upos } from '../../types.ts';
import { dictionaryForm, fold } from '../tokens.ts';
import type { FormClass, Lexicon } from './lexicon.ts';

/** Classes of words that a corpus uses alike, from 1, fine and coarse ones; see training/french/clusters.ts. */
export type WordClusters = ReadonlyMap<string, readonly [fine: number, coarse: number]>;

/** A word by itself, as hashes. */
export interface WordFacts {
  word: number;
  prefix2: number;
  prefix3: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  suffix5: number;
  shape: number;
  /** The parts of speech that the lexicon allows, and as what forms of a verb: the ambiguity class. */
  mask: number;
  /** The parts of speech to choose from: the lexicon's, and those it is known to miss. */
  candidates: number;
  fine: number;
  coarse: number;
}

/** Stands before the first word of a sentence and after its last. */
export const EDGE: WordFacts = {
  word: 1,
  prefix2: 1,
  prefix3: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  suffix5: 1,
  shape: 0,
  mask: 0,
  candidates: 0,
  fine: 999,
  coarse: 999,
};
/** The tag history before the first word. */
export const NO_TAG = 31;
/** How many features `extractOwn` writes for one word. */
export const OWN_FEATURES = 16;
/** How many features `extractNeighbour` writes for one word beside another. */
export const NEIGHBOUR_FEATURES = 8;
/** How many features `extractContext` writes for one word in its place. */
export const CONTEXT_FEATURES = 35;
/** Where a neighbour stands, by place: the word before, the one after, the one before that, the one after that. */
export const PLACE_OFFSETS = [-1, 1, -2, 2] as const;
export const PLACES = 4;

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let k = from; k < to; k++) h = Math.imul(h ^ text.charCodeAt(k), 0x01000193);
  return h;
}

function shapeOf(form: string): number {
  if (/^\p{Lu}\p{Ll}/u.test(form)) return /-\p{Lu}/u.test(form) ? 2 : 1;
  if (/^\p{Lu}\.?$/u.test(form)) return 3;
  if (/^[\p{Lu}\p{N}.&'-]+$/u.test(form) && /\p{Lu}/u.test(form)) return 4;
  if (/^\p{N}[\p{N}.,:/-]*$/u.test(form)) return 5;
  if (/^\p{N}/u.test(form)) return 6;
  if (!/[\p{L}\p{N}]/u.test(form)) return 7;
  if (/\p{Lu}/u.test(form)) return 8;
  return form.includes('-') ? 9 : 10;
}

const TAG = Object.fromEntries(UPOS.map((tag, k) => [tag, 1 << k])) as Record<Upos, number>;
const ANY_TAG = (1 << UPOS.length) - 1;
/** What may be a past participle by its ending. */
const PARTICIPLE = /[éiust]e?s?$/;
/** Forms of "faire", an auxiliary before an infinitive, and "être", which the treebanks tag either way. */
const FAIRE_OR_ETRE = /^f(?:[aei]|ont)|^être/;
/** Endings of verbs alone, in a word that the lexicon lacks: its nouns in "-ait" are known. */
const SURE_VERB = /^\p{L}+(?:aient|(?<!tr)ait|èrent|[ei]r(?:ai[st]|iez|ions|ont)|is(?:er|ez|ons))$/u;

function candidatesOf(mask: number, plain: string, lower: string): number {
  if (mask === 0) return plain === lower && SURE_VERB.test(lower) ? TAG.VERB : ANY_TAG;
  let all = mask & ANY_TAG;
  if (plain !== lower) all |= TAG.PROPN;
  if (mask & TAG.PROPN) all |= TAG.NOUN;
  if (mask & (TAG.NOUN | TAG.ADJ)) all |= TAG.NOUN | TAG.ADJ;
  if (mask & TAG.ADJ && PARTICIPLE.test(lower)) all |= TAG.VERB;
  if (mask & (TAG.AUX | TAG.VERB) && FAIRE_OR_ETRE.test(lower)) all |= TAG.AUX | TAG.VERB;
  return all;
}

/** How a word is written in the corpus's classes. */
export function clusterKey(lower: string): string {
  return lower.replace(/\p{N}/gu, '0');
}

const NE = hash('ne', 0, 2);
const ELIDED_NE = hash("n'", 0, 2);
const PAS = hash('pas', 0, 3);
/** Templates are numbered: the word's own from 0, its neighbours' and its place's from these on. */
const BESIDE = 100;
const IN_PLACE = 200;

/** Above the parts of speech: a finite verb, an infinitive, a participle. */
const VERB_FORMS = { Fin: 1 << UPOS.length, Inf: 2 << UPOS.length, Part: 4 << UPOS.length, Ger: 0 };

function maskOf(known: FormClass | null): number {
  if (known === null) return 0;
  let { mask } = known;
  if (mask & TAG.VERB)
    for (const { readings } of known.rules)
      for (const { verbForm } of readings) if (verbForm) mask |= VERB_FORMS[verbForm];
  return mask;
}

export function factsOf(form: string, lexicon: Lexicon, clusters: WordClusters): WordFacts {
  const plain = dictionaryForm(fold(form));
  const lower = plain.toLowerCase();
  const word = clusterKey(lower);
  const n = word.length;
  const exact = maskOf(lexicon.find(plain));
  const mask = lower === plain ? exact : exact | maskOf(lexicon.find(lower));
  const [fine, coarse] = clusters.get(word) ?? [0, 0];
  return {
    word: hash(word, 0, n),
    prefix2: hash(word, 0, Math.min(2, n)),
    prefix3: hash(word, 0, Math.min(3, n)),
    suffix1: hash(word, Math.max(0, n - 1), n),
    suffix2: hash(word, Math.max(0, n - 2), n),
    suffix3: hash(word, Math.max(0, n - 3), n),
    suffix4: hash(word, Math.max(0, n - 4), n),
    suffix5: hash(word, Math.max(0, n - 5), n),
    shape: shapeOf(plain),
    mask,
    candidates: candidatesOf(mask, plain, lower),
    fine,
    coarse,
  };
}

function mix(template: number, a: number, b: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Writes what the word says by itself into `out`, as bucket numbers below `buckets`, a power of two. */
export function extractOwn(w: WordFacts, buckets: number, out: Int32Array): void {
  const low = buckets - 1;
  let f = 0;
  out[f++] = mix(f, 0, 0) & low;
  out[f++] = mix(f, w.word, 0) & low;
  out[f++] = mix(f, w.prefix2, 0) & low;
  out[f++] = mix(f, w.prefix3, 0) & low;
  out[f++] = mix(f, w.suffix1, 0) & low;
  out[f++] = mix(f, w.suffix2, 0) & low;
  out[f++] = mix(f, w.suffix3, 0) & low;
  out[f++] = mix(f, w.suffix4, 0) & low;
  out[f++] = mix(f, w.suffix5, 0) & low;
  out[f++] = mix(f, w.mask, 0) & low;
  out[f++] = mix(f, w.shape, 0) & low;
  out[f++] = mix(f, w.shape, w.mask) & low;
  out[f++] = mix(f, w.fine, 0) & low;
  out[f++] = mix(f, w.coarse, 0) & low;
  out[f++] = mix(f, w.fine, w.mask) & low;
  out[f++] = mix(f, w.coarse, w.shape) & low;
}

/** Writes what a word at `place` (see PLACES) says of the word beside it, likewise. */
export function extractNeighbour(w: WordFacts, place: number, buckets: number, out: Int32Array): void {
  const low = buckets - 1;
  const t = BESIDE + place * NEIGHBOUR_FEATURES;
  let f = 0;
  out[f++] = mix(f + t, w.word, 0) & low;
  out[f++] = mix(f + t, w.mask, 0) & low;
  out[f++] = mix(f + t, w.fine, 0) & low;
  out[f++] = mix(f + t, w.coarse, 0) & low;
  out[f++] = mix(f + t, w.suffix3, 0) & low;
  out[f++] = mix(f + t, w.suffix2, 0) & low;
  out[f++] = mix(f + t, w.shape, 0) & low;
  out[f++] = mix(f + t, w.shape, w.mask) & low;
}

/**
 * Writes what the place of word `i` says into `out`, likewise. `said` are the tags of the words before.
 */
export function extractContext(
  words: readonly WordFacts[],
  i: number,
  said: readonly number[],
  buckets: number,
  out: Int32Array,
): void {
  const w = words[i]!;
  const p1 = words[i - 1] ?? EDGE;
  const p2 = words[i - 2] ?? EDGE;
  const n1 = words[i + 1] ?? EDGE;
  const n2 = words[i + 2] ?? EDGE;
  const low = buckets - 1;
  const t1 = said[i - 1] ?? NO_TAG;
  const t12 = t1 | ((said[i - 2] ?? NO_TAG) << 5);
  let f = 0;
  out[f++] = mix(f + IN_PLACE, w.shape, i === 0 ? 1 : 0) & low;
  out[f++] = mix(f + IN_PLACE, n1.mask, n2.mask) & low;
  out[f++] = mix(f + IN_PLACE, t1, 0) & low;
  out[f++] = mix(f + IN_PLACE, t12, 0) & low;
  out[f++] = mix(f + IN_PLACE, w.word, t1) & low;
  out[f++] = mix(f + IN_PLACE, w.word, t12) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, t1) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, t12) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, n1.mask) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, n1.word) & low;
  out[f++] = mix(f + IN_PLACE, w.mask ^ (t1 << 20), n1.mask) & low;
  out[f++] = mix(f + IN_PLACE, w.word, p1.word) & low;
  out[f++] = mix(f + IN_PLACE, w.word, n1.word) & low;
  out[f++] = mix(f + IN_PLACE, w.suffix3, t1) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, p1.word) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, n1.suffix3) & low;
  out[f++] = mix(f + IN_PLACE, w.fine, t1) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, n1.fine) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, p1.fine) & low;
  out[f++] = mix(f + IN_PLACE, w.mask ^ (t1 << 20), n1.fine) & low;
  out[f++] = mix(f + IN_PLACE, w.word, n1.coarse) & low;
  out[f++] = mix(f + IN_PLACE, w.word, p1.coarse) & low;
  out[f++] = mix(f + IN_PLACE, w.coarse, n1.coarse | (p1.coarse << 10)) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, n1.coarse | (n2.coarse << 10)) & low;
  out[f++] = mix(f + IN_PLACE, w.mask, p1.coarse | (p2.coarse << 10)) & low;
  out[f++] = mix(f + IN_PLACE, w.word, p1.mask ^ (p2.coarse << 20)) & low;
  out[f++] = mix(f + IN_PLACE, w.suffix2, p1.suffix2) & low;

  const behind = passedBehind(said, i);
  const head = words[behind] ?? EDGE;
  const headTag = said[behind] ?? NO_TAG;
  out[f++] = mix(f + IN_PLACE, w.mask, headTag | (head.fine << 5)) & low;
  out[f++] = mix(f + IN_PLACE, w.word, head.word) & low;
  out[f++] = mix(f + IN_PLACE, w.suffix3, headTag | (head.coarse << 5)) & low;

  const ahead = words[passedAhead(words, i)] ?? EDGE;
  out[f++] = mix(f + IN_PLACE, w.mask, ahead.mask) & low;
  out[f++] = mix(f + IN_PLACE, w.word, ahead.suffix2) & low;
  out[f++] = mix(f + IN_PLACE, w.word, ahead.fine) & low;
  out[f++] = mix(f + IN_PLACE, w.word, ahead.mask) & low;
  out[f++] = mix(f + IN_PLACE, w.word, isHalfDenied(words, said, i) ? 1 : 0) & low;
}

/** The nearest word before that is no adverb or pronoun: an auxiliary sees its participle so. */
function passedBehind(said: readonly number[], i: number): number {
  let k = i - 1;
  while (k >= 0 && k > i - 6 && (TAG.ADV | TAG.PRON) & (1 << said[k]!)) k--;
  return k;
}

/** The nearest word after that can be no adverb. */
function passedAhead(words: readonly WordFacts[], i: number): number {
  let k = i + 1;
  while (k < words.length && k < i + 5 && words[k]!.mask & TAG.ADV) k++;
  return k;
}

/** Whether a "ne" before awaits its other half, so that "que" may be "only". */
function isHalfDenied(words: readonly WordFacts[], said: readonly number[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const { word } = words[k]!;
    if (word === NE || word === ELIDED_NE) return true;
    if (word === PAS || TAG.PUNCT & (1 << said[k]!)) return false;
  }
  return false;
}
