import type { Chunk } from '../../syntax.ts';
import { isName } from '../phrases.ts';
import type { Clause } from './verbs.ts';

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/**
 * The base noun phrases of a sentence, in order and without overlap: determiner, adjectives, nouns
 * and names that stand together (Ramshaw & Marcus 1995), with their head, and the name where a title
 * or a noun stands before it ("le ministre Wang Xiaohong", "Judge Ann Sorrell").
 */
export function findChunks({ tokens, sentence, grammar }: Clause): Chunk[] {
  const chunks: Chunk[] = [];
  let first = -1;
  const close = (last: number) => {
    if (first < 0) return;
    let head = -1;
    let name = -1;
    for (let i = first; i < last; i++) {
      const { upos } = tokens[i]!;
      if (isName(tokens[i])) {
        if (name < 0) name = i;
      } else if (upos === 'NOUN') {
        name = -1;
        if (head < 0 || grammar.headIsLast) head = i;
      }
    }
    if (head >= 0 || name >= 0)
      chunks.push({
        first,
        last,
        head: head >= 0 ? head : last - 1,
        name: name < 0 ? null : { first: name, last: endOfName(name, last) },
      });
    first = -1;
  };
  const endOfName = (name: number, last: number) => {
    let end = name;
    while (end < last && (isName(tokens[end]) || tokens[end]!.text === '-')) end++;
    return end;
  };
  for (let i = sentence.first; i < sentence.last; i++) {
    const { upos } = tokens[i]!;
    if (upos === 'DET') close(i);
    const isInside = NOMINAL.test(upos) || (first >= 0 && isInsideName(i));
    if (isInside && first < 0) first = i;
    if (!isInside) close(i);
  }
  close(sentence.last);
  return chunks;

  /** "the well-known author", "une loi très dure": what stands inside a phrase without being nominal. */
  function isInsideName(i: number): boolean {
    const { upos, text } = tokens[i]!;
    const next = tokens[i + 1];
    if (next === undefined || i + 1 >= sentence.last) return false;
    if (text === '-') return next.start === tokens[i]!.end;
    if (upos === 'ADV') return next.upos === 'ADJ' || next.text === '-';
    return upos === 'VERB' && tokens[i - 1]!.text === '-' && NOMINAL.test(next.upos);
  }
}
