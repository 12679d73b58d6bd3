/** How the words that name a holder are written. */

import type { Grammar } from '../../../languages/grammar.ts';
import { startsWithCapital } from '../../../letters.ts';
import type { Range } from '../../../syntax.ts';
import type { Doc } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { isName } from '../../phrases.ts';

type Words = Pick<Doc, 'text' | 'tokens'>;

/** By its determiner, or by a noun that is not its own lemma. */
export function isPlural({ first, last }: Range, { tokens }: Words, grammar: Grammar): boolean {
  if (grammar.pluralDeterminers.has(folded(tokens[first]!.text))) return true;
  const head = tokens.slice(first, last).find((t) => t.upos === 'NOUN' || t.upos === 'PROPN');
  return head?.upos === 'NOUN' && folded(head.text) !== folded(head.lemma) && /[sx]$/.test(head.text);
}

/** Opens with a word that says that the reader knows who is meant. */
export function isDefinite({ first }: Range, { tokens }: Words, grammar: Grammar): boolean {
  const form = folded(tokens[first]!.text);
  return grammar.determiners.has(form) && !grammar.indefinites.has(form) && !grammar.genitives.has(form);
}

/** "Le Parisien", "The Hill" in mid-sentence: every word with a capital, the article too. */
export function isTitled({ first, last }: Range, { text, tokens }: Words): boolean {
  const opensSentence = /(?:^|[.!?…:»”"]\s*)$/.test(
    text.slice(Math.max(0, tokens[first]!.start - 3), tokens[first]!.start),
  );
  const words = tokens.slice(first, last);
  return (
    !opensSentence &&
    words.length > 1 &&
    words[0]!.upos === 'DET' &&
    words.every((t) => startsWithCapital(t.text))
  );
}

/** Names alone, a determiner apart. */
export function isCapitalisedOnly({ first, last }: Range, { tokens }: Words): boolean {
  return tokens.slice(first, last).every((t) => t.upos === 'DET' || isName(t));
}

export function textOf({ first, last }: Range, { text, tokens }: Words): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
}

export function withoutDeterminer(range: Range, words: Words, grammar: Grammar): string {
  let { first } = range;
  const isLeftOut = (form: string) => grammar.determiners.has(form) && !grammar.indefinites.has(form);
  while (first < range.last - 1 && isLeftOut(folded(words.tokens[first]!.text))) first++;
  return textOf({ first, last: range.last }, words);
}
