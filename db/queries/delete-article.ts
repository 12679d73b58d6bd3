import { eq } from 'drizzle-orm';
import type { Db } from '../client.ts';
import { articles } from '../schema/index.ts';
import { removeIfOrphan } from './remove-orphan-outlet.ts';
import { isUuid } from './uuid.ts';

/**
 * Deletes an article with all that was said of it, and its outlet if it was the last one.
 * @returns false where there is no such article
 */
export async function deleteArticle(db: Db, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return db.orm.transaction(async (tx) => {
    const [deleted] = await tx
      .delete(articles)
      .where(eq(articles.id, id))
      .returning({ outlet: articles.outlet });
    if (deleted) await removeIfOrphan(tx, deleted.outlet);
    return deleted !== undefined;
  });
}
