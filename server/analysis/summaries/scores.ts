import { rounded } from '../rounded.ts';
import { spanAt } from '../steps/spans.ts';
import type {
  Attribution,
  Closing,
  HolderRole,
  LoadedTerm,
  Paragraph,
  ReadSentence,
  Reason,
  Score,
  ScoreId,
  Span,
  VoiceWords,
} from '../types.ts';
import { SCORE_KINDS } from '../types.ts';
import { effectiveNumber } from './effective-number.ts';

/** What count / outOf is multiplied by to give the value. */
export const RATE_BASE: Record<ScoreId, number> = {
  'sourcing.attributedShare': 1,
  'sourcing.directShare': 1,
  'sourcing.namedShare': 1,
  'sourcing.unnamedShare': 1,
  'sourcing.officialShare': 1,
  'sourcing.sources': 1,
  'sourcing.effectiveSources': 1,
  'sourcing.endorsingCues': 100,
  'sourcing.distancingCues': 100,
  'sourcing.indirectCertainty': 100,
  'sourcing.lastWord': 1,
  'loaded.outletRate': 1000,
  'loaded.sourceRate': 1000,
  'loaded.scareQuotes': 1000,
  'opinion.share': 1,
  'opinion.hedges': 1000,
  'opinion.boosters': 1000,
};

/** Below these a score says nothing and is null. */
const FLOOR = { words: 100, attributedWords: 40, attributions: 3, sentences: 5 };

/** Roles that speak for those who govern, judge and police. */
export const OFFICIAL_ROLES: readonly HolderRole[] = [
  'government',
  'foreign_state',
  'politician',
  'police_and_justice',
];

export interface Findings {
  voices: VoiceWords[];
  attributions: Attribution[];
  paragraphs: (Pick<Paragraph, 'role'> & Span)[];
  sentences: ReadSentence[];
  loaded: LoadedTerm[];
  scareQuotes: Span[];
  /** Hedges and boosters in the outlet's own voice. */
  hedges: number;
  boosters: number;
  closing: Closing;
}

