import { GRAMMAR } from '../languages/grammar.ts';
import { rounded } from '../rounded.ts';
import type { Rule } from '../rules.ts';
import { paragraphAt } from '../steps/layout.ts';
import { folded } from '../steps/lexicon.ts';
import { spansWithin, tokensIn } from '../steps/spans.ts';
import type { VerbGroup } from '../syntax.ts';
import type {
  Doc,
  Evidence,
  LoadedTerm,
  OpinionEntry,
  ReadSentence,
  Sentence,
  SentenceLabel,
  Span,
} from '../types.ts';

/**
 * How much each kind of evidence moves a sentence towards opinion, in log-odds; a lexicon's term
 * counts times its own strength. Set by hand: a trained, calibrated model takes their place.
 */
const WEIGHT = {
  'opinion.first_person': 1.2,
  'opinion.modality': 1.2,
  'opinion.evaluative': 1.6,
  'opinion.booster': 1.5,
  'opinion.hedge': 0.3,
  'opinion.inference': 1,
  'opinion.rhetorical': 2.4,
  'opinion.question': 1.3,
  'opinion.exclamation': 1.3,
  'opinion.generic': 0.4,
  'opinion.prediction': 0.5,
  'opinion.exhortation': 1.3,
  'opinion.loaded': 1.5,
  'opinion.scare_quote': 0.6,
  'opinion.figures': -0.5,
  'opinion.attributed': -1,
} satisfies Partial<Record<Rule, number>>;
/** The offset is fitted on CheckThat! 2025 task 1's English training sentences, one scalar and nothing else. */
const BIAS = -0.8;
const MOST_FIGURES = 2;

/** A sentence belongs to its sources when their words are this share of it, cue and source left aside. */
const ATTRIBUTED_SHARE = 0.5;

const BY_CATEGORY: Record<OpinionEntry['category'], keyof typeof WEIGHT> = {
  hedge: 'opinion.hedge',
  booster: 'opinion.booster',
  evaluative: 'opinion.evaluative',
  modality: 'opinion.modality',
  inference: 'opinion.inference',
  first_person: 'opinion.first_person',
  rhetorical: 'opinion.rhetorical',
};

/**
 * Labels every sentence and gives the probability that the outlet judges in it: a logistic sum of
 * what can be pointed at (features after Wiebe et al. 2004, "Learning subjective language"). Only
 * words in the outlet's own voice count towards opinion.
 */
export function readSentences(doc: Doc, loaded: readonly LoadedTerm[]): ReadSentence[] {
  const framing = tokensIn(doc.tokens, framingSpans(doc));
  return doc.sentences.map((sentence) => {
    const share = attributedShare(doc, sentence, framing);
    const evidence = evidenceIn(doc, sentence, loaded, share);
    const logit = evidence.reduce((sum, e) => sum + e.weight, BIAS);
    const opinion = rounded(1 / (1 + Math.exp(-logit)));
    return {
      start: sentence.start,
      end: sentence.end,
      label: labelOf(doc, sentence, share, opinion),
      opinion,
      evidence,
    };
  });
}

function labelOf(doc: Doc, sentence: Sentence, share: number, opinion: number): SentenceLabel {
  if (doc.paragraphs[sentence.paragraph]!.role !== 'body') return 'other';
  if (share >= ATTRIBUTED_SHARE) return 'attributed';
  return opinion >= 0.5 ? 'opinion' : 'reporting';
}

/** The words of cues and sources, which are neither the outlet's account nor the source's. */
function framingSpans({ attributions }: Doc): Span[] {
  return attributions.flatMap(({ cue, source }) => [
    ...(cue ? [cue] : []),
    ...(source?.start != null && source.end != null ? [{ start: source.start, end: source.end }] : []),
  ]);
}

/** The share of the sentence's words that are a source's, the words of cues and sources left out. */
function attributedShare(doc: Doc, sentence: Sentence, framing: Uint8Array): number {
  let content = 0;
  let own = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!doc.tokens[i]!.word) continue;
    if (doc.voice[i]! >= 0) content++;
    else if (!framing[i]) own++;
  }
  return content === 0 ? 0 : content / (content + own);
}

function evidenceIn(
  doc: Doc,
  sentence: Sentence,
  loaded: readonly LoadedTerm[],
  attributed: number,
): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (rule: keyof typeof WEIGHT, span: Span, strength = 1) =>
    evidence.push({ start: span.start, end: span.end, rule, weight: rounded(WEIGHT[rule] * strength) });

  for (const m of spansWithin(doc.matches.opinion, sentence))
    if (doc.voice[m.first]! < 0) add(BY_CATEGORY[m.entry.category], m, m.entry.strength);
  for (const t of spansWithin(loaded, sentence))
    if (t.voice === 'outlet') add('opinion.loaded', t, t.strength);
  for (const q of spansWithin(doc.scareQuotes, sentence)) add('opinion.scare_quote', q);

  const grammar = GRAMMAR[doc.languages[sentence.paragraph]!];
  let figures = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i]!;
    if (doc.voice[i]! >= 0) continue;
    const form = folded(token.text);
    if (token.text === '?') add('opinion.question', token);
    else if (token.text === '!') add('opinion.exclamation', token);
    else if (grammar.generics.has(form)) add('opinion.generic', token);
    else if (verbAt(doc, i)?.time === 'future') add('opinion.prediction', token);
    else if (verbAt(doc, i)?.mood === 'Imp') add('opinion.exhortation', token);
    else if (/\d/.test(token.text) && figures < MOST_FIGURES) {
      figures++;
      add('opinion.figures', token);
    }
  }
  if (attributed > 0) add('opinion.attributed', { start: sentence.start, end: sentence.end }, attributed);
  return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The verb that begins with a token. */
function verbAt({ syntax }: Doc, token: number): VerbGroup | undefined {
  const group = syntax.verbs[syntax.verbAt[token]!];
  return group?.first === token ? group : undefined;
}

/** Hedges or boosters in the outlet's own voice, in body paragraphs. */
export function countOwn(doc: Doc, category: 'hedge' | 'booster'): number {
  return doc.matches.opinion.filter(
    (m) =>
      m.entry.category === category && doc.voice[m.first]! < 0 && paragraphAt(doc, m.start)?.role === 'body',
  ).length;
}
