import type { Read } from './read.ts';

/** Characters of the longest headline. */
const LONGEST_HEADLINE = 200;

/**
 * Plain text, whole. Its first line is also the title where it looks like a headline: short, alone
 * before a blank line, and not ended as a sentence is.
 */
export function readText(text: string): Read {
  const [headline = '', next, ...rest] = text
    .trimStart()
    .slice(0, 2 * LONGEST_HEADLINE)
    .split('\n');
  const title = headline.trim();
  const isTitle =
    next?.trim() === '' &&
    rest.join('').trim() !== '' &&
    title.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(title) &&
    !/[.:;,…]["'”’»)\s]*$/u.test(title);
  return isTitle ? { text, title } : { text };
}
