import type { Rule } from '../rules.ts';
import type { Analysis, Attribution, ScoreId, Span } from '../types.ts';
import { isNamed, isOfficial, isToldAsCertain, isUnnamed } from './scores.ts';

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

const loaded =
  (voice: 'outlet' | 'source'): Spans =>
  (analysis) =>
    analysis.loaded.filter((term) => term.voice === voice);

/** What sources say in the closing part; the words before it of a quotation that reaches into it are not in it. */
const closing: Spans = ({ attributions, scores }) => {
  const score = scores['sourcing.lastWord'];
  if (!('from' in score)) return [];
  return attributions
    .flatMap(({ content }) => content)
    .filter(({ end }) => end > score.from)
    .map(({ start, end }) => ({ start: Math.max(start, score.from), end }));
};

const evidence =
  (rule: Rule): Spans =>
  ({ sentences }) =>
    sentences.flatMap((sentence) => sentence.evidence.filter((found) => found.rule === rule));

const SPANS: Record<ScoreId, Spans> = {
  'sourcing.attributedShare': contents(() => true),
  'sourcing.directShare': contents(({ type }) => type !== 'indirect'),
  'sourcing.namedShare': contents(isNamed),
  'sourcing.unnamedShare': contents(isUnnamed),
  'sourcing.officialShare': contents(isOfficial),
  'sourcing.sources': sources,
  'sourcing.effectiveSources': sources,
  'sourcing.endorsingCues': cues('endorsing'),
  'sourcing.distancingCues': cues('distancing'),
  // One passage a paraphrase, however often its cue interrupts it.
  'sourcing.indirectCertainty': ({ attributions }) =>
    attributions.filter(isToldAsCertain).flatMap(({ content }) => content.slice(0, 1)),
  'sourcing.lastWord': closing,
  'loaded.outletRate': loaded('outlet'),
  'loaded.sourceRate': loaded('source'),
  'loaded.scareQuotes': ({ scareQuotes }) => scareQuotes,
  'opinion.share': ({ sentences }) => sentences.filter(({ label }) => label === 'opinion'),
  'opinion.hedges': evidence('opinion.hedge'),
  'opinion.boosters': evidence('opinion.booster'),
};

/**
 * The stretches of text that make up a score, in the order of the text and each once: what a reader
 * is shown on opening the number. Headings, bylines and boilerplate are in no score. Shares of words rest on the words of these spans, rates on their count.
 */
export function spansOf(id: ScoreId, analysis: Analysis): Span[] {
  const body = analysis.paragraphs.filter(({ role }) => role === 'body');
  const seen = new Set<string>();
  return SPANS[id](analysis)
    .filter((span) => body.some(({ start, end }) => start <= span.start && span.start < end))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const key = `${start}-${end}`;
      return seen.has(key) ? false : seen.add(key);
    });
}
