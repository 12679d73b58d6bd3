import type { Negation, VerbGroup } from '../../syntax.ts';
import { folded } from '../lexicon.ts';
import type { Clause } from './verbs.ts';

/** A negated phrase without a verb reaches no further than this, in tokens. */
const LONGEST_PHRASE = 8;
/** Nor does a denied clause, which sentences without marks would stretch for ever. */
const LONGEST_SCOPE = 60;
/** How far after a conjunction the verb of its clause stands, in tokens. */
const FARTHEST_VERB = 4;
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
  const verbFrom = new Map(groups.map((g) => [g.first, g]));
  const opened: Negation[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!phraseNegations.has(folded(tokens[i]!.text))) continue;
    const verb = tokens[i]!.upos === 'ADP' ? undefined : verbOf(i, clause, verbFrom);
    const last = verb ? endOfClause(verb.last, clause, verbFrom) : endOfPhrase(i + 1, clause);
    opened.push({ cue: i, first: i + 1, last });
  }
  const found = [...opened];
  const cues = new Set(opened.map((n) => n.cue));
  let next = 0;
  let reach = 0;
  for (const group of groups) {
    for (; next < opened.length && opened[next]!.first <= group.first; next++)
      reach = Math.max(reach, opened[next]!.last);
    if (!group.negated) continue;
    let cue = -1;
    for (let i = Math.max(sentence.first, group.first - 3); i < Math.min(sentence.last, group.last + 1); i++)
      if (negations.has(folded(tokens[i]!.text))) cue = i;
    // "Aucun ministre n’a démissionné": the half negation goes with the word that opened the phrase.
    if (group.last <= reach && (cue < 0 || cues.has(cue))) continue;
    found.push({
      cue: cue < 0 ? group.first : cue,
      first: group.first,
      last: endOfClause(group.last, clause, verbFrom),
    });
  }
  return found.filter((n) => n.last > n.first).sort((a, b) => a.first - b.first || a.cue - b.cue);
}

/** "no minister resigned", "nobody has seen it": the verb whose subject the word opens. */
function verbOf(
  i: number,
  { tokens, sentence }: Clause,
  verbFrom: ReadonlyMap<number, VerbGroup>,
): VerbGroup | undefined {
  for (let k = i + 1; k < Math.min(sentence.last, i + LONGEST_SCOPE); k++) {
    const { upos } = tokens[k]!;
    if (upos === 'VERB' || upos === 'AUX') {
      const verb = verbFrom.get(k);
      return verb?.verbForm === 'Fin' ? verb : undefined;
    }
    if (!/^(?:NOUN|PROPN|ADJ|ADV|ADP|DET|NUM|PART)$/.test(upos)) return undefined;
  }
  return undefined;
}

/** Up to a mark, or to a conjunction that opens another clause with a verb of its own. */
function endOfClause(
  from: number,
  { tokens, sentence }: Clause,
  verbFrom: ReadonlyMap<number, VerbGroup>,
): number {
  const end = Math.min(sentence.last, from + LONGEST_SCOPE);
  for (let i = from; i < end; i++) {
    if (BOUNDARY.test(tokens[i]!.text)) return i;
    if (tokens[i]!.upos !== 'CCONJ') continue;
    for (let k = i + 1; k <= i + FARTHEST_VERB; k++) if (verbFrom.get(k)?.verbForm === 'Fin') return i;
  }
  return end;
}

function endOfPhrase(from: number, { tokens, sentence }: Clause): number {
  const end = Math.min(sentence.last, from + LONGEST_PHRASE);
  for (let i = from; i < end; i++) {
    if (BOUNDARY.test(tokens[i]!.text) || tokens[i]!.upos === 'SCONJ') return i;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.upos) && i > from) return i;
  }
  return end;
}
