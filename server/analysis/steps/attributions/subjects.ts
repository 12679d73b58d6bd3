import type { Range } from '../../syntax.ts';
import { isFiniteAt } from '../grammar/verbs.ts';
import { folded } from '../lexicon.ts';
import { isComma, isEnclitic, isQuoteMark } from '../phrases.ts';
import type { FoundCue } from './cues.ts';
import { isFirstPerson, type Reach } from './report.ts';

/** Who does what a verb of report tells; `same` where it is whoever did what the report before it tells. */
export type Subject = { range: Range } | 'same' | null;

/**
 * The subject of a reporting verb, before it: its own, that of the clause that a participle hangs on, or
 * that of the verb that it is joined to ("a nié et promet", "…, ajoutant que").
 */
export function subjectOf(cue: FoundCue, reach: Reach, previous: FoundCue | null): Subject {
  const { doc, phrases, grammar, from } = reach;
  const group = doc.syntax.verbs[doc.syntax.verbAt[cue.head]!];
  const before = doc.tokens[cue.first - 1];
  const isJoined =
    before === undefined ||
    cue.first <= from ||
    isComma(before) ||
    /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(before.upos) ||
    (before.upos === 'ADV' && isComma(doc.tokens[cue.first - 2]));
  const ofMain = (): Subject => {
    if (previous) return 'same';
    const main = firstVerbBefore(cue.first, reach);
    const range = main === null ? null : ownSubject(main, reach);
    return range && { range };
  };
  if (group && group.verbForm !== 'Fin' && isJoined && group.verbForm !== 'Inf') return ofMain();
  if (group?.verbForm === 'Fin' && group.subject && isWithin(group.subject, cue, reach))
    return { range: group.subject };
  const start = previous && isPast(previous, cue, reach) ? previous.last : from;
  const range = phrases.subjectBefore(cue.first, start);
  if (range && !phrases.is(range.first, grammar.complementisers)) return { range };
  return isJoined ? ofMain() : null;
}

/** A subject of the reach, with no quotation between it and its verb. */
function isWithin({ first, last }: Range, cue: FoundCue, { doc, from }: Reach): boolean {
  if (first < from || last > cue.last) return false;
  for (let i = last; i < cue.first; i++) if (isQuoteMark(doc.tokens[i])) return false;
  return true;
}

/** What the cue before reports ends before this one's clause begins. */
function isPast(previous: FoundCue, cue: FoundCue, { doc }: Reach): boolean {
  return previous.last < cue.first && doc.tokens[previous.last] !== undefined;
}

function ownSubject(verb: number, { doc, phrases, from }: Reach): Range | null {
  const group = doc.syntax.verbs[doc.syntax.verbAt[verb]!]!;
  if (group.subject && group.subject.first >= from) return group.subject;
  return phrases.subjectBefore(group.first, from);
}

/** The first finite verb of the reach before token `i`. */
function firstVerbBefore(i: number, { doc, from }: Reach): number | null {
  for (let k = from; k < i; k++) if (isFiniteAt(doc.syntax, k)) return k;
  return null;
}

/** An inverted subject: "-t-il" in the verb group ("a-t-il ajouté"), or the noun phrase after it. */
export function sourceAfter(cue: FoundCue, { doc, phrases, to }: Reach): Range | null {
  for (let i = cue.first; i < cue.last; i++)
    if (isEnclitic(doc.tokens[i]) && phrases.isPronoun(i)) return { first: i, last: i + 1 };
  return phrases.startingAt(phrases.afterAdjuncts(cue.last, to), to);
}

/** "will it know", "cela montre que": what no one says. */
export function isThing(source: Range | null, cue: FoundCue, { phrases, grammar }: Reach): boolean {
  if (source === null || source.last - source.first !== 1) return false;
  // "It says that …": a document or an institution may be what "it" stands for.
  const speaks = cue.entry.category === 'speech' && grammar.pronouns.has(phrases.wordAt(source.first));
  return !speaks && phrases.is(source.first, grammar.things);
}

/** "nous disons", "montrons", "on a réclamé": the one who speaks is telling of himself. */
export function isOfFirstPerson(source: Range | null, cue: FoundCue, reach: Reach): boolean {
  const { phrases, grammar, doc } = reach;
  if (isFirstPerson(source, reach)) return true;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 3); i--) {
    if (phrases.is(i, grammar.firstPerson)) return true;
    // "on dit que" is hearsay, "on a réclamé" is we.
    if (folded(doc.tokens[i]!.text) === grammar.hearsay) return !grammar.hearsayVerbs.has(cue.entry.lemma);
    if (doc.tokens[i]!.upos !== 'ADV' && !phrases.is(i, grammar.betweenSubjectAndVerb)) break;
  }
  return grammar.firstPersonEnding?.test(folded(doc.tokens[cue.first]!.text)) ?? false;
}
