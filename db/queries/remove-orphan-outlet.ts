import { and, eq, notExists } from 'drizzle-orm';
import type { Orm } from '../client.ts';
import { articles, outlets } from '../schema/index.ts';

/**
 * Removes an outlet that has no article left. The row is locked in a statement of its own, so that
 * the next one sees the article that someone else may have been adding.
 */
export async function removeIfOrphan(tx: Orm, outlet: string): Promise<void> {
  await tx.select({ id: outlets.id }).from(outlets).where(eq(outlets.id, outlet)).for('update');
  const itsArticles = tx.select({ id: articles.id }).from(articles).where(eq(articles.outlet, outlets.id));
  await tx.delete(outlets).where(and(eq(outlets.id, outlet), notExists(itsArticles)));
}
