import { sql } from 'drizzle-orm';
import type { Db } from '../client.ts';

/** Tells the database what its tables hold now, after many rows came at once: the embedded one does not look by itself. */
export async function refreshStatistics(db: Db): Promise<void> {
  await db.orm.execute(sql`analyze`);
}
