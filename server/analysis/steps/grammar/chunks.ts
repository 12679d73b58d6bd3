import type { Chunk } from '../../types.ts';
import { isName } from '../phrases.ts';
import type { Clause } from './verbs.ts';

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
    const { upos, text } = tokens[i]!;
    if (upos === 'DET') close(i);
    const isInside =
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(upos) || (first >= 0 && text === '-' && isNominalNext(i));
    if (isInside && first < 0) first = i;
    if (!isInside) close(i);
  }
  close(sentence.last);
  return chunks;

  function isNominalNext(i: number): boolean {
    return i + 1 < sentence.last && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[i + 1]!.upos);
  }
}
