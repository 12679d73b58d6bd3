import { spansOf } from '../../server/analysis/summaries/spans.ts';
import { type Analysis, SCORE_IDS, type ScoreId, type Span } from '../../server/analysis/types.ts';
import { type Finding, partsOf } from './findings.ts';
import { indexAt } from './segments.ts';
import type { SourceVoice } from './sources.ts';

/** What belongs together and lights up together: stretches of the text, findings, scores. */
export interface Light {
  spans: readonly Span[];
  findings: ReadonlySet<string>;
  scores: ReadonlySet<ScoreId>;
}

/**
 * The scores that a finding moves: those that would show a span of it if it were all that was found.
 * This asks `spansOf` itself, so a score can never light what it does not open on.
 */
export function scoresMoved(finding: Finding, analysis: Analysis): ScoreId[] {
  const only = alone(finding, analysis);
  return SCORE_IDS.filter((id) => spansOf(id, only).length > 0);
}

/** A finding with its words and the scores it moves. */
export function lightOfFinding(finding: Finding, analysis: Analysis): Light {
  return {
    spans: partsOf(finding),
    findings: new Set([finding.id]),
    scores: new Set(scoresMoved(finding, analysis)),
  };
}

/** A score with the words it opens on and the findings that move it. */
export function lightOfScore(id: ScoreId, findings: readonly Finding[], analysis: Analysis): Light {
  return {
    spans: spansOf(id, analysis),
    findings: new Set(
      findings
        .filter((finding) => spansOf(id, alone(finding, analysis)).length > 0)
        .map((finding) => finding.id),
    ),
    scores: new Set([id]),
  };
}

/** A source with all that it says. */
export function lightOfSource(
  { spans, attributions }: SourceVoice,
  scores: ReadonlySet<ScoreId> = new Set(),
): Light {
  return {
    ...lightOfSpans(
      spans,
      attributions.map((i) => `attribution-${i}`),
    ),
    scores,
  };
}

/** Some words, and nothing that was found in them. */
export function lightOfSpans(spans: readonly Span[], findings: readonly string[] = []): Light {
  return { spans, findings: new Set(findings), scores: new Set() };
}

/** The analysis in which this finding is all that was found, in the paragraphs where it stands. */
function alone(finding: Finding, analysis: Analysis): Analysis {
  const stands = new Set(partsOf(finding).map(({ start }) => indexAt(analysis.paragraphs, start)));
  const paragraphs = [...stands].flatMap((i) => analysis.paragraphs[i] ?? []);
  const nothing = { ...analysis, paragraphs, attributions: [], loaded: [], scareQuotes: [], sentences: [] };
  switch (finding.kind) {
    case 'attribution':
      return { ...nothing, attributions: [finding.attribution] };
    case 'loaded':
      return { ...nothing, loaded: [finding.term] };
    case 'scareQuote':
      return { ...nothing, scareQuotes: finding.spans };
    case 'opinion':
      return { ...nothing, sentences: [finding.sentence] };
    case 'frame':
      return nothing;
  }
}
