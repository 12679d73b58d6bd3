import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spansOf } from '../../../../server/analysis/summaries/spans.ts';
import type { Lang, ScoreId } from '../../../../server/analysis/types.ts';
import { engine } from '../engine.ts';

/** Scores that count things: what a reader opens must be as many passages as the figure says. */
const COUNTED: ScoreId[] = [
  'sourcing.endorsingCues',
  'sourcing.distancingCues',
  'sourcing.indirectCertainty',
  'loaded.outletRate',
  'loaded.sourceRate',
  'loaded.scareQuotes',
  'opinion.share',
  'opinion.hedges',
  'opinion.boosters',
];
const CORPUS = new URL('../../../../corpus/articles/', import.meta.url);
const { articles } = JSON.parse(readFileSync(new URL('index.json', CORPUS), 'utf8')) as {
  articles: { file: string; lang: Lang }[];
};

describe.each(articles)('$file', ({ file, lang }) => {
  const text = readFileSync(new URL(file, CORPUS), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const { analysis } = engine.analyse({ text, lang });

  it.each(COUNTED)('%s opens on as many passages as it counts', (id) => {
    const score = analysis.scores[id];
    if (score.value === null || !('count' in score)) return;
    expect(spansOf(id, analysis)).toHaveLength(score.count);
  });

  it('opens the last word on what sources say in the closing part, and on nothing else', () => {
    const score = analysis.scores['sourcing.lastWord'];
    if (!('from' in score)) return;
    const spans = spansOf('sourcing.lastWord', analysis);
    expect(spans.length > 0).toBe(score.count > 0);
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(score.from);
      expect(analysis.attributions.some((a) => a.content.some((c) => c.end === end))).toBe(true);
    }
  });

  it('has passages where it gives words to sources', () => {
    const share = analysis.scores['sourcing.attributedShare'];
    expect(spansOf('sourcing.attributedShare', analysis).length > 0).toBe((share.value ?? 0) > 0);
  });
});
