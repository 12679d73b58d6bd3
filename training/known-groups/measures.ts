import { RATE_BASE } from '../../server/analysis/summaries/scores.ts';
import { type Analysis, SCORE_IDS, SCORE_KINDS, type ScoreId } from '../../server/analysis/types.ts';

/** What groups are compared on: every score, and the share of articles that are labelled opinion. */
export const MEASURES = [...SCORE_IDS, 'genre.opinion'] as const;
export type Measure = ScoreId | 'genre.opinion';

/** What one article says on a measure: its value, and what is summed over articles before dividing. */
export interface Part {
  /** In the measure's unit: a share from 0 to 1, a rate per its base, a number of sources. */
  value: number;
  /** Times the rate's base, so that sums of count over sums of outOf are in the same unit. */
  count: number;
  outOf: number;
}

/** An article as it is compared; a measure on which the engine abstains is null. */
export interface Measured {
  words: number;
  parts: Record<Measure, Part | null>;
}

/** How the figures of a measure are written. */
export function kindOf(measure: Measure): 'share' | 'rate' | 'index' {
  return measure === 'genre.opinion' ? 'share' : SCORE_KINDS[measure];
}

/** What a group's figure of an index without parts is: the mean of its articles, each 1 in the denominator. */
export function measuredOf({ words, scores, genre }: Analysis): Measured {
  const parts = SCORE_IDS.map((id): [Measure, Part | null] => {
    const score = scores[id];
    if (score.value === null) return [id, null];
    if (!('count' in score)) return [id, { value: score.value, count: score.value, outOf: 1 }];
    return [id, { value: score.value, count: score.count * RATE_BASE[id], outOf: score.outOf }];
  });
  const opinion = Number(genre.label === 'opinion');
  parts.push(['genre.opinion', genre.label === null ? null : { value: opinion, count: opinion, outOf: 1 }]);
  return { words, parts: Object.fromEntries(parts) as Measured['parts'] };
}
