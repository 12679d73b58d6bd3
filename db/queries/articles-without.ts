import { and, asc, eq, gt, notExists } from 'drizzle-orm';
import type { Db } from '../client.ts';
import { analyses, articles, failures } from '../schema/index.ts';

/**
 * Ids of articles that an engine has not read yet, nor failed to read, in pages: give the last id of a
 * page to get the next.
 */
export async function articlesWithout(
  db: Db,
  engine: string,
  { after, limit = 500 }: { after?: string; limit?: number } = {},
): Promise<string[]> {
  const read = db.orm
    .select({ id: analyses.id })
    .from(analyses)
    .where(and(eq(analyses.article, articles.id), eq(analyses.engine, engine)));
  const failed = db.orm
    .select({ article: failures.article })
    .from(failures)
    .where(and(eq(failures.article, articles.id), eq(failures.engine, engine)));
  const rows = await db.orm
    .select({ id: articles.id })
    .from(articles)
    .where(and(notExists(read), notExists(failed), after === undefined ? undefined : gt(articles.id, after)))
    .orderBy(asc(articles.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
