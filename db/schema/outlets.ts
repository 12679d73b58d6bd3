import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** Who publishes. An outlet is there as long as an article of it is. */
export const outlets = pgTable('outlets', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull().unique(),
  /** The name as it is sorted: see `folded`. */
  nameFolded: text('name_folded').notNull(),
  /** An outlet of the sample articles, which does not exist. */
  invented: boolean().notNull().default(false),
});
