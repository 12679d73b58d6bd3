import type { Range } from '../../syntax.ts';
import type { Span } from '../../types.ts';
import { isFiniteAt } from '../grammar/verbs.ts';
import { folded } from '../lexicon.ts';
import { isComma, isNominal } from '../phrases.ts';
import { cutAt } from './clauses.ts';
import { type Complement, complementAfter, takes } from './complements.ts';
import type { FoundCue } from './cues.ts';
import { contentBefore } from './incises.ts';
import { contentBetween, contentTo, isFirstPerson, quoteAfter, type Reach, type Report } from './report.ts';
import { isOfFirstPerson, isThing, sourceAfter, subjectAfterClause, subjectOf } from './subjects.ts';

/** What a reporting verb gives to whom: to its right, to its left, or put into what it reports. */
export function reportOfVerb(cue: FoundCue, reach: Reach, previous: Report | null): Report | null {
  const { phrases } = reach;
  const likeness = reportOfLikeness(cue, reach);
  if (likeness) return likeness;
  const right = complementAfter(cue, reach);
  const before = contentBefore(cue, reach);
  // "« A », a dit X, « B »": a quotation set off before its cue comes first; "X, chef de Y, salue Z" is no incise.
  const isOwn = !before?.isQuoted && hasSpeakerBefore(cue, reach);
  const left =
    before && !isOwn && (!right?.sure || (before.isQuoted && hasTense(cue, reach))) ? before : null;
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
  if (cue.bareParticiple || (isPassive(cue, reach) && !right?.sure)) {
    const passive = passiveReport(cue, reach);
    if (passive) return passive;
  }
  if (!right || isUnspoken(cue, reach) || asksForAnonymity(right, reach)) return null;
  const { range: source, joined } = subjectOf(cue, reach, previous);
  if (isOfFirstPerson(source, cue, reach) || isThing(source, cue, reach)) return null;
  if (isAside(cue, joined, reach)) return null;
  if (isDenied(cue, reach) || isOnlyPossible(cue, reach)) return null;
  if (!right.sure && source && !joined && !reach.canSpeak(source)) return null;
  const report: Report = { source, cue, entry: cue.entry, content: right.content, sameHolder: false, joined };
  // "Accusé d'avoir menti, le maire …", "Rappelant que …, le maire …": what is reported ends where the main clause begins.
  const main = subjectAfterClause(cue, reach);
  const end = main?.first ?? verbOfSubject(cue, source, reach);
  if (end !== null) cutAt(report, reach.doc.tokens[end]!.start, reach.doc.text);
  if (isPassive(cue, reach) && !right.clause) return null;
  if (isPassive(cue, reach)) return ofPassive(report, right.clause === 'infinitive' ? source : null, reach);
  return { ...report, sameHolder: source === null && joined };
}

/** "“…,” adding that …": a participle goes on with what it reports after it. */
function hasTense(cue: FoundCue, { doc }: Reach): boolean {
  return isFiniteAt(doc.syntax, cue.head);
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
    const group = doc.syntax.verbs[doc.syntax.verbAt[i + 1]!];
    if (isComma(doc.tokens[i]) && group?.verbForm === 'Fin' && (group.subject?.first ?? 0) <= source.first)
      return i;
  }
  return null;
}

/** "could blame", "should have defended": what may be said has not been said. */
function isOnlyPossible(cue: FoundCue, { doc, phrases, grammar }: Reach): boolean {
  const group = doc.syntax.verbs[doc.syntax.verbAt[cue.head]!];
  if (!group) return false;
  for (let i = Math.min(cue.first, group.first); i < cue.head; i++)
    if (phrases.is(i, grammar.possibilities)) return true;
  return phrases.is(group.first - 1, grammar.possibilities);
}

/** "participants thinking they had won", "a rally called Hope": a participle that only describes a noun. */
function isAside(cue: FoundCue, joined: boolean, { doc, grammar, from }: Reach): boolean {
  const group = doc.syntax.verbs[doc.syntax.verbAt[cue.head]!];
  if (!group || group.verbForm === 'Fin' || group.verbForm === 'Inf' || joined) return false;
  if (cue.bareParticiple && grammar.naming.has(cue.entry.lemma)) return true;
  const before = doc.tokens[cue.first - 1];
  return cue.entry.category === 'thought' && cue.first > from && isNominal(before);
}

/** "n'a pas dit que": what was not said is no report, but "n'exclut pas" is. */
function isDenied(cue: FoundCue, { doc, grammar }: Reach): boolean {
  const { entry } = cue;
  if (entry.category === 'thought' || grammar.deniable.has(entry.lemma)) return false;
  return doc.syntax.verbs[doc.syntax.verbAt[cue.head]!]?.negated === true;
}

