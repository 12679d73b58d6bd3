import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Every engine that has read an article here, known by the hash over its code and data. */
export const engines = pgTable('engines', {
  hash: text().primaryKey(),
  version: text().notNull(),
  firstSeen: timestamp('first_seen', { withTimezone: true }).notNull().defaultNow(),
});

/** One row at most: the engine whose analyses are read. Moving it swaps all analyses at once. */
export const currentEngine = pgTable(
  'current_engine',
  {
    only: boolean().primaryKey().default(true),
    engine: text()
      .notNull()
      .references(() => engines.hash),
  },
  (table) => [check('current_engine_one_row', sql`${table.only}`)],
);
