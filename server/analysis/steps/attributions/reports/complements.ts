import type { Range } from '../../../syntax.ts';
import type { Complementation, CueEntry, Span } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { isComma, isNominal } from '../../phrases.ts';
import { withoutReservation } from './clauses.ts';
import type { FoundCue } from './cues.ts';
import {
  contentBetween,
  contentTo,
  finiteVerbIn,
  LONGEST_INSERTION,
  quoteOpening,
  quotesFrom,
  type Reach,
  restOfSentence,
  verbGroupAt,
} from './report.ts';

/** What a verb reports to its right. */
export interface Complement {
  content: Span[];
  /** A clause or a quotation follows so plainly that what stands before is no content. */
  sure: boolean;
  /** What a conjunction or a preposition opens: a passive reports nothing else. */
  clause?: 'finite' | 'infinitive';
}

/** What verbs of a category take where their entry does not say (subcategorisation: Levin 1993; Dubois & Dubois-Charlier 1997). */
const TAKES: Record<CueEntry['category'], readonly Complementation[]> = {
  speech: ['clause', 'infinitive', 'quotation'],
  thought: ['clause', 'infinitive', 'quotation'],
  writing: ['clause', 'quotation'],
  act: ['clause', 'infinitive', 'object', 'quotation'],
};
const FEWEST_OBJECT_WORDS = 2;
/** What is called something, and what it is called. */
const FEWEST_NAMED_WORDS = 3;

/** Whether what a verb may report is of a kind. */
export function takes({ entry }: FoundCue, complement: Complementation): boolean {
  return (entry.takes ?? TAKES[entry.category]).includes(complement);
}

/** "faire part de", "call for": what ends in a preposition takes the noun phrase after it. */
function takesObject(cue: FoundCue, { doc }: Reach): boolean {
  return takes(cue, 'object') || (cue.entry.takes === undefined && doc.tokens[cue.last - 1]!.upos === 'ADP');
}

/** What a verb reports to its right: a quotation, a that-clause, an infinitive, or (for acts) what is praised or blamed. */
export function complementAfter(cue: FoundCue, reach: Reach): Complement | null {
  const { doc, phrases, grammar, to } = reach;
  const { tokens } = doc;
  if (grammar.selfDescriptions.has(cue.entry.lemma) && isDescription(cue.last, reach))
    return { content: clauseFrom(cue.last, reach), sure: true };
  let commas = 0;
  for (let i = cue.last; i < Math.min(to, cue.last + LONGEST_INSERTION); i++) {
    const t = tokens[i]!;
    if (quoteOpening(i, reach)) return quotationAfter(cue, i, commas === 0, reach);
    if (
      phrases.is(i, grammar.complementisers) &&
      (t.upos === 'SCONJ' || t.upos === 'PRON' || t.upos === 'ADV' || t.upos === 'ADP' || t.upos === 'PART')
    ) {
      // "demandent moins de bras, et que": what is joined on is another verb's clause.
      if (tokens[i - 1]?.upos === 'CCONJ') return null;
      // "described it as a plague, warning that": past one comma stands another verb's clause; between two, an insertion.
      if (commas % 2 === 1 && !isComma(tokens[i - 1])) break;
      if (!takes(cue, 'clause')) return objectAt(cue.last, cue, reach);
      // "disputed that account": a determiner, where no verb follows.
      if (i === cue.last && grammar.dropsComplementiser && finiteVerbIn(i + 1, to, doc) < 0)
        return objectAt(i, cue, reach);
      const start = phrases.is(i, grammar.interrogatives) ? i : i + 1;
      return i + 1 < to ? { content: clauseFrom(start, reach), sure: true, clause: 'finite' } : null;
    }
    if (phrases.is(i, grammar.chargeMarkers) && grammar.charges.has(cue.entry.lemma) && i + 1 < to)
      return { content: clauseFrom(i + 1, reach), sure: true, clause: 'infinitive' };
    if (phrases.is(i, grammar.infinitiveMarkers) && tokens[i + 1] && isInfinitive(i + 1, reach))
      return infinitiveAfter(cue, i, reach);
    // "Dix interpellés : la « tranquillité »": a participle by itself announces nothing.
    if (t.text === ':' && cue.bareParticiple) return null;
    if (t.text === ':')
      return i + 1 < to ? { content: contentTo(tokens[i + 1]!.start, reach), sure: true } : null;
    if (t.upos === 'PUNCT' && /[.;!?…]/.test(t.text)) break;
    // Past another verb, what follows is that verb's.
    if ((t.upos === 'VERB' || t.upos === 'AUX') && !isParticipleOfNoun(i, reach) && !isNounAfterAll(i, reach))
      break;
    if (isComma(t)) commas++;
  }
  return bareComplement(cue, reach);
}

