import type { Range } from '../../../syntax.ts';
import type { Span } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { takes } from './complements.ts';
import type { FoundCue } from './cues.ts';
import { contentBetween, contentTo, type Reach, type Report, verbGroupAt } from './report.ts';

/** "est soupçonné d'avoir", "is considered": those who suspect or consider are left unsaid. "Est convaincu" is no passive. */
export function isPassive(cue: FoundCue, { doc }: Reach): boolean {
  const group = verbGroupAt(cue.head, doc);
  return group?.passive === true && group.verbForm !== 'Part' && !/^(?:être|be) /.test(cue.entry.lemma);
}

/**
 * "Le maire est soupçonné par la police d'avoir menti", "The prince is said to be ill": who suspects or says is the
 * agent, if anyone; what is said of the subject is told with the subject, but for a charge.
 */
export function ofPassive(report: Report, subject: Range | null, reach: Reach): Report {
  const { doc, grammar } = reach;
  const agent = verbGroupAt(report.cue.first, doc)?.agent ?? null;
  const isCharge = grammar.charges.has(report.entry.lemma);
  const told = subject && !isCharge && !grammar.conditionalReports ? spanOf(subject, reach) : [];
  return { ...report, source: agent, content: [...told, ...report.content] };
}

/** "annoncées par Rome", "la mesure a été critiquée par X", "a claim made by X": the noun phrase before a passive. */
export function passiveReport(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, from, to } = reach;
  const group = verbGroupAt(cue.head, doc);
  let by = cue.last;
  while (by < to && (doc.tokens[by]!.upos === 'ADV' || phrases.is(by, reach.grammar.temporal))) by++;
  if (!reach.grammar.verbs.agents.has(folded(doc.tokens[by]?.text ?? ''))) return null;
  const source = phrases.startingAt(by + 1, to);
  // "expected by 17 November": a time is no agent.
  if (
    source &&
    doc.tokens
      .slice(source.first, source.last)
      .some((_, i) => phrases.is(source.first + i, reach.grammar.temporal))
  )
    return null;
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
function spanOf({ first, last }: Range, reach: Reach): Span[] {
  return contentBetween(reach.doc.tokens[first]!.start, reach.doc.tokens[last - 1]!.end, reach);
}
