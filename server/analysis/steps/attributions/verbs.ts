import type { Range } from '../../syntax.ts';
import type { Span } from '../../types.ts';
import { folded } from '../lexicon.ts';
import { isComma } from '../phrases.ts';
import { type Complement, complementAfter } from './complements.ts';
import type { FoundCue } from './cues.ts';
import {
  closesQuote,
  contentBetween,
  contentTo,
  isFirstPerson,
  quoteAfter,
  quoteClosing,
  type Reach,
  type Report,
} from './report.ts';
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

interface Before {
  content: Span[];
  /** First token after the content: the subject is looked for no further left. */
  after: number;
  /** The subject, where it stands between the content and the verb. */
  source: Range | null;
  /** The cue is put between commas into what it reports, with no quotation closing before it. */
  incise: boolean;
}

/** "« … », a dit X", "Y, a dit X", "“…,” X said": content that stands before its cue. */
function contentBefore(cue: FoundCue, reach: Reach): Before | null {
  const { doc, phrases, from, to } = reach;
  const { tokens } = doc;
  const closes = (i: number) => closesQuote(i, reach) || (isComma(tokens[i]) && closesQuote(i - 1, reach));
  let edge = cue.first - 1;
  if (edge < from) return null;
  let source: Range | null = null;
  if (
    !closes(edge) &&
    !(isComma(tokens[edge]) && sourceAfter(cue, reach) !== null && !isApposed(cue, reach))
  ) {
    // From the verb back over its subject to the comma or the closing mark.
    source = phrases.subjectBefore(cue.first, from);
    if (!source || source.first - 1 < from) return null;
    edge = source.first - 1;
    const ends = cue.last >= to || /^[,.;!?]$/.test(tokens[cue.last]!.text);
    if (!closes(edge) && !(isComma(tokens[edge]) && ends)) return null;
  }
  const quote = quoteClosing(edge, reach) ?? (isComma(tokens[edge]) ? quoteClosing(edge - 1, reach) : null);
  if (quote) {
    const opens = tokens[from]!.start;
    const before = doc.text.slice(opens, Math.max(opens, quote.start)).replace(/["“«\s]/g, '');
    const content = before.length > 1 ? contentBetween(opens, quote.end, reach) : [quote.inner];
    return { content, after: edge + 1, source, incise: false };
  }
  if (edge === from || !isComma(tokens[edge])) return null;
  const before = contentBetween(tokens[from]!.start, tokens[edge]!.start, reach);
  // "La hausse, a prévenu X, durera": the cue is put into the clause that it reports.
  const close = source ? cue.last : (sourceAfter(cue, reach)?.last ?? cue.last);
  if (isComma(tokens[close]) && close + 1 < to)
    return {
      content: [...before, ...contentTo(tokens[close + 1]!.start, reach)],
      after: edge + 1,
      source,
      incise: true,
    };
  if (!tokens.slice(from, edge).some((t) => t.upos === 'VERB' || t.upos === 'AUX')) return null;
  return closesMain(cue, reach) ? { content: before, after: edge + 1, source, incise: true } : null;
}

/** "X, the council leader, told the chamber": the comma closes an insertion after the subject. */
function isApposed(cue: FoundCue, reach: Reach): boolean {
  const subject = reach.phrases.subjectBefore(cue.first, reach.from);
  if (!subject || subject.last > cue.first) return false;
  const before = subject.first - 1;
  return before >= reach.from && (closesQuote(before, reach) || closesQuote(before - 1, reach));
}

/** A clause after which the cue closes the sentence or the insertion: ", explique X." or ", explique X, …". */
function closesMain(cue: FoundCue, { doc, to, phrases }: Reach): boolean {
  const np = phrases.startingAt(cue.last, to);
  const next = doc.tokens[np?.last ?? cue.last];
  return (
    next === undefined ||
    (np?.last ?? cue.last) >= to ||
    next.upos === 'PUNCT' ||
    next.upos === 'ADP' ||
    next.upos === 'ADV' ||
    next.upos === 'NOUN'
  );
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
