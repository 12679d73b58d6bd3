import type { Orm } from '../client.ts';
import { checkItems, checks } from '../schema/index.ts';

/** A check that was drawn, its sentences in their order. */
export interface DrawnCheck extends Omit<typeof checks.$inferInsert, 'id' | 'createdAt'> {
  items: Omit<typeof checkItems.$inferInsert, 'check' | 'position'>[];
}

/**
 * Stores a check with its sentences, inside a transaction.
 * @returns its id
 */
export async function storeCheck(tx: Orm, { items, ...check }: DrawnCheck): Promise<string> {
  const [stored] = await tx.insert(checks).values(check).returning({ id: checks.id });
  const { id } = stored!;
  await tx.insert(checkItems).values(items.map((item, position) => ({ ...item, check: id, position })));
  return id;
}
