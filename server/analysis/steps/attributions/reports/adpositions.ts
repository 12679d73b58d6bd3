import type { Range } from '../../../syntax.ts';
import { isFiniteAt } from '../../grammar/verbs.ts';
import { isComma, isDash, isNominal, isQuoteMark } from '../../phrases.ts';
import type { FoundCue } from './cues.ts';
import {
  contentBetween,
  contentTo,
  finiteVerbIn,
  isFirstPerson,
  type Reach,
  type Report,
  verbGroupAt,
} from './report.ts';

/** "selon X", "according to X", "pour X": the clause before or after is X's. */
export function reportOfAdposition(cue: FoundCue, reach: Reach, previous: Report | null): Report | null {
  const { doc, phrases, grammar, from, to } = reach;
  const { tokens } = doc;
  const relative = reportOfRelative(cue, reach);
  if (relative) return relative;
  const source = sourceOf(cue, reach);
  if (!source || isFirstPerson(source, reach)) return null;
  const opensClause = isComma(tokens[cue.first - 1]) && phrases.is(cue.first - 2, grammar.complementisers);
  const opensSentence =
    opensClause ||
    tokens.slice(from, cue.first).every((t) => t.upos === 'CCONJ' || t.upos === 'ADV' || t.upos === 'PUNCT');
  const onlyForSomeone = grammar.forSomeone.has(cue.entry.lemma);
  // "Pour ses 26 ans, il a …": a time is nobody's view.
  const isTime = tokens
    .slice(source.first, source.last)
    .some((_, i) => phrases.is(source.first + i, grammar.temporal));
  if (isTime) return null;
  if (onlyForSomeone && (!opensSentence || !isSetOff(source, reach) || !reach.canSpeak(source))) return null;
  const report = { source, cue, entry: cue.entry, sameHolder: false };
  if (opensSentence) {
    const start = startOfClause(source, reach);
    if (start === null) return null;
    const content = contentTo(tokens[start]!.start, reach);
    // "Pour la France, c’est une chance": a chance for it, not by it.
    const isClause =
      !onlyForSomeone ||
      (finiteVerbIn(start, reach.to, reach.doc) >= 0 && !phrases.is(start, grammar.things));
    return content.length > 0 && isClause ? { ...report, content } : null;
  }
  // "varient selon les saisons": without a comma it gives a source only where someone may speak.
  if (!isComma(tokens[cue.first - 1]) && !isDash(tokens[cue.first - 1]) && !reach.canSpeak(source))
    return null;
  let end = cue.first;
  if (isComma(tokens[end - 1]) || isDash(tokens[end - 1])) end--;
  if (end <= from) return null;
  // "800 selon la préfecture, 3 000 selon la CGT": each figure has its own source.
  const isNext = previous?.entry.lemma === cue.entry.lemma && previous.source && previous.source.last < end;
  const start = isNext ? previous!.source!.last : startBefore(end, reach);
  const content = contentBetween(tokens[start]!.start, tokens[end - 1]!.end, reach);
  const goesOn = source.last + 1 < to && isComma(tokens[source.last]) && isComma(tokens[cue.first - 1]);
  if (goesOn && !phrases.is(source.last + 1, grammar.relatives))
    content.push(...contentTo(tokens[source.last + 1]!.start, reach));
  return { ...report, content };
}

/** "une étude, selon laquelle un puits est à sec": the source stands before. */
function reportOfRelative(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, grammar, from, to } = reach;
  if (!phrases.is(cue.last, grammar.relatives) || cue.last + 1 >= to) return null;
  const end = isComma(doc.tokens[cue.first - 1]) ? cue.first - 1 : cue.first;
  const source = phrases.endingAt(end - 1, from);
  const content = contentTo(doc.tokens[cue.last + 1]!.start, reach);
  return source && reach.canSpeak(source)
    ? { source, cue, entry: cue.entry, content, sameHolder: false }
    : null;
}

function sourceOf({ last }: FoundCue, { doc, phrases, grammar, to }: Reach): Range | null {
  // "de sources concordantes": the noun is in the cue.
  if (phrases.is(last - 1, grammar.sourceNouns)) return phrases.startingAt(last - 1, to);
  const isTonic = grammar.tonics.has(phrases.wordAt(last)) && !isNominal(doc.tokens[last + 1]);
  return isTonic ? { first: last, last: last + 1 } : phrases.startingAt(last, to);
}

function isSetOff({ last }: Range, { doc }: Reach): boolean {
  return isComma(doc.tokens[last]);
}

/** Where the reported clause begins after "selon X, interrogé lundi, …": past what describes the source. */
function startOfClause(source: Range, reach: Reach): number | null {
  const { doc, to } = reach;
  const { tokens } = doc;
  let start = source.last;
  while (start < to && !isComma(tokens[start]) && !isQuoteMark(tokens[start])) start++;
  const isDescribed = tokens.slice(source.first, source.last).some(isComma);
  if (start < to && isComma(tokens[start]) && !isDescribed && describes(start + 1, reach)) {
    start++;
    while (start < to && !isComma(tokens[start])) start++;
  }
  if (start >= to) return source.last < to ? source.last : null;
  if (isQuoteMark(tokens[start])) return start;
  return start + 1 < to ? start + 1 : null;
}

/** "interrogé par X,", "chercheuse à Lyon,", "que nous avons lu,": a stretch to the next comma that says more of the source. */
function describes(i: number, reach: Reach): boolean {
  const { doc, phrases, grammar, to } = reach;
  let comma = i;
  while (comma < to && !isComma(doc.tokens[comma]) && !isQuoteMark(doc.tokens[comma])) comma++;
  if (comma >= to || isQuoteMark(doc.tokens[comma]) || finiteVerbIn(comma, reach.to, reach.doc) < 0)
    return false;
  if (phrases.is(i, grammar.relatives) || phrases.is(i, grammar.complementisers)) return true;
  if (finiteVerbIn(i, comma, doc) >= 0) return false;
  const group = verbGroupAt(i, doc);
  return group?.verbForm === 'Part' || doc.tokens[i]!.upos === 'NOUN';
}

/** "…: la hausse est de 3 %, selon X": after a colon another clause begins, with a verb of its own. */
function startBefore(end: number, { doc, from }: Reach): number {
  let hasVerb = false;
  for (let k = end - 1; k > from; k--) {
    if (isFiniteAt(doc.syntax, k)) hasVerb = true;
    if (doc.tokens[k]!.text === ':') return hasVerb ? k + 1 : from;
  }
  return from;
}
