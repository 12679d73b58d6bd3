import { and, eq } from 'drizzle-orm';
import type { Analysis } from '../../server/analysis/types.ts';
import type { ErrorCode } from '../../server/vocabulary.ts';
import type { Db } from '../client.ts';
import { analyses, articles, engines, failures } from '../schema/index.ts';

/** Stores that an engine could not read an article; what it said of it earlier is kept instead, if there is that. */
export function storeFailure(
  db: Db,
  article: string,
  { version, hash }: Analysis['engine'],
  code: ErrorCode,
): Promise<void> {
  return db.orm.transaction(async (tx) => {
    const held = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.id, article))
      .for('update');
    const read = await tx
      .select({ id: analyses.id })
      .from(analyses)
      .where(and(eq(analyses.article, article), eq(analyses.engine, hash)));
    if (held.length === 0 || read.length > 0) return;
    await tx.insert(engines).values({ version, hash }).onConflictDoNothing();
    await tx
      .insert(failures)
      .values({ article, engine: hash, code })
      .onConflictDoUpdate({ target: [failures.article, failures.engine], set: { code } });
  });
}