/** A reported clause that begins at token `i`. */
function clauseFrom(i: number, reach: Reach): Span[] {
  return withoutReservation(contentTo(reach.doc.tokens[i]!.start, reach), reach);
}

function quotationAfter(cue: FoundCue, i: number, isNear: boolean, reach: Reach): Complement | null {
  const { doc } = reach;
  const { tokens } = doc;
  const quote = quoteOpening(i, reach)!;
  const inner = doc.text.slice(quote.inner.start, quote.inner.end);
  const introduced = i === cue.last || /^[:,]$/.test(tokens[i - 1]!.text);
  const isSentence = /^[\p{Lu}\p{N}…]/u.test(inner) || tokens[i - 1]!.text === ':';
  // "une cérémonie appelée « La Grande »": a name is given, nothing is said.
  if (cue.bareParticiple && i === cue.last) return null;
  if (introduced && (isSentence || !restOfSentence(quote, reach)))
    return { content: quotesFrom(quote, reach), sure: true };
  // "à établir une « plateforme »" does something, it says nothing.
  if (isInfinitive(cue.head, reach) && !introduced) return null;
  if (!isNominalStretch(cue.last, i, reach)) return { content: contentTo(quote.start, reach), sure: isNear };
  const start = afterAddressee(cue, i, reach);
  const isObject = takes(cue, 'object') && !takesClauseFrom(i, reach);
  const content = isObject
    ? contentBetween(tokens[start]!.start, tokens[endOfObject(start, reach) - 1]!.end, reach)
    : contentTo(tokens[start]!.start, reach);
  return { content, sure: isNear };
}

/** "a demandé à la mairie « plus de moyens »": a phrase with a preposition says whom, where another follows it. */
function afterAddressee(cue: FoundCue, quote: number, { doc, phrases, grammar, to }: Reach): number {
  const time = doc.tokens[cue.last]!.upos === 'DET' ? cue.last : phrases.afterTime(cue.last, to);
  if (doc.tokens[time]!.upos !== 'ADP') return Math.min(time, quote);
  const after = phrases.afterAdjuncts(time, to);
  if (after < quote) return after;
  return phrases.is(time, grammar.addressing) ? quote : time;
}

/** A finite verb follows the quotation that opens at token `i` before any comma: the quotation is part of a clause. */
function takesClauseFrom(i: number, reach: Reach): boolean {
  const { doc, to } = reach;
  const quote = quoteOpening(i, reach)!;
  for (let k = i; k < to; k++) {
    if (doc.tokens[k]!.start < quote.end) continue;
    if (doc.tokens[k]!.upos === 'PUNCT') return false;
    if (verbGroupAt(k, doc)?.verbForm === 'Fin') return true;
    if (doc.tokens[k]!.upos === 'PRON' || doc.tokens[k]!.upos === 'SCONJ') return false;
  }
  return false;
}

