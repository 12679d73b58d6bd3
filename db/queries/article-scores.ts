import { and, asc, eq, inArray, isNotNull, ne, sql, sum } from 'drizzle-orm';
import { SCORE_IDS, type ScoreId } from '../../server/analysis/types.ts';
import type { Filters, OutletScore } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { articles, attributions, currentAnalyses, outlets, scores } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { filtered } from './filtered.ts';
import { alphabetical } from './order.ts';

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

/** Beyond this many analyses (some 100 MB) the cache is emptied and filled anew. */
const MOST_HELD = 200_000;
const BATCH = 4000;

/** The articles of one outlet in one language that pass the filters; `ids` names their analyses. */
export interface ScoredGroup extends Pick<OutletScore, 'outlet' | 'lang'> {
  ids: string;
  articles: ScoredAnalysis[];
}

/** What the current engine scored in every article that passes the filters, by outlet's name and language. */
export function articleScores(db: Db, cache: ScoreCache, filters: Filters): Promise<ScoredGroup[]> {
  return snapshot(db, async (orm) => {
    const groups = await orm
      .select({
        outlet: { id: outlets.id, name: outlets.name, invented: outlets.invented },
        lang: articles.lang,
        ids: sql<string>`string_agg(${currentAnalyses.id}::text, ',' order by ${currentAnalyses.id})`,
      })
      .from(articles)
      .innerJoin(outlets, eq(outlets.id, articles.outlet))
      .innerJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
      .where(filtered(filters))
      .groupBy(outlets.id, articles.lang)
      .orderBy(alphabetical(outlets.nameFolded), asc(outlets.id), alphabetical(articles.lang));
    const members = groups.map(({ ids }) => ids.split(',').map(Number));
    const scored = await scoredBy(orm, cache, members.flat());
    return groups.map((group, g) => ({ ...group, articles: members[g]!.map((id) => scored.get(id)!) }));
  });
}

async function scoredBy(orm: Orm, cache: ScoreCache, ids: number[]): Promise<Map<number, ScoredAnalysis>> {
  // Those that are known are taken before anyone else can empty the cache.
  const known = new Map(ids.flatMap((id) => (cache.has(id) ? [[id, cache.get(id)!]] : [])));
  const unread = ids.filter((id) => !known.has(id));
  if (cache.size + unread.length > MOST_HELD) cache.clear();
  for (let from = 0; from < unread.length; from += BATCH) {
    for (const [id, scored] of await read(orm, unread.slice(from, from + BATCH))) {
      known.set(id, scored);
      cache.set(id, scored);
    }
  }
  return known;
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
