/** wink's English model, cut down to tagging, with the contractions that it takes apart rightly. */

import english from 'wink-eng-lite-web-model';
import type { Model } from 'wink-nlp';
import { tagOnly, type WinkCore } from '../wink.ts';
import type { Hyphens } from './tokens.ts';

export interface EnglishModel {
  model: Model;
  core: WinkCore;
  isContraction(form: string): boolean;
  hyphens: Hyphens;
}

/** One-word contractions without an apostrophe; of the rest ("wont", "shant") most are words or slips. */
const BARE = /^(?:cannot|gonna|gotta|wanna|dunno)$/i;

const POINTER = 0x3fff;
const COUNT = 0x1f;
const POINTER_BITS = 14;
const NUMBERS_A_TOKEN = 4;

export function englishModel(): EnglishModel {
  const core = (english.core as () => WinkCore)();
  const { list, hash } = core.features.lexeme!;
  const contractions = new Set<string>();
  for (const [index, form] of list.entries()) {
    const parts = contractionOf(core, index);
    if (!parts) continue;
    if (parts.join('') === form && (/['’]/.test(form) || BARE.test(form))) contractions.add(form);
    // No longer found, it is read as any unknown word.
    else delete hash[form];
  }
  const size = list.length;
  return {
    model: tagOnly(english as Model, core),
    core,
    isContraction: (form) => contractions.has(form),
    hyphens: { ...core.preserve, isWord: (form) => (hash[form] ?? size) < size },
  };
}

/** The tokens that a lexeme is a contraction of, or null where it is none. */
function contractionOf({ packing, lexicon, xpansions, features }: WinkCore, index: number): string[] | null {
  const field = (name: string) => {
    const [word, mask, shift] = packing.layout[name]!;
    return (lexicon[word + index * packing.size]! & mask) >>> shift;
  };
  if (field('isContraction') === 0) return null;
  const lemma = field('lemma');
  const first = lemma & POINTER;
  const count = (lemma >>> POINTER_BITS) & COUNT;
  const parts: string[] = [];
  for (let k = 0; k < count; k += NUMBERS_A_TOKEN) parts.push(features.lexeme!.list[xpansions[first + k]!]!);
  return parts;
}