/** "menace de bloquer", "urged the council to vote": with the noun phrase of those who are to do it, where it is no adjunct. */
function infinitiveAfter(cue: FoundCue, marker: number, reach: Reach): Complement | null {
  const { tokens } = reach.doc;
  // "Invitée à réagir", "asked to comment": what someone is asked is nothing said.
  if (cue.bareParticiple && reach.grammar.invitations.has(cue.entry.lemma)) return null;
  // "stressed the need to act": the infinitive is the noun's.
  if (!takes(cue, 'infinitive')) return objectAt(cue.last, cue, reach);
  if (marker === cue.last)
    return { content: clauseFrom(marker + 1, reach), sure: true, clause: 'infinitive' };
  if (!isNominalStretch(cue.last, marker, reach)) return null;
  const isObject =
    takes(cue, 'object') &&
    !reach.grammar.charges.has(cue.entry.lemma) &&
    isNominal(tokens[cue.last]) &&
    !isTemporal(cue.last, reach);
  return { content: clauseFrom(isObject ? cue.last : marker + 1, reach), sure: true, clause: 'infinitive' };
}

function isTemporal(i: number, { phrases, grammar }: Reach): boolean {
  return phrases.is(i, grammar.temporal);
}

/** "her conduct", "the release": after a determiner, a word that could be a verb is a noun. */
function isNounAfterAll(i: number, { doc, phrases, grammar }: Reach): boolean {
  return (
    doc.tokens[i]!.upos === 'VERB' &&
    (doc.tokens[i - 1]?.upos === 'DET' || phrases.is(i - 1, grammar.possessives))
  );
}

function isParticipleOfNoun(i: number, { doc }: Reach): boolean {
  const t = doc.tokens[i]!;
  return (
    t.upos === 'VERB' &&
    folded(t.text) !== folded(t.lemma) &&
    isNominal(doc.tokens[i - 1]) &&
    doc.tokens[i + 1]?.upos === 'ADP'
  );
}

/** Without a mark: "dit vouloir partir", "said the law was bad", "dénonce une loi injuste". */
function bareComplement(cue: FoundCue, reach: Reach): Complement | null {
  const { doc, to, phrases, grammar } = reach;
  // "le récépissé que demandait la médiatrice": what follows is its subject.
  const before = doc.tokens[cue.first - 1];
  if (before?.upos === 'PRON' && phrases.is(cue.first - 1, grammar.complementisers)) return null;
  let i = cue.last;
  while (i < to && isAdjunct(i, reach)) i++;
  const next = doc.tokens[i];
  if (!next || i >= to || /^(?:PUNCT|CCONJ|SCONJ)$/.test(next.upos)) return null;
  const relative = relativeAfter(i, cue, reach);
  if (relative) return relative;
  if (grammar.dropsComplementiser && takes(cue, 'clause') && cue.entry.category !== 'writing') {
    const after = phrases.afterAdjuncts(i, to);
    const clause = addressed(after < to && clauseFollows(after, reach) ? after : i, cue, reach);
    if (clauseFollows(clause, reach)) return { content: clauseFrom(clause, reach), sure: false };
  }
  if (next.upos === 'ADP') {
    // "annoncé sur LCI un dépôt de plainte": the object stands after an adjunct.
    const after = phrases.afterAdjuncts(i, to);
    return after > i && after < to && isNominal(doc.tokens[after]) && !grammar.dropsComplementiser
      ? objectAt(after, cue, reach)
      : null;
  }
  if (isInfinitive(i, reach) && takes(cue, 'infinitive'))
    return { content: clauseFrom(i, reach), sure: false };
  return objectAt(i, cue, reach);
}

/** An adverb or a day before what is reported; "ne pas savoir" is reported with its negation. */
function isAdjunct(i: number, reach: Reach): boolean {
  const { doc, phrases, grammar } = reach;
  if (isTemporal(i, reach) || isBeforeDay(i, reach)) return true;
  const isDenial = phrases.is(i, grammar.verbs.halfNegations) || phrases.is(i, grammar.verbs.negations);
  return doc.tokens[i]!.upos === 'ADV' && !(isDenial && isInfinitive(i, reach));
}

