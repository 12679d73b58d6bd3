import type { Range, VerbGroup } from '../../../syntax.ts';
import type { Sentence } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { isComma } from '../../phrases.ts';
import { reportOfAdposition } from './adpositions.ts';
import type { FoundCue } from './cues.ts';
import { contentBetween, contentTo, finiteVerbIn, type Reach, type Report, verbGroupAt } from './report.ts';
import { ofMainVerb } from './subjects.ts';
import { reportOfVerb } from './verbs.ts';

/** Reads what a cue reports, by its form; null where it reports nothing here. */
export function reportOf(cue: FoundCue, reach: Reach, previous: Report | null): Report | null {
  switch (cue.entry.form) {
    case 'verb':
      return reportOfVerb(cue, reach, previous);
    case 'adposition':
      return reportOfAdposition(cue, reach, previous);
    case 'noun':
      return reportOfNoun(cue, reach, previous);
    case 'adverb':
      return reportOfAdverb(cue, reach);
  }
}

// ---------------------------------------------------------------- "l'affirmation selon laquelle", "the claim that"

function reportOfNoun(cue: FoundCue, reach: Reach, previous: Report | null): Report | null {
  const { doc, phrases, grammar, to, from } = reach;
  const { tokens } = doc;
  let i = cue.last;
  let source: Range | null = null;
  if (phrases.is(i, grammar.nounAgents)) {
    source = phrases.startingAt(i + 1, to);
    if (source) i = source.last;
  } else if (phrases.is(cue.first - 1, new Set(["'s", 's']))) {
    source = phrases.endingAt(cue.first - 2, from);
  }
  const isSelonLequel =
    folded(tokens[i]?.lemma ?? '') === 'selon' && /^l/.test(folded(tokens[i + 1]?.text ?? ''));
  const start = isSelonLequel
    ? i + 2
    : phrases.is(i, new Set(['que', "qu'", 'that'])) && tokens[i]!.upos === 'SCONJ'
      ? i + 1
      : null;
  if (start === null) return source && reportOfDeed(cue, source, i, reach);
  if (start >= to) return null;
  // "…, warning that", "…, ruling that": a participle that is tagged as a noun.
  if (source === null && isComma(tokens[cue.first - 1]) && /ing$/.test(tokens[cue.first]!.text)) {
    const subject = ofMainVerb(cue, reach, previous);
    const content = contentTo(tokens[start]!.start, reach);
    return {
      source: subject.range,
      cue,
      entry: cue.entry,
      content,
      sameHolder: false,
      joined: subject.joined,
    };
  }
  // "l'idée que" that nobody is said to hold is the outlet's own.
  if (source === null && cue.entry.category !== 'speech') return null;
  return {
    source,
    cue: { first: cue.first, last: start },
    entry: cue.entry,
    content: contentBetween(tokens[start]!.start, tokens[endOfNoun(cue, start, reach) - 1]!.end, reach),
    sameHolder: false,
  };
}

/** Where what a noun reports ends: at the verb of which the noun is the subject ("the claim that X is clean | rests on"). */
function endOfNoun(cue: FoundCue, start: number, { doc, from, to }: Reach): number {
  let hasVerb = false;
  for (let i = start; i < to; i++) {
    const group = verbGroupAt(i, doc);
    if (group?.verbForm !== 'Fin') continue;
    const isMain = group.subject === null || group.subject.first <= cue.first || !isJoined(i, doc);
    if (hasVerb && isMain && finiteVerbIn(from, cue.first, doc) < 0) return i;
    hasVerb = true;
    i = group.last - 1;
  }
  return to;
}

/** A verb that a conjunction, a pronoun or a mark binds to what stands before it. */
function isJoined(verb: number, { tokens }: Reach['doc']): boolean {
  return /^(?:CCONJ|SCONJ|PRON|PUNCT|ADV)$/.test(tokens[verb - 1]?.upos ?? '');
}

/** "la promesse de la région de replanter", "the pilots’ threat to ground every plane". */
function reportOfDeed(cue: FoundCue, source: Range, marker: number, reach: Reach): Report | null {
  const { doc, phrases, grammar, to } = reach;
  const verb = verbGroupAt(marker + 1, doc);
  if (!phrases.is(marker, grammar.infinitiveMarkers) || marker + 1 >= to || verb?.verbForm !== 'Inf')
    return null;
  const main = finiteVerbIn(marker + 1, to, doc);
  const end = main < 0 ? to : main;
  const content = contentBetween(doc.tokens[marker + 1]!.start, doc.tokens[end - 1]!.end, reach);
  return { source, cue, entry: cue.entry, content, sameHolder: false };
}

