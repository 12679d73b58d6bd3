import type { Read } from './read.ts';

/** Characters of the longest headline. */
const LONGEST_HEADLINE = 200;

/**
 * Plain text, whole. Its first line is also the title where it looks like a headline: short, alone
 * before a blank line, and not ended as a sentence is.
 */
export function readText(text: string): Read {
  const [, first = '', rest = ''] = /^\s*([^\n]+)\n[^\S\n]*\n([\s\S]*)$/.exec(text) ?? [];
  const headline = first.trim();
  const isTitle =
    rest.trim() !== '' &&
    headline.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(headline) &&
    !/[.:;,…]["'”’»)\s]*$/u.test(headline);
  return isTitle ? { text, title: headline } : { text };
}