/** "on Monday", "ce lundi": a preposition or a determiner before a day. */
function isBeforeDay(i: number, reach: Reach): boolean {
  return /^(?:ADP|DET)$/.test(reach.doc.tokens[i]!.upos) && isTemporal(i + 1, reach);
}

/** "told donors last year he doesn’t": the clause begins after those who are told. */
function addressed(i: number, cue: FoundCue, { doc, phrases, grammar, to }: Reach): number {
  if (!grammar.addressed.has(cue.entry.lemma)) return i;
  const addressee: Range | null = phrases.startingAt(i, to);
  let k = addressee?.last ?? i;
  while (k < to && phrases.is(k, grammar.temporal)) k++;
  return k < to && (isNominal(doc.tokens[k]) || doc.tokens[k]!.upos === 'PRON') ? k : i;
}

/** "se dit prêt à partir", "se disent favorables": what one says of oneself. */
function isDescription(i: number, { doc }: Reach): boolean {
  return doc.tokens[i]?.upos === 'ADJ' || verbGroupAt(i, doc)?.verbForm === 'Part';
}

function clauseFollows(i: number, { doc, to }: Reach): boolean {
  if (!doc.tokens[i] || (!isNominal(doc.tokens[i]) && doc.tokens[i]!.upos !== 'PRON')) return false;
  for (let k = i + 1; k < to; k++) {
    const t = doc.tokens[k]!;
    if (t.upos === 'AUX' || (t.upos === 'VERB' && !/ing$/.test(t.text))) return true;
    if (t.upos === 'PUNCT' && !/[-'’]/.test(t.text)) return false;
  }
  return false;
}

/** "which they claim are beyond repair": the relative pronoun is the subject of what is reported. */
function relativeAfter(i: number, cue: FoundCue, reach: Reach): Complement | null {
  const { doc, phrases, grammar, from } = reach;
  const next = verbGroupAt(i, doc);
  if (!grammar.dropsComplementiser || !takes(cue, 'clause') || next?.verbForm !== 'Fin' || next.first !== i)
    return null;
  const subject = phrases.subjectBefore(cue.first, from);
  const opener = (subject?.first ?? 0) - 1;
  const isRelative = phrases.is(opener, grammar.relatives) || phrases.wordAt(opener) === 'that';
  return isRelative ? { content: clauseFrom(i, reach), sure: true } : null;
}

/** What is praised, blamed, announced or asked for: "dénonce une loi injuste", "blamed the council for the delay". */
function objectAt(i: number, cue: FoundCue, reach: Reach): Complement | null {
  const { doc } = reach;
  const next = doc.tokens[i]!;
  if (
    cue.bareParticiple ||
    isInfinitive(cue.head, reach) ||
    !(takesObject(cue, reach) || isPredicative(i, cue, reach))
  )
    return null;
  const isDeterminer = reach.phrases.is(i, reach.grammar.complementisers);
  if (!(isNominal(next) || next.upos === 'PRON' || isDeterminer) || isTemporal(i, reach)) return null;
  const end = endOfObject(i, reach);
  const words = doc.tokens.slice(i, end).filter((t) => t.word).length;
  if (isPetition(i, end, cue, reach)) return null;
  // "called the offer generous", but not "called the police".
  if (words < (reach.grammar.naming.has(cue.entry.lemma) ? FEWEST_NAMED_WORDS : FEWEST_OBJECT_WORDS))
    return null;
  return { content: contentBetween(next.start, doc.tokens[end - 1]!.end, reach), sure: false };
}

/** "denied the request", "rejette le recours": an authority acts on what was asked of it. */
function isPetition(first: number, last: number, cue: FoundCue, { doc, phrases, grammar }: Reach): boolean {
  if (!grammar.petitions.verbs.has(cue.entry.lemma)) return false;
  for (let i = first; i < last && doc.tokens[i]!.upos !== 'ADP'; i++)
    if (phrases.is(i, grammar.petitions.nouns)) return true;
  return false;
}

/** "considèrent cette région comme une chance", "view the laws as an infringement". */
function isPredicative(from: number, cue: FoundCue, { doc, phrases, grammar, to }: Reach): boolean {
  if (!grammar.predicatives.has(cue.entry.lemma)) return false;
  for (let i = from; i < Math.min(to, from + LONGEST_INSERTION); i++) {
    if (phrases.is(i, grammar.likenesses)) return i > from;
    if (doc.tokens[i]!.upos === 'PUNCT' || doc.tokens[i]!.upos === 'VERB') return false;
  }
  return false;
}

/** The noun phrase with what describes it: up to an adjunct of time, or a comma after which it does not go on. */
function endOfObject(from: number, reach: Reach): number {
  const { doc, phrases, grammar, to } = reach;
  const lastQuote = reach.quotes.findLast((q) => q.start < doc.tokens[to - 1]!.end);
  let isInClause = false;
  for (let i = from + 1; i < to; i++) {
    const t = doc.tokens[i]!;
    // What holds a later quotation goes on to it.
    if (isJoinedVerb(i, from, reach)) return i;
    if (lastQuote && t.start < lastQuote.end) continue;
    if (t.upos === 'PUNCT' && /^[;:.!?…]$/.test(t.text)) return i;
    if ((isComma(t) && !goesOn(i + 1, reach)) || /^(?:--|[–—])$/.test(t.text)) return i;
    isInClause ||= verbGroupAt(i, doc)?.verbForm === 'Fin';
    if (isInClause) continue;
    if (isTemporal(i, reach) || isBeforeDay(i, reach) || phrases.is(i, grammar.occasions)) return i;
  }
  return to;
}

/** "déplore une décision | et demande un délai": a conjunction and a finite verb, outside of quotations. */
function isJoinedVerb(i: number, from: number, { doc, quotes }: Reach): boolean {
  if (doc.tokens[i]!.upos !== 'CCONJ') return false;
  if (quotes.some((q) => q.start < doc.tokens[i]!.start && doc.tokens[i]!.end < q.end)) return false;
  if (finiteVerbIn(from, i, doc) >= 0) return false;
  const next = verbGroupAt(i + 1, doc);
  return next?.verbForm === 'Fin' || next?.verbForm === 'Part';
}

/** After a comma a phrase goes on with an example, or with the rest of a list. */
function goesOn(i: number, { doc, phrases, grammar, to }: Reach): boolean {
  if (phrases.is(i, grammar.examples)) return true;
  for (let k = i; k < to && !isComma(doc.tokens[k]); k++) {
    if (doc.tokens[k]!.upos === 'CCONJ') return k > i || isNominal(doc.tokens[k + 1]);
    if (!isNominal(doc.tokens[k]) && doc.tokens[k]!.upos !== 'ADP') return false;
  }
  return false;
}

function isInfinitive(i: number, { doc, grammar, phrases }: Reach): boolean {
  let k = i;
  while (
    doc.tokens[k] &&
    (phrases.is(k, grammar.betweenSubjectAndVerb) || phrases.is(k, grammar.negations)) &&
    doc.tokens[k]!.upos !== 'AUX'
  )
    k++;
  const group = verbGroupAt(k, doc);
  return group?.verbForm === 'Inf';
}

function isNominalStretch(first: number, last: number, reach: Reach): boolean {
  return reach.doc.tokens
    .slice(first, last)
    .every(
      (t, i) =>
        isNominal(t) ||
        /^(?:ADP|ADV|PRON|CCONJ|PART)$/.test(t.upos) ||
        t.text === '-' ||
        isNounAfterAll(first + i, reach),
    );
}
