import { boolean, date, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Lang } from '../../server/analysis/types.ts';
import type { Provenance } from '../../server/contract.ts';
import { outlets } from './outlets.ts';

export const articles = pgTable(
  'articles',
  {
    id: uuid().primaryKey().defaultRandom(),
    outlet: uuid()
      .notNull()
      .references(() => outlets.id),
    title: text(),
    byline: text(),
    text: text().notNull(),
    /** SHA-256 of the text, in hexadecimal. */
    hash: text().notNull().unique(),
    lang: text().$type<Lang>().notNull(),
    date: date({ mode: 'string' }),
    provenance: jsonb().$type<Provenance>().notNull(),
    invented: boolean().notNull().default(false),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull().defaultNow(),
    /** The title as it is sorted, and title and text as they are searched: see `folded`. */
    titleFolded: text('title_folded'),
    searchable: text().notNull(),
  },
  (table) => [
    index('articles_outlet').on(table.outlet),
    index('articles_date').on(table.date),
    index('articles_added_at').on(table.addedAt),
    // Words are looked for inside words too, in any language: trigrams find both.
    index('articles_searchable').using('gin', table.searchable.op('gin_trgm_ops')),
  ],
);
