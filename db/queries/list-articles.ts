import { and, asc, count, eq, type SQL, sql } from 'drizzle-orm';
import type { ArticleQuery, ArticleSummary } from '../../server/contract.ts';
import type { Db } from '../client.ts';
import { articles, currentAnalyses, currentFailures, outlets, scores } from '../schema/index.ts';
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

const FIGURE = { value: scores.value, count: scores.count, outOf: scores.outOf };
const NO_FIGURE = { value: null, count: null, outOf: null };

/** One page of the articles that pass the filters, and how many do; see `articleQuery` for `by`. */
export function listArticles(
  db: Db,
  { limit, offset, sort, by, ...filters }: ArticleQuery,
): Promise<{ items: ArticleSummary[]; total: number }> {
  const condition = filtered(filters);
  return snapshot(db, async (orm) => {
    const items = await orm
      .select({ summary: summaryColumns, figure: FIGURE, total: sql`count(*) over ()`.mapWith(Number) })
      .from(articles)
      .innerJoin(outlets, eq(outlets.id, articles.outlet))
      .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
      .leftJoin(currentFailures, eq(currentFailures.article, articles.id))
      .leftJoin(
        scores,
        by === undefined ? sql`false` : and(eq(scores.analysis, currentAnalyses.id), eq(scores.score, by)),
      )
      .where(condition)
      .orderBy(
        ...(by === undefined ? [] : [descending(scores.value)]),
        ORDER[sort],
        descending(articles.date),
        asc(articles.id),
      )
      .limit(limit)
      .offset(offset);
    // Words are looked for once: a page that has rows knows how many there are.
    const [counted] = items.length
      ? items
      : await orm
          .select({ total: count() })
          .from(articles)
          .innerJoin(outlets, eq(outlets.id, articles.outlet))
          .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
          .where(condition);
    return {
      items: items.map(({ summary: found, figure }) => ({
        ...summary(found),
        ...(by !== undefined && { figure: figure ?? NO_FIGURE }),
      })),
      total: counted!.total,
    };
  });
}