/** "est soupçonné d'avoir", "is considered": those who suspect or consider are left unsaid. "Est convaincu" is no passive. */
function isPassive(cue: FoundCue, { doc }: Reach): boolean {
  const group = doc.syntax.verbs[doc.syntax.verbAt[cue.head]!];
  return group?.passive === true && group.verbForm !== 'Part' && !/^(?:être|be) /.test(cue.entry.lemma);
}

/** "asked not to be named": how a source wants to be called, not what it says. */
function asksForAnonymity({ content }: Complement, { doc, grammar }: Reach): boolean {
  return content.some((c) => grammar.anonymity.test(doc.text.slice(c.start, c.end)));
}

/**
 * "Le maire est soupçonné par la police d'avoir menti", "The prince is said to be ill": who suspects or says is the
 * agent, if anyone; what is said of the subject is told with the subject, but for a charge.
 */
function ofPassive(report: Report, subject: Range | null, reach: Reach): Report {
  const { doc, grammar } = reach;
  const agent = doc.syntax.verbs[doc.syntax.verbAt[report.cue.first]!]?.agent ?? null;
  const isCharge = grammar.charges.has(report.entry.lemma);
  const told = subject && !isCharge && !grammar.conditionalReports ? spanOf(subject, reach) : [];
  return { ...report, source: agent, content: [...told, ...report.content] };
}

function spanOf({ first, last }: Range, reach: Reach): Span[] {
  return contentBetween(reach.doc.tokens[first]!.start, reach.doc.tokens[last - 1]!.end, reach);
}

/** "have to ask who", "il faut dire que", "à noter": what is to be said has not been said, or is said by nobody. */
function isUnspoken(cue: FoundCue, { doc, phrases, grammar, from }: Reach): boolean {
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

/** "Comme l’a dit X, …", "…, as X put it": the clause that it is put beside is X's. */
function reportOfLikeness(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, grammar, from, to } = reach;
  const { tokens } = doc;
  let opener = cue.first - 1;
  while (
    opener >= from &&
    !phrases.is(opener, grammar.likenesses) &&
    !/^(?:VERB|AUX|PUNCT)$/.test(tokens[opener]!.upos)
  )
    opener--;
  if (opener < from || !phrases.is(opener, grammar.likenesses)) return null;
  const isInverted = opener === cue.first - 1;
  const source = isInverted ? phrases.startingAt(cue.last, to) : phrases.subjectBefore(cue.first, opener + 1);
  if (!source || isOfFirstPerson(source, cue, reach)) return null;
  let end = Math.max(cue.last, source.last);
  while (end < to && !isComma(tokens[end])) end++;
  const opens = !tokens.slice(from, opener).some((t) => t.word && t.upos !== 'CCONJ' && t.upos !== 'ADV');
  if (!opens && !isComma(tokens[opener - 1])) return null;
  const content = [
    ...(opens ? [] : contentBetween(tokens[from]!.start, tokens[opener - 1]!.start, reach)),
    ...(end + 1 < to ? contentTo(tokens[end + 1]!.start, reach) : []),
  ];
  return content.length > 0 ? { source, cue, entry: cue.entry, content, sameHolder: false } : null;
}

/** "annoncées par Rome", "la mesure a été critiquée par X", "a claim made by X": the noun phrase before a passive. */
function passiveReport(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, from, to } = reach;
  const group = doc.syntax.verbs[doc.syntax.verbAt[cue.head]!];
  let by = cue.last;
  while (by < to && (doc.tokens[by]!.upos === 'ADV' || phrases.is(by, reach.grammar.temporal))) by++;
  if (!reach.grammar.verbs.agents.has(folded(doc.tokens[by]?.text ?? ''))) return null;
  const source = phrases.startingAt(by + 1, to);
  const isClause = group?.verbForm === 'Fin';
  const object = isClause ? group.subject : phrases.endingAt(cue.first - 1, from);
  if (!takes(cue, 'object') && !takes(cue, 'clause')) return null;
  if (!source || !object || (isClause && !reach.canSpeak(source))) return null;
  // "was described by colleagues as calm": what it is called belongs to what is said.
  const as = phrases.is(source.last, reach.grammar.likenesses) ? source.last + 1 : to;
  const predicate = as < to ? contentTo(doc.tokens[as]!.start, reach) : [];
  const content = [...spanOf(object, reach), ...predicate];
  return { source, cue: { first: cue.first, last: by + 1 }, entry: cue.entry, content, sameHolder: false };
}
