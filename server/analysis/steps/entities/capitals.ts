/** What capitals tell, and where they tell nothing. */

import { startsWithCapital, startsWithLetter, startsWithSmall } from '../../letters.ts';
import type { Sentence, Token, Upos } from '../../types.ts';
import { isQuoteMark } from '../phrases.ts';

/** How a sentence uses capitals: for names, for all its words (a headline), for all its letters. */
export type Shape = 'usual' | 'titled' | 'capitals';

const FEWEST_WORDS_OF_HEADLINE = 4;
const FUNCTION_WORDS: ReadonlySet<Upos> = new Set<Upos>(
  'DET PRON ADP CCONJ SCONJ AUX PART ADV INTJ NUM PUNCT SYM'.split(' ') as Upos[],
);

export function isFunctionWord({ upos }: Token): boolean {
  return FUNCTION_WORDS.has(upos);
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text);
}

export function isSmall({ text }: Token): boolean {
  return startsWithSmall(text);
}

export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,}\d*s?|(?:\p{Lu}\.){2,}|\p{Lu}&\p{Lu}|\p{Lu}\d{1,2})$/u.test(text);
}

export function isInitial(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*|\p{Lu})$/u.test(text);
}

export function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** A word where a capital is due: first of its sentence or quotation, or after a colon or a dash. */
export function opens(tokens: readonly Token[], i: number, from: number): boolean {
  let k = i - 1;
  while (
    k >= from &&
    !tokens[k]!.word &&
    !/^[:;,.!?…)\]]$/.test(tokens[k]!.text) &&
    !isQuoteMark(tokens[k]) &&
    !/^["“«'’-]$/.test(tokens[k]!.text)
  )
    k--;
  if (k < from) return true;
  const before = tokens[k]!.text;
  // A straight mark that touches the word opens a quotation.
  if (before === '"') return tokens[k]!.end === tokens[k + 1]!.start;
  return /^[:.!?…«“„]$/.test(before);
}

/** Headlines give capitals to all words of weight or to every letter. */
export function shapeOf(tokens: readonly Token[], { first, last }: Sentence): Shape {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    const { text, word } = token;
    if (!word) continue;
    const capital = isCapital(token);
    if (!capital && (text.length < 3 || isFunctionWord(token) || !startsWithLetter(text))) continue;
    words++;
    if (capital) capitals++;
    if (text.length > 1 && !isSmall(token) && !/\p{Ll}/u.test(text)) upper++;
  }
  if (words >= 2 && upper / words > 0.8) return 'capitals';
  return words >= FEWEST_WORDS_OF_HEADLINE && capitals / words > 0.9 ? 'titled' : 'usual';
}
