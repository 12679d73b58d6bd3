import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../../db/client.ts';
import * as schema from '../../db/schema/index.ts';

/** How many rows each table holds, by its name. */
export async function rowCounts(db: Db): Promise<Record<string, number>> {
  const tables = Object.values(schema).filter((t) => is(t, PgTable)) as PgTable[];
  const counts = tables.map(async (table) => [getTableName(table), await db.orm.$count(table)] as const);
  return Object.fromEntries(await Promise.all(counts));
}
