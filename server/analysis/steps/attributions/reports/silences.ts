/** Verbs of report that report nothing where they stand. */

import type { Span } from '../../../types.ts';
import { isNominal } from '../../phrases.ts';
import type { FoundCue } from './cues.ts';
import { type Reach, verbGroupAt } from './report.ts';

/** "have to ask who", "il faut dire que", "à noter": what is to be said has not been said, or is said by nobody. */
export function isUnspoken(cue: FoundCue, { doc, phrases, grammar, from }: Reach): boolean {
  if (phrases.is(cue.head - 1, grammar.unspoken)) return true;
  const { verbs, verbAt } = doc.syntax;
  if (verbs[verbAt[cue.head]!]?.verbForm !== 'Inf') return false;
  let i = cue.first - 1;
  while (i >= from && /^(?:ADV|PRON|PART)$/.test(doc.tokens[i]!.upos)) i--;
  if (i < from) return true;
  const governing = verbs[verbAt[i]!];
  if (governing) {
    const subject = governing.subject;
    const isThing = subject !== null && phrases.is(subject.first, grammar.things);
    return isThing || grammar.impersonals.has(doc.tokens[governing.head]!.lemma);
  }
  return i === from && phrases.is(i, grammar.infinitiveMarkers);
}

/** "n'a pas dit que": what was not said is no report, but "n'exclut pas" is. */
export function isDenied(cue: FoundCue, { doc, grammar }: Reach): boolean {
  const { entry } = cue;
  if (entry.category === 'thought' || grammar.deniable.has(entry.lemma)) return false;
  return verbGroupAt(cue.head, doc)?.negated === true;
}

/** "could blame", "should have defended": what may be said has not been said. */
export function isOnlyPossible(cue: FoundCue, { doc, phrases, grammar }: Reach): boolean {
  const group = verbGroupAt(cue.head, doc);
  if (!group) return false;
  for (let i = Math.min(cue.first, group.first); i < cue.head; i++)
    if (phrases.is(i, grammar.possibilities)) return true;
  return phrases.is(group.first - 1, grammar.possibilities);
}

/** "participants thinking they had won", "a rally called Hope": a participle that only describes a noun. */
export function isAside(cue: FoundCue, joined: boolean, { doc, grammar, from }: Reach): boolean {
  const group = verbGroupAt(cue.head, doc);
  if (!group || group.verbForm === 'Fin' || group.verbForm === 'Inf' || joined) return false;
  if (cue.bareParticiple && grammar.naming.has(cue.entry.lemma)) return true;
  const before = doc.tokens[cue.first - 1];
  return cue.entry.category === 'thought' && cue.first > from && isNominal(before);
}

/** "asked not to be named": how a source wants to be called, not what it says. */
export function asksForAnonymity(content: readonly Span[], { doc, grammar }: Reach): boolean {
  return content.some((c) => grammar.anonymity.test(doc.text.slice(c.start, c.end)));
}
