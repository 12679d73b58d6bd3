import type { Range } from '../../syntax.ts';
import { folded } from '../lexicon.ts';

import type { Surroundings } from './kinds.ts';

/** How many small words may stand between a place and the verb that it is the subject of. */
const LONGEST_VERB_GROUP = 5;

/**
 * Whether a place acts as its government does: it is the subject of a verb of speech or of what
 * governments do ("Pékin a signé"), said by inversion ("a annoncé Pékin"), or a source ("selon Pékin").
 */
export function isMetonym({ first, last }: Range, around: Surroundings): boolean {
  const { tokens, forms, lists, cueFrom, cueTo } = around;
  const { words } = lists;
  const form = (i: number) => forms[i] ?? '';
  const start = tokens[first - 1]?.upos === 'DET' ? first - 1 : first;
  const before = tokens[start - 1];
  if (words.sources.has(form(start - 1)) || (form(start - 1) === 'to' && words.sources.has(form(start - 2))))
    return true;
  if (cueTo.has(start)) return !isSubjectless(start) && !hasSubjectBefore(start);
  if (
    before?.upos === 'ADP' ||
    before?.upos === 'PART' ||
    words.connectors.has(form(start - 1)) ||
    words.locatives.has(form(start - 1))
  )
    return false;
  for (let i = last; i < Math.min(tokens.length, last + LONGEST_VERB_GROUP); i++) {
    const t = tokens[i]!;
    if (t.upos === 'VERB') return !isPassive(i) && (cueFrom.has(i) || words.acts.has(folded(t.lemma)));
    if (
      !/^(?:AUX|ADV|PART)$/.test(t.upos) &&
      !(t.upos === 'PRON' && /^(?:s'|se|l'|le|la|les|lui|leur|y|en|n'|ne)$/.test(form(i)))
    )
      return false;
  }
  return false;

  /** "The Capitol is seen": what is done to a place, it does not do. */
  function isPassive(verb: number): boolean {
    for (let i = last; i < verb; i++)
      if (/^(?:être|be)$/.test(tokens[i]!.lemma) && !/ing$/.test(tokens[verb]!.text)) return true;
    return false;
  }
  /** "Le feu menace Bormes": the verb before the place has a thing for its subject. */
  function hasSubjectBefore(i: number): boolean {
    let k = i - 1;
    while (/^(?:VERB|AUX|ADV|PART)$/.test(tokens[k]?.upos ?? '')) k--;
    return /^(?:NOUN|ADJ|NUM)$/.test(tokens[k]?.upos ?? '');
  }
  /** "quitter Pékin": after a verb that is none of speech a place is its object; after one of speech, who speaks. */
  function isSubjectless(i: number): boolean {
    return tokens[i - 1]?.upos === 'ADP';
  }
}
