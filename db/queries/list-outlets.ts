import { asc, count, eq, max, min, sql, sum } from 'drizzle-orm';
import type { OutletRow } from '../../server/contract.ts';
import type { Db } from '../client.ts';
import { articles, currentAnalyses, outlets } from '../schema/index.ts';
import { alphabetical } from './order.ts';

/** Every outlet by name, with what there is of it; `words` are those that the current engine counted. */
export function listOutlets(db: Db): Promise<OutletRow[]> {
  return db.orm
    .select({
      id: outlets.id,
      name: outlets.name,
      invented: outlets.invented,
      articles: count(),
      words: sql<number>`coalesce(${sum(currentAnalyses.words)}, 0)`.mapWith(Number),
      langs: sql<OutletRow['langs']>`array_agg(distinct ${articles.lang})`,
      from: min(articles.date),
      to: max(articles.date),
    })
    .from(outlets)
    .innerJoin(articles, eq(articles.outlet, outlets.id))
    .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
    .groupBy(outlets.id)
    .orderBy(alphabetical(outlets.nameFolded), asc(outlets.id));
}
