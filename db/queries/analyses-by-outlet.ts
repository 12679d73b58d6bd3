import { asc, eq, sql } from 'drizzle-orm';
import type { Filters, OutletScore } from '../../server/contract.ts';
import type { Orm } from '../client.ts';
import { articles, currentAnalyses, outlets } from '../schema/index.ts';
import { filtered } from './filtered.ts';
import { alphabetical } from './order.ts';

/** The articles of one outlet in one language; `ids` names their analyses in one string, `analyses` one by one. */
export interface AnalysesOfOutlet extends Pick<OutletScore, 'outlet' | 'lang'> {
  ids: string;
  analyses: number[];
}

/** The current engine's analyses of the articles that pass the filters, by outlet's name and language. */
export async function analysesByOutlet(orm: Orm, filters: Filters): Promise<AnalysesOfOutlet[]> {
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
  return groups.map((group) => ({ ...group, analyses: group.ids.split(',').map(Number) }));
}
