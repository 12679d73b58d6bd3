import { rounded } from '../rounded.ts';
import type { Rule } from '../rules.ts';
import { firstStartingFrom, spanAt, spansWithin } from '../steps/spans.ts';
import type { Range } from '../syntax.ts';
import type {
  ArticleInput,
  Doc,
  Evidence,
  LoadedTerm,
  Match,
  StanceEntry,
  StanceLabel,
  StanceReading,
  Target,
} from '../types.ts';
import { type FoundTarget, mainTargets, requestedTarget } from './targets.ts';

/** How far, in tokens, a judging word reaches its target within a sentence. */
const REACH = 12;
/** What is not good is not quite bad. */
const DENIED = -0.6;
const ASSERTED = 0.3;
const WEIGHT = { evaluation: 0.9, label: 1, subject: 0.8, object: 0.8, cue: 0.4 };

interface Judgement extends Evidence {
  /** -1 is the outlet. */
  voice: number;
}

/**
 * Stance towards each target, by holder: judging words and loaded labels near its mentions, verbs
 * that blame or praise their subject or object (Rashkin, Singh & Choi 2016, connotation frames), and
 * the cues chosen for its words. The outlet's stance is read from its own voice only.
 */
export function readTargets(
  doc: Doc,
  loaded: readonly LoadedTerm[],
  requested: ArticleInput['targets'],
): Target[] {
  const denied = deniedTokens(doc);
  const targets = requested === undefined ? mainTargets(doc) : requested.map((r) => requestedTarget(r, doc));
  return targets.map((target) => {
    const judgements = judge(target, doc, loaded, denied);
    const byVoice = Map.groupBy(judgements, (j) => j.voice);
    const holders = [...byVoice.keys()]
      .filter((v) => v >= 0)
      .sort((a, b) => a - b)
      .map((attribution) => ({
        name: doc.attributions[attribution]!.source?.name ?? '',
        attribution,
        ...reading(byVoice.get(attribution)!, 1),
      }));
    return { ...target, outletStance: reading(byVoice.get(-1) ?? [], target.mentions.length), holders };
  });
}

/** Sums judgements, tempered by how often the target is named at all, into a score in [-1, 1]. */
function reading(judgements: Judgement[], mentions: number): StanceReading {
  const total = judgements.reduce((sum, j) => sum + j.weight, 0);
  const score = rounded(Math.tanh(total / Math.sqrt(Math.max(1, mentions))));
  const label: StanceLabel = score <= -ASSERTED ? 'against' : score >= ASSERTED ? 'favour' : 'neutral';
  return {
    label,
    score,
    evidence: judgements.map(({ start, end, rule, weight }) => ({ start, end, rule, weight })),
  };
}

function judge(
  target: FoundTarget,
  doc: Doc,
  loaded: readonly LoadedTerm[],
  denied: Uint8Array,
): Judgement[] {
  const found = new Map<string, Judgement>();
  const turn = (token: number) => (denied[token] ? DENIED : 1);
  const add = (rule: Rule, at: { start: number; end: number }, weight: number, voice: number) => {
    const key = `${at.start}`;
    const before = found.get(key);
    const w = rounded(weight);
    if (w !== 0 && (!before || Math.abs(before.weight) < Math.abs(w)))
      found.set(key, { start: at.start, end: at.end, rule, weight: w, voice });
  };

  for (const mention of target.mentions) {
    const place = locate(doc, mention);
    if (!place) continue;
    const { first, last, sentence } = place;
    const near = (from: number, to: number) =>
      from >= sentence.first && to <= sentence.last && gap(first, last, from, to) <= REACH;
    const outsideMention = (s: { start: number; end: number }) =>
      s.end <= mention.start || s.start >= mention.end;

    for (const term of spansWithin(loaded, sentence)) {
      const at = locate(doc, term);
      if (!at || !near(at.first, at.last) || !outsideMention(term)) continue;
      const sign = term.polarity === 'negative' ? -1 : 1;
      const distance = gap(first, last, at.first, at.last);
      add(
        'stance.label',
        term,
        sign * term.strength * WEIGHT.label * fade(distance) * turn(at.first),
        term.attribution ?? -1,
      );
    }
    for (const match of spansWithin(doc.matches.stance, sentence)) {
      if (!near(match.first, match.last) || !outsideMention(match)) continue;
      const [rule, weight] = bearing(match, { first, last }, doc);
      if (rule !== null)
        add(
          rule,
          match,
          weight * fade(gap(first, last, match.first, match.last)) * turn(match.first),
          doc.voice[match.first]!,
        );
    }
  }
  for (const a of doc.attributions) {
    if (!a.cue || a.cue.stance === 'neutral' || a.source?.name !== target.name) continue;
    const token = locate(doc, a.cue);
    if (token)
      add(
        'stance.cue',
        a.cue,
        a.cue.stance === 'distancing' ? -WEIGHT.cue : WEIGHT.cue / 2,
        doc.voice[token.first]!,
      );
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** What a word of the stance lexicon says of a mention: by its category and by whether the mention does it or bears it. */
function bearing(
  { entry, first: verb }: Match<StanceEntry>,
  mention: Range,
  doc: Doc,
): [Rule | null, number] {
  const [isSubject, isObject] = sidesOf(verb, mention, doc);
  switch (entry.category) {
    case 'evaluation':
      return [
        'stance.evaluation',
        (entry.polarity === 'negative' ? -1 : 1) * entry.strength * WEIGHT.evaluation,
      ];
    case 'blames_subject':
      return isSubject ? ['stance.blames_subject', -entry.strength * WEIGHT.subject] : [null, 0];
    case 'praises_subject':
      return isSubject ? ['stance.praises_subject', entry.strength * WEIGHT.subject] : [null, 0];
    case 'blames_object':
      return isObject ? ['stance.blames_object', -entry.strength * WEIGHT.object] : [null, 0];
    case 'praises_object':
      return isObject ? ['stance.praises_object', entry.strength * WEIGHT.object] : [null, 0];
  }
}

function gap(first: number, last: number, from: number, to: number): number {
  return from >= last ? from - last : first >= to ? first - to : 0;
}
function fade(distance: number): number {
  return 1 / (1 + distance / 6);
}

/** Before the verb stands who does it, after it who bears it; a passive turns them round. */
function sidesOf(verb: number, mention: Range, { syntax }: Doc): [isSubject: boolean, isObject: boolean] {
  const group = syntax.verbs[syntax.verbAt[verb]!];
  const isBefore = mention.last <= verb;
  if (!group?.passive) return [isBefore, mention.first > verb];
  const { agent } = group;
  return [agent !== null && agent.first <= mention.first && mention.last <= agent.last, isBefore];
}

/** For each token whether a negation reaches it. */
function deniedTokens({ tokens, syntax }: Doc): Uint8Array {
  const denied = new Uint8Array(tokens.length);
  for (const { first, last } of syntax.negations) denied.fill(1, first, last);
  return denied;
}

function locate(doc: Doc, span: { start: number; end: number }) {
  const sentence = spanAt(doc.sentences, span.start);
  if (!sentence) return null;
  const first = firstStartingFrom(doc.tokens, span.start);
  let last = first;
  while (last < sentence.last && doc.tokens[last]!.start < span.end) last++;
  return { first, last, sentence };
}
