import { and, inArray, isNotNull, ne, sql, sum } from 'drizzle-orm';
import { SCORE_IDS, type ScoreId } from '../../server/analysis/types.ts';
import type { Filters, OutletScore } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { attributions, scores } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { analysesByOutlet } from './analyses-by-outlet.ts';
import { readOnce } from './read-once.ts';

/** What an analysis scored: for each score, in the order of SCORE_IDS, its figures, NaN where it abstained. */
export interface ScoredAnalysis {
  value: Float64Array;
  /** 0 for an index without parts, and where it abstained. */
  count: Float64Array;
  outOf: Float64Array;
  /** Words by name of the holder; nobody left implicit is here. */
  holders: [name: string, words: number][];
}

/** Analyses that have been read, by id. An analysis never changes, so it is read from the database once. */
export type ScoreCache = Map<number, ScoredAnalysis>;

/** The articles of one outlet in one language that pass the filters; `ids` names their analyses. */
export interface ScoredGroup extends Pick<OutletScore, 'outlet' | 'lang'> {
  ids: string;
  articles: ScoredAnalysis[];
}

/** What the current engine scored in every article that passes the filters, by outlet's name and language. */
export function articleScores(db: Db, cache: ScoreCache, filters: Filters): Promise<ScoredGroup[]> {
  return snapshot(db, async (orm) => {
    const groups = await analysesByOutlet(orm, filters);
    const ids = groups.flatMap(({ analyses }) => analyses);
    const scored = await readOnce(cache, ids, (unread) => read(orm, unread));
    return groups.map(({ analyses, ...group }) => ({
      ...group,
      articles: analyses.map((id) => scored.get(id)!),
    }));
  });
}

/** Figures as JSON, one row an analysis: a row a score would be many times as many. */
async function read(orm: Orm, ids: number[]): Promise<Map<number, ScoredAnalysis>> {
  const figures = await orm
    .select({
      analysis: scores.analysis,
      rows: sql<
        [ScoreId, number, number | null, number | null][]
      >`json_agg(json_build_array(${scores.score}, ${scores.value}, ${scores.count}, ${scores.outOf}))`,
    })
    .from(scores)
    .where(and(inArray(scores.analysis, ids), isNotNull(scores.value)))
    .groupBy(scores.analysis);
  const heard = await wordsByHolder(orm, ids);
  const read = new Map(ids.map((id) => [id, unscored(heard.get(id) ?? [])]));
  for (const { analysis, rows } of figures) {
    const scored = read.get(analysis)!;
    for (const [score, value, count, outOf] of rows) {
      const at = SCORE_IDS.indexOf(score);
      scored.value[at] = value;
      scored.count[at] = count ?? 0;
      scored.outOf[at] = outOf ?? 0;
    }
  }
  return read;
}

function unscored(holders: ScoredAnalysis['holders']): ScoredAnalysis {
  const { length } = SCORE_IDS;
  return {
    value: new Float64Array(length).fill(Number.NaN),
    count: new Float64Array(length),
    outOf: new Float64Array(length),
    holders,
  };
}

async function wordsByHolder(orm: Orm, ids: number[]): Promise<Map<number, ScoredAnalysis['holders']>> {
  const byName = orm
    .select({
      analysis: attributions.analysis,
      name: attributions.sourceName,
      words: sum(attributions.words).as('words_heard'),
    })
    .from(attributions)
    .where(
      and(
        inArray(attributions.analysis, ids),
        isNotNull(attributions.words),
        ne(attributions.sourceName, ''),
      ),
    )
    .groupBy(attributions.analysis, attributions.sourceName)
    .as('by_name');
  const rows = await orm
    .select({
      analysis: byName.analysis,
      holders: sql<
        ScoredAnalysis['holders']
      >`json_agg(json_build_array(${byName.name}, ${byName.words}) order by ${byName.name} collate "C")`,
    })
    .from(byName)
    .groupBy(byName.analysis);
  return new Map(rows.map(({ analysis, holders }) => [analysis, holders]));
}
