import { pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { Lang } from '../../server/analysis/types.ts';

/**
 * What readers decided about sources: a merge of `key` into another source, or a `name` that is split from
 * those of its key (`key` then is the one that it has alone). They name keys and not rows, so they hold for
 * articles that are read anew, deleted and added again.
 */
export const sourceDecisions = pgTable(
  'source_decisions',
  {
    id: uuid().primaryKey().defaultRandom(),
    lang: text().$type<Lang>().notNull(),
    kind: text().$type<'merge' | 'split'>().notNull(),
    key: text().notNull(),
    name: text(),
    /** Of a split: the source that the name was one of. */
    into: text(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique('source_decisions_once').on(table.lang, table.kind, table.key)],
);
