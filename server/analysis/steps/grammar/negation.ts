import type { Negation, VerbGroup } from '../../types.ts';
import { folded } from '../lexicon.ts';
import type { Clause } from './verbs.ts';

/** A negated phrase without a verb reaches no further than this, in tokens. */
const LONGEST_PHRASE = 8;
/** Marks at which a denied clause ends. */
const BOUNDARY = /^[,;:.!?…()[\]–—«»“”"]+$/;

/**
 * What is denied in a sentence: for each negation its word and its scope, from the verb group that
 * it denies to the end of the clause, or over the phrase that it opens ("sans preuve", "no evidence").
 * Scopes by surface boundaries (after the NegEx family: Chapman et al. 2001).
 */
export function findNegations(clause: Clause, groups: readonly VerbGroup[]): Negation[] {
  const { tokens, sentence, grammar } = clause;
  const { negations, phraseNegations } = grammar.verbs;
  const found: Negation[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!phraseNegations.has(folded(tokens[i]!.text))) continue;
    const verb = tokens[i]!.upos === 'ADP' ? undefined : verbOf(i, clause, groups);
    const last = verb ? endOfClause(verb.last, clause, groups) : endOfPhrase(i + 1, clause);
    found.push({ cue: i, first: i + 1, last });
  }
  for (const group of groups) {
    if (!group.negated) continue;
    let cue = -1;
    for (let i = Math.max(sentence.first, group.first - 3); i < Math.min(sentence.last, group.last + 1); i++)
      if (negations.has(folded(tokens[i]!.text))) cue = i;
    // "Aucun ministre n’a démissionné": the half negation goes with the word that opened the phrase.
    const isOpened = found.some((n) => n.first <= group.first && group.last <= n.last);
    if (isOpened && (cue < 0 || found.some((n) => n.cue === cue))) continue;
    found.push({
      cue: cue < 0 ? group.first : cue,
      first: group.first,
      last: endOfClause(group.last, clause, groups),
    });
  }
  return found.filter((n) => n.last > n.first).sort((a, b) => a.first - b.first || a.cue - b.cue);
}

/** "no minister resigned", "nobody has seen it": the verb whose subject the word opens. */
function verbOf(
  i: number,
  { tokens, sentence }: Clause,
  groups: readonly VerbGroup[],
): VerbGroup | undefined {
  for (let k = i + 1; k < sentence.last; k++) {
    const { upos } = tokens[k]!;
    if (upos === 'VERB' || upos === 'AUX') return groups.find((g) => g.first === k && g.verbForm === 'Fin');
    if (!/^(?:NOUN|PROPN|ADJ|ADV|ADP|DET|NUM|PART)$/.test(upos)) return undefined;
  }
  return undefined;
}

/** Up to a mark, or to a conjunction that opens another clause with a verb of its own. */
function endOfClause(from: number, { tokens, sentence }: Clause, groups: readonly VerbGroup[]): number {
  for (let i = from; i < sentence.last; i++) {
    if (BOUNDARY.test(tokens[i]!.text)) return i;
    if (
      tokens[i]!.upos === 'CCONJ' &&
      groups.some((g) => g.first > i && g.first <= i + 4 && g.verbForm === 'Fin')
    )
      return i;
  }
  return sentence.last;
}

function endOfPhrase(from: number, { tokens, sentence }: Clause): number {
  const end = Math.min(sentence.last, from + LONGEST_PHRASE);
  for (let i = from; i < end; i++) {
    if (BOUNDARY.test(tokens[i]!.text) || tokens[i]!.upos === 'SCONJ') return i;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.upos) && i > from) return i;
  }
  return end;
}
