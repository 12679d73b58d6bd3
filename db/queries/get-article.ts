import { eq } from 'drizzle-orm';
import type { Article } from '../../server/contract.ts';
import type { Db } from '../client.ts';
import { articles, currentAnalyses, currentFailures, outlets } from '../schema/index.ts';
import { summary, summaryColumns } from './article-summary.ts';
import { isUuid } from './uuid.ts';

export async function getArticle(db: Db, id: string): Promise<Article | null> {
  if (!isUuid(id)) return null;
  const [found] = await db.orm
    .select({
      summary: summaryColumns,
      rest: {
        text: articles.text,
        byline: articles.byline,
        hash: articles.hash,
        provenance: articles.provenance,
      },
    })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
    .leftJoin(currentFailures, eq(currentFailures.article, articles.id))
    .where(eq(articles.id, id));
  return found ? { ...summary(found.summary), ...found.rest } : null;
}
