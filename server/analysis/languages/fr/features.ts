/** What the French tagger sees of a word and its neighbours; training and tagging share it. */

import { dictionaryForm, fold } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** A word by itself, as hashes. */
export interface WordFacts {
  word: number;
  prefix2: number;
  prefix3: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  shape: number;
  /** The parts of speech that the lexicon allows: the ambiguity class. */
  mask: number;
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
  shape: 0,
  mask: 0,
};
/** The tag history before the first word. */
export const NO_TAG = 31;
/** How many features `extractOwn` writes for one word. */
export const OWN_FEATURES = 11;
/** How many features `extractContext` writes for one word in its place. */
export const CONTEXT_FEATURES = 21;

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

export function factsOf(form: string, lexicon: Lexicon): WordFacts {
  const plain = dictionaryForm(fold(form));
  const lower = plain.toLowerCase();
  const word = lower.replace(/\p{N}/gu, '0');
  const n = word.length;
  const exact = lexicon.find(plain)?.mask ?? 0;
  const mask = lower === plain ? exact : exact | (lexicon.find(lower)?.mask ?? 0);
  return {
    word: hash(word, 0, n),
    prefix2: hash(word, 0, Math.min(2, n)),
    prefix3: hash(word, 0, Math.min(3, n)),
    suffix1: hash(word, Math.max(0, n - 1), n),
    suffix2: hash(word, Math.max(0, n - 2), n),
    suffix3: hash(word, Math.max(0, n - 3), n),
    suffix4: hash(word, Math.max(0, n - 4), n),
    shape: shapeOf(plain),
    mask,
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
  out[f++] = mix(f, w.mask, 0) & low;
  out[f++] = mix(f, w.shape, 0) & low;
  out[f++] = mix(f, w.shape, w.mask) & low;
}

/**
 * Writes what the place of word `i` says into `out`, likewise. `t1` and `t2` are the tags of the word
 * before and of the one before that.
 */
export function extractContext(
  words: readonly WordFacts[],
  i: number,
  t1: number,
  t2: number,
  buckets: number,
  out: Int32Array,
): void {
  const w = words[i]!;
  const p1 = words[i - 1] ?? EDGE;
  const p2 = words[i - 2] ?? EDGE;
  const n1 = words[i + 1] ?? EDGE;
  const n2 = words[i + 2] ?? EDGE;
  const low = buckets - 1;
  // Templates are numbered on from the word's own.
  let f = 0;
  out[f++] = mix(f + OWN_FEATURES, p1.word, 0) & low;
  out[f++] = mix(f + OWN_FEATURES, n1.word, 0) & low;
  out[f++] = mix(f + OWN_FEATURES, p2.word, 0) & low;
  out[f++] = mix(f + OWN_FEATURES, n2.word, 0) & low;
  out[f++] = mix(f + OWN_FEATURES, w.shape, i === 0 ? 1 : 0) & low;
  out[f++] = mix(f + OWN_FEATURES, p1.mask, 0) & low;
  out[f++] = mix(f + OWN_FEATURES, n1.mask, 0) & low;
  out[f++] = mix(f + OWN_FEATURES, n1.mask, n2.mask) & low;
  out[f++] = mix(f + OWN_FEATURES, t1, 0) & low;
  out[f++] = mix(f + OWN_FEATURES, t1 | (t2 << 5), 0) & low;
  out[f++] = mix(f + OWN_FEATURES, w.word, t1) & low;
  out[f++] = mix(f + OWN_FEATURES, w.mask, t1) & low;
  out[f++] = mix(f + OWN_FEATURES, w.mask, t1 | (t2 << 5)) & low;
  out[f++] = mix(f + OWN_FEATURES, w.mask, n1.mask) & low;
  out[f++] = mix(f + OWN_FEATURES, w.mask, n1.word) & low;
  out[f++] = mix(f + OWN_FEATURES, w.mask ^ (t1 << 20), n1.mask) & low;
  out[f++] = mix(f + OWN_FEATURES, w.word, p1.word) & low;
  out[f++] = mix(f + OWN_FEATURES, w.word, n1.word) & low;
  out[f++] = mix(f + OWN_FEATURES, w.suffix3, t1) & low;
  out[f++] = mix(f + OWN_FEATURES, w.mask, p1.word) & low;
  out[f++] = mix(f + OWN_FEATURES, n1.suffix3, w.mask) & low;
}
