import type { Range } from '../../../syntax.ts';
import { isFiniteAt } from '../../grammar/verbs.ts';
import { folded } from '../../lexicon.ts';
import { isComma, isEnclitic, isQuoteMark, uninverted } from '../../phrases.ts';
import type { FoundCue } from './cues.ts';
import { finiteVerbIn, isFirstPerson, type Reach, type Report, verbGroupAt } from './report.ts';

/** Who does what a verb of report tells; `joined` where the verb hangs on the report before it. */
export interface Subject {
  range: Range | null;
  joined: boolean;
}
const NOBODY: Subject = { range: null, joined: false };

/**
 * The subject of a reporting verb: its own, that of the clause that a participle hangs on, or that of the
 * verb that it is joined to ("a nié et promet", "…, ajoutant que", "Rappelant que …, le maire a dit").
 */
export function subjectOf(cue: FoundCue, reach: Reach, previous: Report | null): Subject {
  const { doc, phrases, grammar, from } = reach;
  const group = verbGroupAt(cue.head, doc);
  if (group?.verbForm === 'Fin' && group.subject && isWithin(group.subject, cue, reach))
    return { range: group.subject, joined: false };
  const isJoined = isJoinedOn(cue, reach);
  if (group && group.verbForm !== 'Fin' && isJoined) return ofMainVerb(cue, reach, previous);
  const opens = opensClause(cue, reach);
  // "Said one retired captain: “…”", "Explique le maire : « … »".
  const inverted = opens && !previous && group?.verbForm === 'Fin' ? sourceAfter(cue, reach) : null;
  if (inverted && /^[:,«“"]$/.test(doc.tokens[inverted.last]?.text ?? ''))
    return { range: inverted, joined: false };
  const start = previous && previous.cue.last < cue.first ? previous.cue.last : from;
  const range = phrases.subjectBefore(cue.first, start);
  if (range && !phrases.is(range.first, grammar.complementisers)) return { range, joined: false };
  const isCoordinate = previous !== null && doc.tokens[cue.first - 1]?.upos === 'CCONJ';
  const opener = isCoordinate ? null : subjectFrom(start, cue.first, reach);
  if (opener) return { range: opener, joined: false };
  return isJoined ? ofMainVerb(cue, reach, previous) : NOBODY;
}

/** A comma, a conjunction or a preposition stands before the verb: its subject is another verb's. */
function isJoinedOn(cue: FoundCue, { doc, from }: Reach): boolean {
  let i = cue.first - 1;
  while (i >= from && doc.tokens[i]!.upos === 'ADV') i--;
  return i < from || /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(doc.tokens[i]!.upos);
}

/** Nothing but conjunctions, adverbs and marks stands before it. */
function opensClause(cue: FoundCue, { doc, from }: Reach): boolean {
  return doc.tokens.slice(from, cue.first).every((t) => /^(?:CCONJ|ADV|PUNCT|ADP)$/.test(t.upos));
}

/** Who does what a verb tells that hangs on another: whoever does what that one tells. */
export function ofMainVerb(cue: FoundCue, reach: Reach, previous: Report | null): Subject {
  if (previous)
    return { range: previous.source ?? subjectFrom(reach.opening, previous.cue.first, reach), joined: true };
  const main = opensClause(cue, reach) ? -1 : finiteVerbIn(reach.from, cue.first, reach.doc);
  const range =
    main < 0
      ? (subjectAfterClause(cue, reach) ?? subjectFrom(reach.from, cue.first, reach))
      : ownSubject(main, reach);
  return { range, joined: false };
}

/** "Rappelant que la loi est votée, le ministre a dit": the subject of the main clause, after the last comma. */
export function subjectAfterClause(cue: FoundCue, reach: Reach): Range | null {
  const { doc, to } = reach;
  const group = verbGroupAt(cue.head, doc);
  if (group?.verbForm === 'Fin' || !opensClause(cue, reach)) return null;
  for (let i = to - 1; i > cue.last; i--) {
    const { verbForm, subject } = verbGroupAt(i, doc) ?? {};
    if (verbForm === 'Fin' && subject && isComma(doc.tokens[subject.first - 1])) return subject;
  }
  return null;
}

/** A subject of the reach, with no quotation between it and its verb. */
function isWithin({ first, last }: Range, cue: FoundCue, { doc, from }: Reach): boolean {
  if (first < from || last > cue.last) return false;
  for (let i = last; i < cue.first; i++) if (isQuoteMark(doc.tokens[i])) return false;
  return true;
}

/** How many leading adjuncts are passed over. */
const MOST_ADJUNCTS = 3;

/**
 * The noun phrase that opens the clause of a verb, over what stands between them: prepositional phrases that are
 * joined, participles, insertions, a relative clause ("Observers in X and around Y say", "A study that appeared in X found").
 */
function subjectFrom(from: number, verb: number, reach: Reach): Range | null {
  const { doc, phrases, grammar } = reach;
  const { tokens } = doc;
  let first = from;
  for (let i = from; i < verb; i++) {
    const { text, upos } = tokens[i]!;
    const isOpener = upos === 'SCONJ' && phrases.is(i, grammar.complementisers);
    if (isOpener || /^[;:]$/.test(text) || isQuoteMark(tokens[i])) first = i + 1;
  }
  for (let n = 0; n < MOST_ADJUNCTS && first < verb; n++) {
    while (first < verb && /^(?:CCONJ|ADV|PUNCT)$/.test(tokens[first]!.upos)) first++;
    if (!/^(?:ADP|SCONJ)$/.test(tokens[first]?.upos ?? '') && !phrases.is(first, grammar.temporal)) break;
    while (first < verb && !isComma(tokens[first])) first++;
  }
  if (first >= verb) return null;
  const range = phrases.startingAt(first, verb);
  if (!range || range.last > verb || isCut(range, verb, reach)) return null;
  return range;
}

/** Another finite verb stands between a noun phrase and its verb, and in no relative clause. */
function isCut({ last }: Range, verb: number, { doc, phrases, grammar }: Reach): boolean {
  let isRelative = false;
  for (let i = last; i < verb; i++) {
    if (
      doc.tokens[i]!.upos === 'PRON' &&
      (phrases.is(i, grammar.relatives) || phrases.is(i, grammar.complementisers))
    )
      isRelative = true;
    if (!isFiniteAt(doc.syntax, i)) continue;
    if (!isRelative) return true;
    i = verbGroupAt(i, doc)!.last - 1;
    isRelative = false;
  }
  return false;
}

function ownSubject(verb: number, { doc, phrases, from }: Reach): Range | null {
  const group = verbGroupAt(verb, doc)!;
  if (group.subject && group.subject.first >= from) return group.subject;
  return phrases.subjectBefore(group.first, from);
}

/** An inverted subject: "-t-il" in the verb group ("a-t-il ajouté"), or the noun phrase after it. */
export function sourceAfter(cue: FoundCue, reach: Reach): Range | null {
  const { doc, phrases, grammar, to } = reach;
  // "“…,” one of them told reporters": who stands after the verb is told.
  if (grammar.telling.has(cue.entry.lemma)) return null;
  for (let i = cue.first; i < cue.last; i++) {
    if (!isEnclitic(doc.tokens[i])) continue;
    if (phrases.isPronoun(i)) return { first: i, last: i + 1 };
    // "a-t-on appris auprès de la police", "indique-t-on à la mairie": one says what another lets be known.
    if (grammar.hearsay !== null && uninverted(phrases.wordAt(i)) === grammar.hearsay)
      return phrases.afterSeat(cue.last, to);
  }
  const after = phrases.afterAdjuncts(cue.last, to);
  const named = phrases.startingAt(after, to);
  if (named || !isComma(doc.tokens[after])) return named;
  // "a dit, devant la presse, le maire": an adjunct between commas.
  const inner = phrases.afterAdjuncts(after + 1, to);
  return inner > after + 1 && isComma(doc.tokens[inner]) ? phrases.startingAt(inner + 1, to) : null;
}

/** "will it know", "cela montre que": what no one says. */
export function isThing(source: Range | null, cue: FoundCue, { phrases, grammar }: Reach): boolean {
  if (source === null) return false;
  // "une chose est sûre", "la raison pour laquelle": nouns that no one hides behind.
  if (source.last - source.first !== 1) return phrases.is(source.first + 1, grammar.things);
  // "It says that …": a document or an institution may be what "it" stands for.
  const speaks = cue.entry.category === 'speech' && grammar.pronouns.has(phrases.wordAt(source.first));
  return !speaks && phrases.is(source.first, grammar.things);
}

/** "nous disons", "montrons", "on a réclamé": the one who speaks is telling of himself. */
export function isOfFirstPerson(source: Range | null, cue: FoundCue, reach: Reach): boolean {
  const { phrases, grammar, doc } = reach;
  if (isFirstPerson(source, reach)) return true;
  // "on peut dire", "avant qu'on puisse dire": one who only could.
  const isOne = source !== null && phrases.wordAt(source.first) === grammar.hearsay;
  if (isOne && verbGroupAt(cue.head, doc)?.verbForm === 'Inf') return true;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 3); i--) {
    if (phrases.is(i, grammar.firstPerson)) return true;
    // "on dit que" is hearsay, "on a réclamé" is we.
    if (folded(doc.tokens[i]!.text) === grammar.hearsay) return !grammar.hearsayVerbs.has(cue.entry.lemma);
    if (doc.tokens[i]!.upos !== 'ADV' && !phrases.is(i, grammar.betweenSubjectAndVerb)) break;
  }
  return grammar.firstPersonEnding?.test(folded(doc.tokens[cue.first]!.text)) ?? false;
}