// ---------------------------------------------------------------- "reportedly", "prétendument"

function reportOfAdverb(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, grammar, from, to } = reach;
  const { tokens } = doc;
  const report = { source: null, cue, entry: cue.entry, sameHolder: false };
  const verb = verbBeside(cue, reach);
  const opens = cue.first === from && cue.last < to && isComma(tokens[cue.last]);
  // By a noun or an adjective it bears on what it stands before ("le prétendu médecin"); else on the clause.
  if (cue.entry.stance === 'distancing' && !verb && !opens && cue.last < to && cue.last - cue.first === 1) {
    let end = cue.last;
    while (end < to && tokens[end]!.upos !== 'PUNCT' && tokens[end]!.upos !== 'SCONJ') end++;
    if (end === cue.last) return null;
    return { ...report, content: contentBetween(tokens[cue.last]!.start, tokens[end - 1]!.end, reach) };
  }
  const start = verb?.subject && verb.subject.first >= from ? verb.subject.first : from;
  const rest = phrases.is(cue.last, grammar.complementisers) ? cue.last + 1 : cue.last;
  const content = [
    ...(cue.first > start ? contentBetween(tokens[start]!.start, tokens[cue.first - 1]!.end, reach) : []),
    ...(rest < to ? contentTo(tokens[rest]!.start, reach) : []),
  ];
  return content.length ? { ...report, content } : null;
}

/** "has reportedly left", "allegedly killed": the verb that an adverb stands in or before. */
function verbBeside(cue: FoundCue, { doc }: Reach): VerbGroup | null {
  const { verbs, verbAt } = doc.syntax;
  const group =
    verbs[verbAt[cue.first]!] ?? verbs[verbAt[cue.last] ?? -1] ?? verbs[verbAt[cue.first - 1] ?? -1];
  return group?.verbForm === 'Fin' ? group : null;
}

/**
 * The French reportive conditional ("l'homme aurait tué", "il serait mort"): a claim passed on without
 * being vouched for (Dendale 1993). Not after "si", not in the first person, not of a wish or a duty.
 */
export function reportiveConditional(sentence: Sentence, reach: Reach): Report | null {
  const { doc, grammar } = reach;
  const { tokens, syntax } = doc;
  if (isHypothetical(sentence, reach)) return null;
  for (let i = sentence.first; i < sentence.last; i++) {
    const group = syntax.verbs[syntax.verbAt[i]!];
    if (!group) continue;
    i = group.last - 1;
    if (group.mood !== 'Cnd' || group.person !== 3) continue;
    if (!group.perfect && !isReportedState(group, reach)) continue;
    if (grammar.modals.has(tokens[group.head]!.lemma)) continue;
    if (group.subject && grammar.hearsay === folded(tokens[group.subject.first]!.text)) continue;
    const content = contentBetween(
      tokens[group.subject?.first ?? sentence.first]!.start,
      sentence.end,
      reach,
    );
    return {
      source: null,
      cue: { first: group.first, last: group.first + 1 },
      entry: { lemma: tokens[group.first]!.lemma, stance: 'distancing' },
      content,
      sameHolder: false,
    };
  }
  return null;
}

/** "seraient bloqués", "ne serait à déplorer": a state told by hearsay; "ce serait une erreur" supposes it. */
function isReportedState(
  { head, passive, subject, first }: VerbGroup,
  { doc, phrases, grammar }: Reach,
): boolean {
  const isBe = grammar.verbs.passive.has(doc.tokens[first]!.lemma);
  if (!isBe || subject === null || phrases.is(subject.first, grammar.things)) return false;
  if (phrases.wordAt(subject.first) === 'il' && subject.last - subject.first === 1) return passive;
  const after = doc.tokens[head + 1];
  return passive || (after !== undefined && /^(?:à|en|sur|dans)$/.test(after.text));
}

/** A question, or a sentence with a condition: its conditional is no hearsay. */
function isHypothetical({ first, last, start, end }: Sentence, { doc, grammar }: Reach): boolean {
  if (/[?]$/.test(doc.text.slice(start, end))) return true;
  for (let i = first; i < last; i++) {
    const form = folded(doc.tokens[i]!.text);
    if (grammar.conditions.has(form)) return true;
    const next = folded(doc.tokens[i + 1]?.text ?? '');
    if (grammar.conditions.has(`${form} ${next}`)) return true;
  }
  return false;
}
