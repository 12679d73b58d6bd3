import { and, asc, count, eq, isNotNull, ne, sql, sum } from 'drizzle-orm';
import { rounded } from '../../server/analysis/rounded.ts';
import { effectiveNumber } from '../../server/analysis/summaries/effective-number.ts';
import { RATE_BASE } from '../../server/analysis/summaries/scores.ts';
import { SCORE_IDS, SCORE_KINDS, type ScoreId } from '../../server/analysis/types.ts';
import type { Filters, OutletScore } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { articles, attributions, currentAnalyses, outlets, scores } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { filtered } from './filtered.ts';
import { alphabetical } from './order.ts';

/** How each index is read off the words of every holder. */
const INDEXES: Partial<Record<ScoreId, (words: number[]) => number>> = {
  'sourcing.sources': (words) => words.length,
  'sourcing.effectiveSources': effectiveNumber,
};

/**
 * Every score of every outlet in each of its languages, pooled over the articles that pass the
 * filters: counts and denominators are summed before dividing, indexes recomputed from the words of
 * each holder. Articles whose score is missing are left out of it, and counted.
 * @returns by outlet's name, then language, then in the order of SCORE_IDS
 */
export function outletScores(db: Db, filters: Filters): Promise<OutletScore[]> {
  return snapshot(db, async (orm) => {
    const pooled = await pooledCounts(orm, filters);
    const heard = new Map((await wordsByHolder(orm, filters)).map((h) => [indexKey(h), h.words]));
    const rows = pooled.map((p) => ({ ...p, ...figure(p, heard.get(indexKey(p)) ?? []) }));
    const groups = Map.groupBy(rows, ({ outlet, lang }) => `${outlet.id} ${lang}`);
    return [...groups.values()].flatMap((group) => group.sort(byScore));
  });
}

type Pooled = Awaited<ReturnType<typeof pooledCounts>>[number];
type Figure = Pick<OutletScore, 'value' | 'count' | 'outOf'>;

function figure({ score, n, count, outOf }: Pooled, wordsOfHolders: number[]): Figure {
  if (n === 0) return { value: null, count: null, outOf: null };
  if (SCORE_KINDS[score] === 'index')
    return { value: INDEXES[score]!(wordsOfHolders), count: null, outOf: null };
  return { value: outOf === 0 ? null : rounded((count / outOf) * RATE_BASE[score]), count, outOf };
}

function pooledCounts(orm: Orm, filters: Filters) {
  return orm
    .select({
      outlet: { id: outlets.id, name: outlets.name, invented: outlets.invented },
      lang: articles.lang,
      score: scores.score,
      count: sum(scores.count).mapWith(Number),
      outOf: sum(scores.outOf).mapWith(Number),
      n: count(scores.value),
      missing: count(scores.reason),
    })
    .from(scores)
    .innerJoin(currentAnalyses, eq(currentAnalyses.id, scores.analysis))
    .innerJoin(articles, eq(articles.id, currentAnalyses.article))
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .where(filtered(filters))
    .groupBy(outlets.id, articles.lang, scores.score)
    .orderBy(alphabetical(outlets.nameFolded), asc(outlets.id), alphabetical(articles.lang));
}

/** The words of each holder, fewest first, over the articles that have the index; nobody left implicit counts. */
function wordsByHolder(orm: Orm, filters: Filters) {
  const heard = orm
    .select({
      outlet: articles.outlet,
      lang: articles.lang,
      score: scores.score,
      words: sum(attributions.words).as('words_heard'),
    })
    .from(attributions)
    .innerJoin(currentAnalyses, eq(currentAnalyses.id, attributions.analysis))
    .innerJoin(scores, and(eq(scores.analysis, currentAnalyses.id), eq(scores.kind, 'index')))
    .innerJoin(articles, eq(articles.id, currentAnalyses.article))
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .where(
      and(
        filtered(filters),
        isNotNull(scores.value),
        isNotNull(attributions.words),
        ne(attributions.sourceName, ''),
      ),
    )
    .groupBy(articles.outlet, articles.lang, scores.score, attributions.sourceName)
    .as('heard');
  return orm
    .select({
      outlet: { id: heard.outlet },
      lang: heard.lang,
      score: heard.score,
      words: sql<number[]>`json_agg(${heard.words} order by ${heard.words})`,
    })
    .from(heard)
    .groupBy(heard.outlet, heard.lang, heard.score);
}

function indexKey({ outlet, lang, score }: { outlet: { id: string }; lang: string; score: string }): string {
  return `${outlet.id} ${lang} ${score}`;
}

function byScore(a: { score: ScoreId }, b: { score: ScoreId }): number {
  return SCORE_IDS.indexOf(a.score) - SCORE_IDS.indexOf(b.score);
}
