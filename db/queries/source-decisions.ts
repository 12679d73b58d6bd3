import { asc, eq } from 'drizzle-orm';
import type { SourceDecision } from '../../server/contract/sources.ts';
import type { Db, Orm } from '../client.ts';
import { sourceDecisions } from '../schema/index.ts';
import { isUuid } from './uuid.ts';

/** What readers decided about sources, the oldest first. */
export async function sourceDecisionsIn(orm: Orm): Promise<SourceDecision[]> {
  const rows = await orm
    .select()
    .from(sourceDecisions)
    .orderBy(asc(sourceDecisions.createdAt), asc(sourceDecisions.id));
  return rows.map(told);
}

/** Keeps a decision; one about the same key that was there already is replaced. */
export async function keepDecision(
  { orm }: Pick<Db, 'orm'>,
  decision: Omit<SourceDecision, 'id' | 'createdAt'>,
): Promise<SourceDecision> {
  const { name, into } = decision;
  const [kept] = await orm
    .insert(sourceDecisions)
    .values(decision)
    .onConflictDoUpdate({
      target: [sourceDecisions.lang, sourceDecisions.kind, sourceDecisions.key],
      set: { name, into },
    })
    .returning();
  return told(kept!);
}

/**
 * Takes a decision back.
 * @returns false where there is no such decision
 */
export async function deleteDecision({ orm }: Pick<Db, 'orm'>, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const deleted = await orm
    .delete(sourceDecisions)
    .where(eq(sourceDecisions.id, id))
    .returning({ id: sourceDecisions.id });
  return deleted.length > 0;
}

const told = ({ createdAt, ...row }: typeof sourceDecisions.$inferSelect): SourceDecision => ({
  ...row,
  createdAt: createdAt.toISOString(),
});
