import { and, eq, notExists } from 'drizzle-orm';
import type { Db } from '../client.ts';
import { articles, outlets } from '../schema/index.ts';

/**
 * Deletes the invented articles, and the outlets that have no other.
 * @returns how many articles went
 */
export function deleteInvented(db: Db): Promise<number> {
  return db.orm.transaction(async (tx) => {
    const gone = await tx.delete(articles).where(eq(articles.invented, true)).returning({ id: articles.id });
    const itsArticles = tx.select({ id: articles.id }).from(articles).where(eq(articles.outlet, outlets.id));
    await tx.select({ id: outlets.id }).from(outlets).where(eq(outlets.invented, true)).for('update');
    await tx.delete(outlets).where(and(eq(outlets.invented, true), notExists(itsArticles)));
    return gone.length;
  });
}
