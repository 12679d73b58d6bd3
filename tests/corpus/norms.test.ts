import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCORE_IDS, SCORE_KINDS } from '../../server/analysis/types.ts';
import { ENGINE } from '../../server/analysis/version.ts';
import { loadNorms } from '../../server/norms.ts';

describe.each(await loadNorms())('the norms of $lang', ({ engine, articles, scores }) => {
  it('are of this engine: `npm run norms` measures them again', () => {
    expect(engine).toEqual({ ...ENGINE });
  });

  it('rise, and lie where a score can', () => {
    for (const id of SCORE_IDS) {
      const { n, quantiles } = scores[id];
      expect(n).toBeGreaterThan(1000);
      expect(n).toBeLessThanOrEqual(articles);
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
      expect(quantiles[0]).toBeGreaterThanOrEqual(0);
      if (SCORE_KINDS[id] === 'share') expect(quantiles[100]).toBeLessThanOrEqual(1);
    }
  });
});

it.each(['known-groups.md', 'known-groups.fr.md'])(
  'docs/%s is of this engine: `npm run known-groups -- --markdown`',
  (page) => {
    expect(readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')).toContain(
      `\`${ENGINE.hash}\``,
    );
  },
);
