import { asc, count, eq, type SQL } from 'drizzle-orm';
import type { ArticleQuery, ArticleSummary } from '../../server/contract.ts';
import type { Db } from '../client.ts';
import { articles, currentAnalyses, currentFailures, outlets } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { summary, summaryColumns } from './article-summary.ts';
import { filtered } from './filtered.ts';
import { alphabetical, descending } from './order.ts';

const ORDER: Record<ArticleQuery['sort'], SQL> = {
  '-date': descending(articles.date),
  date: asc(articles.date),
  title: alphabetical(articles.titleFolded),
  outlet: alphabetical(outlets.nameFolded),
  '-words': descending(currentAnalyses.words),
  '-addedAt': descending(articles.addedAt),
};

/** One page of the articles that pass the filters, and how many do. */
export function listArticles(
  db: Db,
  { limit, offset, sort, ...filters }: ArticleQuery,
): Promise<{ items: ArticleSummary[]; total: number }> {
  const condition = filtered(filters);
  return snapshot(db, async (orm) => {
    const items = await orm
      .select(summaryColumns)
      .from(articles)
      .innerJoin(outlets, eq(outlets.id, articles.outlet))
      .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
      .leftJoin(currentFailures, eq(currentFailures.article, articles.id))
      .where(condition)
      .orderBy(ORDER[sort], descending(articles.date), asc(articles.id))
      .limit(limit)
      .offset(offset);
    const [counted] = await orm
      .select({ total: count() })
      .from(articles)
      .innerJoin(outlets, eq(outlets.id, articles.outlet))
      .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
      .where(condition);
    return { items: items.map(summary), total: counted!.total };
  });
}
