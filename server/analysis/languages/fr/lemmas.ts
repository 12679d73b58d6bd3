/** French lemmas: the lexicon's for the form and its part of speech, else by what its ending says. */

import type { Upos } from '../../types.ts';
import { dictionaryForm, fold } from '../tokens.ts';
import type { FormClass, LemmaRule, Lexicon } from './lexicon.ts';

/** Endings of forms that the lexicon lacks, by tag and ending ("VERB:aient"). */
export type EndingRules = Readonly<Record<string, [cut: number, append: string]>>;
export const LONGEST_ENDING = 6;

/** Parts of speech whose lemma may serve where the lexicon has none for the one said. */
const NEAR: Partial<Record<Upos, Upos[]>> = {
  AUX: ['VERB'],
  VERB: ['AUX'],
  ADJ: ['NOUN', 'DET', 'NUM'],
  NOUN: ['ADJ', 'NUM', 'ADV'],
  DET: ['PRON', 'ADJ', 'ADP'],
  PRON: ['DET', 'NUM', 'ADV'],
  SCONJ: ['CCONJ', 'PRON', 'ADP', 'ADV'],
  CCONJ: ['SCONJ', 'ADV'],
  ADV: ['ADP', 'PRON', 'SCONJ', 'CCONJ', 'ADJ'],
  ADP: ['ADV', 'SCONJ', 'DET'],
  NUM: ['DET', 'PRON', 'ADJ'],
};
/** Lemmas kept; each is the form's and the tag's alone, so keeping them changes nothing. */
const MOST_KEPT = 30_000;
/** Their lemma is the form itself. */
const INVARIABLE: ReadonlySet<Upos> = new Set(['PUNCT', 'SYM', 'X', 'INTJ', 'PART']);

export function createLemmatiser(
  lexicon: Lexicon,
  tags: readonly Upos[],
  endings: EndingRules,
): (form: string, upos: Upos) => string {
  const numbers = new Map(tags.map((tag, k) => [tag, k]));

  function rule(known: FormClass, upos: Upos): LemmaRule | undefined {
    for (const tag of [upos, ...(NEAR[upos] ?? [])]) {
      const found = known.rules.find((r) => r.tag === numbers.get(tag));
      if (found) return found;
    }
    return undefined;
  }

  function lemmaOf(form: string, upos: Upos): string {
    const plain = dictionaryForm(fold(form));
    if (upos === 'PROPN') return plain;
    const lower = plain.toLowerCase();
    if (INVARIABLE.has(upos)) return lower;
    for (const key of lower === plain ? [lower] : [lower, plain]) {
      const known = lexicon.find(key);
      const found = known && rule(known, upos);
      if (found) return key.slice(0, key.length - found.cut) + found.append;
    }
    for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length > 0; length--) {
      const ending = endings[`${upos}:${lower.slice(-length)}`];
      if (ending) return lower.slice(0, lower.length - ending[0]) + ending[1];
    }
    return lower;
  }

  // One map a part of speech: a key of both would be a new string for every token.
  const kept = new Map(tags.map((tag) => [tag, new Map<string, string>()]));
  return (form, upos) => {
    const own = kept.get(upos)!;
    let lemma = own.get(form);
    if (lemma === undefined) {
      lemma = lemmaOf(form, upos);
      if (own.size >= MOST_KEPT) own.clear();
      own.set(form, lemma);
    }
    return lemma;
  };
}
