import type { Range } from '../../syntax.ts';
import type { Sentence } from '../../types.ts';
import { folded } from '../lexicon.ts';
import { reportOfAdposition } from './adpositions.ts';
import type { FoundCue } from './cues.ts';
import { contentBetween, contentTo, type Reach, type Report } from './report.ts';
import { reportOfVerb } from './verbs.ts';

/** Reads what a cue reports, by its form; null where it reports nothing here. */
export function reportOf(cue: FoundCue, reach: Reach, previous: Report | null): Report | null {
  switch (cue.entry.form) {
    case 'verb':
      return reportOfVerb(cue, reach, previous);
    case 'adposition':
      return reportOfAdposition(cue, reach);
    case 'noun':
      return reportOfNoun(cue, reach);
    case 'adverb':
      return reportOfAdverb(cue, reach);
  }
}

// ---------------------------------------------------------------- "l'affirmation selon laquelle", "the claim that"

function reportOfNoun(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, grammar, to, from } = reach;
  const { tokens } = doc;
  let i = cue.last;
  let source: Range | null = null;
  if (phrases.is(i, grammar.genitives)) {
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
  // "l'idée que" that nobody is said to hold is the outlet's own.
  if (source === null && cue.entry.category !== 'speech') return null;
  return {
    source,
    cue: { first: cue.first, last: start },
    entry: cue.entry,
    content: contentTo(tokens[start]!.start, reach),
    sameHolder: false,
  };
}

/** "la promesse de la région de replanter", "the pilots’ threat to ground every plane". */
function reportOfDeed(cue: FoundCue, source: Range, marker: number, reach: Reach): Report | null {
  const { doc, phrases, grammar, to } = reach;
  const verb = doc.syntax.verbs[doc.syntax.verbAt[marker + 1] ?? -1];
  if (!phrases.is(marker, grammar.infinitiveMarkers) || marker + 1 >= to || verb?.verbForm !== 'Inf')
    return null;
  const content = contentTo(doc.tokens[marker + 1]!.start, reach);
  return { source, cue, entry: cue.entry, content, sameHolder: false };
}

// ---------------------------------------------------------------- "reportedly", "prétendument"

function reportOfAdverb(cue: FoundCue, reach: Reach): Report | null {
  const { doc, from, to } = reach;
  const { tokens } = doc;
  // Distance bears on the phrase that follows; hearsay on the clause around it.
  if (cue.entry.stance === 'distancing') {
    let end = cue.last;
    while (end < to && tokens[end]!.upos !== 'PUNCT' && tokens[end]!.upos !== 'SCONJ') end++;
    if (end === cue.last) return null;
    return {
      source: null,
      cue,
      entry: cue.entry,
      content: contentBetween(tokens[cue.last]!.start, tokens[end - 1]!.end, reach),
      sameHolder: false,
    };
  }
  const content = [
    ...(cue.first > from ? contentBetween(tokens[from]!.start, tokens[cue.first - 1]!.end, reach) : []),
    ...(cue.last < to ? contentTo(tokens[cue.last]!.start, reach) : []),
  ];
  return content.length ? { source: null, cue, entry: cue.entry, content, sameHolder: false } : null;
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
    if (group.mood !== 'Cnd' || !group.perfect || group.person !== 3) continue;
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
