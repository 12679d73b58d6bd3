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
  /** The forms of one sentence as wink should see them. */
  uncapitalise(forms: readonly string[]): string[];
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
  const isWord = (form: string) => (hash[form] ?? size) < size;
  const posOf = (form: string) =>
    isWord(form) ? core.features.pos!.list[field(core, hash[form]!, 'pos')]! : null;

  /**
   * wink takes a capital at a sentence's head for a name's wherever it does not know the word as
   * written. A plain word in lower case is shown so, if it cannot well be a name: "Officials said",
   * "Former aides", "Voter registration", but not "Rice said".
   */
  function uncapitalise(forms: readonly string[]): string[] {
    const first = forms.findIndex((form) => /^[\p{L}\p{N}]/u.test(form));
    const form = forms[first];
    if (form === undefined || !/^\p{Lu}\p{Ll}+$/u.test(form) || isWord(form)) return [...forms];
    const lower = form.toLowerCase();
    const pos = posOf(lower);
    const plain =
      pos === 'NOUN'
        ? /[^s]s$/.test(lower) || posOf(forms[first + 1] ?? '') === 'NOUN'
        : pos !== null && pos !== 'PROPN';
    return plain ? forms.with(first, lower) : [...forms];
  }

  return {
    model: tagOnly(english as Model, core),
    core,
    isContraction: (form) => contractions.has(form),
    hyphens: { ...core.preserve, isWord },
    uncapitalise,
  };
}

/** A field of a lexeme, unpacked. */
function field({ packing, lexicon }: WinkCore, index: number, name: string): number {
  const [word, mask, shift] = packing.layout[name]!;
  return (lexicon[word + index * packing.size]! & mask) >>> shift;
}

/** The tokens that a lexeme is a contraction of, or null where it is none. */
function contractionOf(core: WinkCore, index: number): string[] | null {
  if (field(core, index, 'isContraction') === 0) return null;
  const lemma = field(core, index, 'lemma');
  const first = lemma & POINTER;
  const count = (lemma >>> POINTER_BITS) & COUNT;
  const parts: string[] = [];
  for (let k = 0; k < count; k += NUMBERS_A_TOKEN)
    parts.push(core.features.lexeme!.list[core.xpansions[first + k]!]!);
  return parts;
}
