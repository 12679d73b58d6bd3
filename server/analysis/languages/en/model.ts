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
  const contractionAt = contractionsOf(core);
  const partOf = field(core, 'pos');
  for (const [index, form] of list.entries()) {
    const parts = contractionAt(index);
    if (!parts) continue;
    if (parts.join('') === form && (/['’]/.test(form) || BARE.test(form))) contractions.add(form);
    // No longer found, it is read as any unknown word.
    else delete hash[form];
  }
  const size = list.length;
  const isWord = (form: string) => (hash[form] ?? size) < size;
  const posOf = (form: string) => (isWord(form) ? core.features.pos!.list[partOf(hash[form]!)]! : null);

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

/** Unpacks one field of lexemes. */
function field({ packing, lexicon }: WinkCore, name: string): (index: number) => number {
  const [word, mask, shift] = packing.layout[name]!;
  return (index) => (lexicon[word + index * packing.size]! & mask) >>> shift;
}

/** @returns a function that gives the tokens which a lexeme is a contraction of, or null where it is none */
function contractionsOf(core: WinkCore): (index: number) => string[] | null {
  const isContraction = field(core, 'isContraction');
  const lemmaOf = field(core, 'lemma');
  return (index) => {
    if (isContraction(index) === 0) return null;
    const lemma = lemmaOf(index);
    const first = lemma & POINTER;
    const count = (lemma >>> POINTER_BITS) & COUNT;
    const parts: string[] = [];
    for (let k = 0; k < count; k += NUMBERS_A_TOKEN)
      parts.push(core.features.lexeme!.list[core.xpansions[first + k]!]!);
    return parts;
  };
}
