import { folded } from '../lexicon.ts';
import { type Complement, complementAfter } from './complements.ts';
import type { FoundCue } from './cues.ts';
import { contentBefore } from './incises.ts';
import { contentBetween, isFirstPerson, quoteAfter, type Reach, type Report } from './report.ts';
import { isOfFirstPerson, isThing, sourceAfter, subjectOf } from './subjects.ts';

/** What a reporting verb gives to whom: to its right, to its left, or put into what it reports. */
export function reportOfVerb(cue: FoundCue, reach: Reach, previous: FoundCue | null): Report | null {
  const { phrases } = reach;
  const right = complementAfter(cue, reach);
  const left = right?.sure ? null : contentBefore(cue, reach);
  if (left) {
    const source = left.source ?? sourceAfter(cue, reach) ?? phrases.subjectBefore(cue.first, left.after);
    if (isFirstPerson(source, reach)) return null;
    const rest = quoteAfter(Math.max(cue.last, source?.last ?? 0), reach);
    return {
      source,
      cue,
      entry: cue.entry,
      content: rest ? [...left.content, rest] : left.content,
      sameHolder: source === null,
      incise: left.incise,
    };
  }
  if (cue.bareParticiple) {
    const passive = passiveReport(cue, reach);
    if (passive) return passive;
  }
  if (!right || isUnspoken(cue, reach) || asksForAnonymity(right, reach)) return null;
  const subject = subjectOf(cue, reach, previous);
  const source = subject === null || subject === 'same' ? null : subject.range;
  if (isOfFirstPerson(source, cue, reach) || isThing(source, cue, reach)) return null;
  if (isPassive(cue, reach))
    return { source: null, cue, entry: cue.entry, content: right.content, sameHolder: false };
  return { source, cue, entry: cue.entry, content: right.content, sameHolder: subject === 'same' };
}

/** "est soupçonné d'avoir", "is considered": those who suspect or consider are left unsaid. */
function isPassive(cue: FoundCue, { doc }: Reach): boolean {
  const group = doc.syntax.verbs[doc.syntax.verbAt[cue.head]!];
  return group?.passive === true && group.verbForm !== 'Part';
}

/** "asked not to be named": how a source wants to be called, not what it says. */
function asksForAnonymity({ content }: Complement, { doc, grammar }: Reach): boolean {
  return content.some((c) => grammar.anonymity.test(doc.text.slice(c.start, c.end)));
}

/** "have to ask who": what is to be said has not been said. */
function isUnspoken(cue: FoundCue, { phrases, grammar }: Reach): boolean {
  return phrases.is(cue.head - 1, grammar.unspoken);
}

/** "annoncées par Rome", "a claim made by X": the noun phrase before a passive participle. */
function passiveReport(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, from, to } = reach;
  let by = cue.last;
  while (by < to && (doc.tokens[by]!.upos === 'ADV' || phrases.is(by, reach.grammar.temporal))) by++;
  if (!reach.grammar.verbs.agents.has(folded(doc.tokens[by]?.text ?? ''))) return null;
  const source = phrases.startingAt(by + 1, to);
  const object = phrases.endingAt(cue.first - 1, from);
  if (!source || !object) return null;
  const content = contentBetween(doc.tokens[object.first]!.start, doc.tokens[object.last - 1]!.end, reach);
  return { source, cue: { first: cue.first, last: by + 1 }, entry: cue.entry, content, sameHolder: false };
}