/** Every score of the closed list, as counts over denominators; below its floor a score abstains. */
export function score(found: Findings): Record<ScoreId, Score> {
  const words = sum(found.voices, () => true);
  const attributed = sum(found.voices, (v) => v.attribution !== null);
  const outlet = words - attributed;
  const inBody = (s: Span) => spanAt(found.paragraphs, s.start)?.role === 'body';
  const attributions = found.attributions.filter(inBody);
  const loaded = found.loaded.filter(inBody);
  const own = found.sentences.filter((s) => s.label === 'reporting' || s.label === 'opinion');
  const heldBy = (test: (a: Attribution) => boolean) =>
    sum(found.voices, (v) => v.attribution !== null && test(found.attributions[v.attribution]!));
  const cues = (stance: string) => attributions.filter((a) => a.cue?.stance === stance).length;

  const ofWords = (id: ScoreId, count: number) =>
    ratio(id, count, words, words < FLOOR.words ? 'too_short' : null);
  const ofAttributed = (id: ScoreId, count: number) =>
    ratio(
      id,
      count,
      attributed,
      attributed === 0 ? 'no_attributions' : attributed < FLOOR.attributedWords ? 'too_short' : null,
    );
  const ofAttributions = (id: ScoreId, count: number, outOf = attributions.length) =>
    ratio(
      id,
      count,
      outOf,
      attributions.length === 0 ? 'no_attributions' : outOf < FLOOR.attributions ? 'too_short' : null,
    );
  const ofOutlet = (id: ScoreId, count: number) =>
    ratio(id, count, outlet, outlet < FLOOR.words ? 'too_short' : null);
  const index = (value: number): Score =>
    words < FLOOR.words ? { kind: 'index', value: null, reason: 'too_short' } : { kind: 'index', value };

  const lastWord = (): Score => {
    const { from, by } = found.closing;
    const outOf = Object.values(by).reduce((n, more) => n + more, 0);
    const count = outOf - (by.outlet ?? 0);
    if (words < FLOOR.words) return { kind: 'index', value: null, reason: 'too_short' };
    return { kind: 'index', value: rounded(count / outOf), count, outOf, from, by };
  };

  const holders = wordsByHolder(found.attributions, found.voices);
  return {
    'sourcing.attributedShare': ofWords('sourcing.attributedShare', attributed),
    'sourcing.directShare': ofAttributed(
      'sourcing.directShare',
      found.voices.reduce((n, v) => n + v.direct, 0),
    ),
    'sourcing.namedShare': ofAttributed(
      'sourcing.namedShare',
      heldBy((a) => isNamed(a)),
    ),
    'sourcing.unnamedShare': ofAttributed(
      'sourcing.unnamedShare',
      heldBy((a) => isUnnamed(a)),
    ),
    'sourcing.officialShare': ofAttributed(
      'sourcing.officialShare',
      heldBy((a) => isOfficial(a)),
    ),
    'sourcing.sources': index(holders.size),
    'sourcing.effectiveSources': index(effectiveNumber([...holders.values()])),
    'sourcing.endorsingCues': ofAttributions('sourcing.endorsingCues', cues('endorsing')),
    'sourcing.distancingCues': ofAttributions('sourcing.distancingCues', cues('distancing')),
    'sourcing.indirectCertainty': ofAttributions(
      'sourcing.indirectCertainty',
      attributions.filter(isToldAsCertain).length,
      attributions.filter(isParaphrase).length,
    ),
    'sourcing.lastWord': lastWord(),
    'loaded.outletRate': ofOutlet('loaded.outletRate', loaded.filter((l) => l.voice === 'outlet').length),
    'loaded.sourceRate': ofAttributed('loaded.sourceRate', loaded.filter((l) => l.voice === 'source').length),
    'loaded.scareQuotes': ofWords('loaded.scareQuotes', found.scareQuotes.filter(inBody).length),
    'opinion.share': ratio(
      'opinion.share',
      own.filter((s) => s.label === 'opinion').length,
      own.length,
      own.length < FLOOR.sentences ? 'too_short' : null,
    ),
    'opinion.hedges': ofOutlet('opinion.hedges', found.hedges),
    'opinion.boosters': ofOutlet('opinion.boosters', found.boosters),
  };
}

export function isNamed({ source }: Pick<Attribution, 'source'>): boolean {
  return source?.kind === 'person' || source?.kind === 'institution';
}
/** Held by somebody who is there but not named ("a witness"); where nobody is stated, nobody is unnamed. */
export function isUnnamed({ source }: Pick<Attribution, 'source'>): boolean {
  return source?.kind === 'unnamed';
}
export function isParaphrase({ type }: Pick<Attribution, 'type'>): boolean {
  return type === 'indirect';
}
/** A paraphrase that nothing keeps at a distance; a reportive conditional is a distancing cue. */
export function isToldAsCertain(attribution: Pick<Attribution, 'type' | 'cue'>): boolean {
  return isParaphrase(attribution) && attribution.cue?.stance !== 'distancing';
}
export function isOfficial({ source }: Pick<Attribution, 'source'>): boolean {
  return source !== null && OFFICIAL_ROLES.includes(source.role);
}

/** Words by canonical name of the holder; what is left implicit belongs to nobody who can be counted. */
export function wordsByHolder(
  attributions: readonly Attribution[],
  voices: readonly VoiceWords[],
): Map<string, number> {
  const words = new Map<string, number>();
  for (const v of voices) {
    const name = v.attribution === null ? '' : (attributions[v.attribution]!.source?.name ?? '');
    if (name !== '') words.set(name, (words.get(name) ?? 0) + v.words);
  }
  return words;
}

function sum(voices: VoiceWords[], test: (v: VoiceWords) => boolean): number {
  return voices.reduce((n, v) => n + (test(v) ? v.words : 0), 0);
}

function ratio(id: ScoreId, count: number, outOf: number, reason: Reason | null): Score {
  const kind = SCORE_KINDS[id] as 'share' | 'rate';
  if (reason !== null) return { kind, value: null, reason };
  return { kind, value: rounded((count / outOf) * RATE_BASE[id]), count, outOf };
}
