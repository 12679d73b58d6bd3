import type { Rule } from '../rules.ts';
import type { Analysis, Attribution, HolderKind, HolderRole, ScoreId, Span } from '../types.ts';

/** Who counts as named: the text says which person or institution speaks. */
const NAMED: ReadonlySet<HolderKind> = new Set(['person', 'institution']);

/** Who speaks for a public power, the police and the courts, or a party. */
const OFFICIAL: ReadonlySet<HolderRole> = new Set([
  'government',
  'foreign_state',
  'politician',
  'police_and_justice',
]);

type Spans = (analysis: Analysis) => Span[];

const contents =
  (keep: (attribution: Attribution) => boolean): Spans =>
  ({ attributions }) =>
    attributions.filter(keep).flatMap((attribution) => attribution.content);

const sources: Spans = ({ attributions }) =>
  attributions.flatMap(({ source }) =>
    source?.start != null && source.end != null ? [{ start: source.start, end: source.end }] : [],
  );

const cues =
  (stance: 'endorsing' | 'distancing'): Spans =>
  ({ attributions }) =>
    attributions.flatMap(({ cue }) => (cue?.stance === stance ? [cue] : []));

/** Headings are in no denominator, so the outlet's rate leaves their words out; none is in a source's voice. */
const loaded =
  (voice: 'outlet' | 'source'): Spans =>
  (analysis) =>
    analysis.loaded.filter((term) => term.voice === voice && !term.inHeading);

const evidence =
  (rule: Rule): Spans =>
  ({ sentences }) =>
    sentences.flatMap((sentence) => sentence.evidence.filter((found) => found.rule === rule));

const SPANS: Record<ScoreId, Spans> = {
  'sourcing.attributedShare': contents(() => true),
  'sourcing.directShare': contents(({ type }) => type !== 'indirect'),
  'sourcing.namedShare': contents(({ source }) => source !== null && NAMED.has(source.kind)),
  'sourcing.officialShare': contents(({ source }) => source !== null && OFFICIAL.has(source.role)),
  'sourcing.sources': sources,
  'sourcing.effectiveSources': sources,
  'sourcing.endorsingCues': cues('endorsing'),
  'sourcing.distancingCues': cues('distancing'),
  'loaded.outletRate': loaded('outlet'),
  'loaded.sourceRate': loaded('source'),
  'loaded.scareQuotes': ({ scareQuotes }) => scareQuotes,
  'opinion.share': ({ sentences }) => sentences.filter(({ label }) => label === 'opinion'),
  'opinion.hedges': evidence('opinion.hedge'),
  'opinion.boosters': evidence('opinion.booster'),
};

/**
 * The stretches of text that make up a score, in the order of the text and each once: what a reader
 * is shown on opening the number. Shares of words rest on the words of these spans, rates on their count.
 */
export function spansOf(id: ScoreId, analysis: Analysis): Span[] {
  const seen = new Set<string>();
  return SPANS[id](analysis)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const key = `${start}-${end}`;
      return seen.has(key) ? false : seen.add(key);
    });
}
