/** What both languages share when a text is cut into tokens: folding, and the shapes that are no language's own. */

import type { Span } from '../types.ts';

/** How a language cuts one paragraph into tokens. */
export interface TokenRules {
  /** Sticky; matches one token at any character that is no white space. */
  token: RegExp;
  /** Where a token found by `token` is cut again: offsets inside `form`, ascending, both ends left out. */
  cuts(form: string): number[];
}

/** The same text, as long, with the typewriter's apostrophe and hyphen for their typographic fellows. */
export function fold(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** A form as dictionaries write it: without soft hyphens or zero-width marks, its accents composed. */
export function dictionaryForm(folded: string): string {
  const plain = /\p{M}|\u00ad|\u200b|\u200c|\u200d|\u2060/u.test(folded)
    ? folded.normalize('NFC').replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0f/g, '')
    : folded;
  return plain === '' ? folded : plain;
}

/** Letters, marks, digits and what is written inside a word without being seen. */
export const WORD = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]`;
/** Not before a character that would go on with the word. */
export const WORD_END = `(?!${WORD})`;

const TLD =
  '(?:com|org|net|gov|edu|info|biz|tv|io|ai|eu|fr|uk|us|be|ch|ca|de|es|it|ru|cn|int|mil|news|press|media)';

/** Addresses, mentions, hashtags and domains. Repeats are bounded: a page of dots must not take forever. */
export const ADDRESSES = [
  String.raw`(?:https?:\/\/|www\.)[^\s«»"“”<>]*[\p{L}\p{N}\/=_-]`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
  `[@#]${WORD}+`,
  String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,4}${TLD}(?:\/[\p{L}\p{N}\/_-]+)?${WORD_END}`,
];

/** Runs of stops and dashes, pictures, and any other single character. */
export const MARKS = [
  String.raw`\.{2,}|…+|--+`,
  String.raw`\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\u200d\ufe0f]*`,
  String.raw`[^\s]`,
];

export function tokenPattern(alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.map((a) => `(?:${a})`).join('|'), 'uy');
}

/** Cuts a paragraph into tokens: they hold no white space, never overlap and leave nothing else out. */
export function tokenise(folded: string, rules: TokenRules): Span[] {
  const tokens: Span[] = [];
  const space = /\s+/y;
  let at = 0;
  while (at < folded.length) {
    space.lastIndex = at;
    if (space.test(folded)) {
      at = space.lastIndex;
      continue;
    }
    rules.token.lastIndex = at;
    // A pattern ends with "any character", so it always matches.
    rules.token.test(folded);
    const end = rules.token.lastIndex;
    let start = at;
    for (const cut of rules.cuts(folded.slice(at, end))) {
      tokens.push({ start, end: at + cut });
      start = at + cut;
    }
    tokens.push({ start, end });
    at = end;
  }
  return tokens;
}
