import { eq } from 'drizzle-orm';
import type { Db } from '../client.ts';
import { checks } from '../schema/index.ts';
import { isUuid } from './uuid.ts';

/**
 * Deletes a check with all that was coded in it.
 * @returns false where there is no such check
 */
export async function deleteCheck({ orm }: Pick<Db, 'orm'>, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const deleted = await orm.delete(checks).where(eq(checks.id, id)).returning({ id: checks.id });
  return deleted.length > 0;
}
