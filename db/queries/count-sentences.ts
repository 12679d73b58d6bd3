import { asc, eq, sql } from 'drizzle-orm';
import type { Filters } from '../../server/contract.ts';
import type { Orm } from '../client.ts';
import { articles, currentAnalyses, outlets } from '../schema/index.ts';
import { filtered } from './filtered.ts';

/** How many sentences each analysis of the articles that pass the filters has, headings and bylines among them. */
export function countSentences(
  orm: Orm,
  filters: Filters,
): Promise<{ analysis: number; sentences: number }[]> {
  return orm
    .select({
      analysis: currentAnalyses.id,
      sentences: sql`json_array_length(${currentAnalyses.structure} -> 'sentences')`.mapWith(Number),
    })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .innerJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
    .where(filtered(filters))
    .orderBy(asc(articles.id));
}
