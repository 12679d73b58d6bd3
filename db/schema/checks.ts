import { index, integer, json, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Lang } from '../../server/analysis/types.ts';
import type { CheckCode, CheckFilters } from '../../server/contract/check.ts';
import type { CheckKind } from '../../server/vocabulary.ts';
import { articles } from './articles.ts';

/** A sample of sentences that a reader codes, to see how well the engine reads them. */
export const checks = pgTable('checks', {
  id: uuid().primaryKey().defaultRandom(),
  kind: text().$type<CheckKind>().notNull(),
  lang: text().$type<Lang>().notNull(),
  /** As they were asked for: what `auto` means is settled by the articles that were there. */
  filters: json().$type<CheckFilters>().notNull(),
  /** What the drawing started from: the same seed draws the same from the same articles. */
  seed: integer().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

/**
 * The sentences of a check in the order in which they were drawn, so that those coded so far are a
 * random sample too. Offsets are kept, since a text never changes: what is coded stays, and reads
 * the same, whatever a later engine takes for a sentence.
 */
export const checkItems = pgTable(
  'check_items',
  {
    check: uuid()
      .notNull()
      .references(() => checks.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    article: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    start: integer().notNull(),
    end: integer().notNull(),
    /** From the sentence before it to the end of the one after. */
    contextStart: integer('context_start').notNull(),
    contextEnd: integer('context_end').notNull(),
    code: json().$type<CheckCode>(),
    codedAt: timestamp('coded_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.check, table.position] }),
    index('check_items_article').on(table.article),
  ],
);
