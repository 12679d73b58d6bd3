import type { Range } from '../../../syntax.ts';
import { isFiniteAt } from '../../grammar/verbs.ts';
import { isComma } from '../../phrases.ts';
import { cutAt } from './clauses.ts';
import { type Complement, complementAfter } from './complements.ts';
import type { FoundCue } from './cues.ts';
import { type Before, contentBefore } from './incises.ts';
import { reportOfLikeness } from './likenesses.ts';
import { isPassive, ofPassive, passiveReport } from './passives.ts';
import { isFirstPerson, quoteAfter, type Reach, type Report, verbGroupAt } from './report.ts';
import { asksForAnonymity, isAside, isDenied, isOnlyPossible, isUnspoken } from './silences.ts';
import { isOfFirstPerson, isThing, sourceAfter, subjectAfterClause, subjectOf } from './subjects.ts';

/** What a reporting verb gives to whom: to its left, to its right, or put into what it reports. */
export function reportOfVerb(cue: FoundCue, reach: Reach, previous: Report | null): Report | null {
  const likeness = reportOfLikeness(cue, reach);
  if (likeness) return likeness;
  const right = complementAfter(cue, reach);
  const left = contentBefore(cue, reach);
  if (left && isLeftFirst(left, right, cue, reach)) return reportBefore(left, cue, reach);
  if (cue.bareParticiple || (isPassive(cue, reach) && !right?.sure)) {
    const passive = passiveReport(cue, reach);
    if (passive) return passive;
  }
  return right && reportAfter(right, cue, reach, previous);
}

/**
 * "« A », a dit X, « B »": a quotation that is set off before its cue comes first; "“…,” adding that …" goes on with
 * what follows, and "X, chef de Y, salue Z" is no incise.
 */
function isLeftFirst(left: Before, right: Complement | null, cue: FoundCue, reach: Reach): boolean {
  if (!left.isQuoted && hasSpeakerBefore(cue, reach)) return false;
  return !right?.sure || (left.isQuoted && isFiniteAt(reach.doc.syntax, cue.head));
}

function reportBefore(left: Before, cue: FoundCue, reach: Reach): Report | null {
  const source = left.source ?? sourceAfter(cue, reach) ?? reach.phrases.subjectBefore(cue.first, left.after);
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

function reportAfter(right: Complement, cue: FoundCue, reach: Reach, previous: Report | null): Report | null {
  if (isUnspoken(cue, reach) || isDenied(cue, reach) || isOnlyPossible(cue, reach)) return null;
  if (asksForAnonymity(right.content, reach)) return null;
  const { range: source, joined } = subjectOf(cue, reach, previous);
  if (isOfFirstPerson(source, cue, reach) || isThing(source, cue, reach) || isAside(cue, joined, reach))
    return null;
  // "a conference announcing the results", "dénonce" of a thing: nobody who may speak does it.
  if (!right.sure && !joined && !(source ? reach.canSpeak(source) : isFiniteAt(reach.doc.syntax, cue.head)))
    return null;
  const report: Report = { source, cue, entry: cue.entry, content: right.content, sameHolder: false, joined };
  // "Accusé d'avoir menti, le maire …", "Rappelant que …, le maire …": what is reported ends where the main clause begins.
  const end = subjectAfterClause(cue, reach)?.first ?? verbOfSubject(cue, source, reach);
  if (end !== null) cutAt(report, reach.doc.tokens[end]!.start, reach.doc.text);
  // "Accusé d'avoir menti, le maire …": he is the one accused.
  if (cue.bareParticiple && reach.grammar.charges.has(cue.entry.lemma)) return { ...report, source: null };
  if (!isPassive(cue, reach)) return { ...report, sameHolder: source === null && joined };
  return right.clause ? ofPassive(report, right.clause === 'infinitive' ? source : null, reach) : null;
}

/** The subject opens the clause, with an insertion between it and the verb, and may speak. */
function hasSpeakerBefore(cue: FoundCue, reach: Reach): boolean {
  const { doc, phrases, from } = reach;
  if (!isComma(doc.tokens[cue.first - 1])) return false;
  const subject = phrases.subjectBefore(cue.first, from);
  if (!subject || !reach.canSpeak({ first: subject.first, last: Math.min(subject.last, cue.first) }))
    return false;
  return doc.tokens.slice(from, subject.first).every((t) => /^(?:CCONJ|ADV|PUNCT)$/.test(t.upos));
}

/** "Perth, which has said it is willing, | opened": the verb after a comma of which the source is the subject too. */
function verbOfSubject(
  cue: FoundCue,
  source: Range | null,
  { doc, to, grammar, phrases }: Reach,
): number | null {
  if (!source || !phrases.is(cue.first - 1, grammar.relatives)) return null;
  for (let i = cue.last; i + 1 < to; i++) {
    const group = verbGroupAt(i + 1, doc);
    if (isComma(doc.tokens[i]) && group?.verbForm === 'Fin' && (group.subject?.first ?? 0) <= source.first)
      return i;
  }
  return null;
}
