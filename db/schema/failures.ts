import { eq, getTableColumns } from 'drizzle-orm';
import { pgTable, pgView, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ErrorCode } from '../../server/vocabulary.ts';
import { articles } from './articles.ts';
import { currentEngine, engines } from './engines.ts';

/** Articles that an engine could not read, and why; they have no analysis of it. */
export const failures = pgTable(
  'failures',
  {
    article: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    engine: text()
      .notNull()
      .references(() => engines.hash),
    code: text().$type<ErrorCode>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.article, table.engine] })],
);

/** What the current engine could not read. */
export const currentFailures = pgView('current_failures').as((qb) =>
  qb
    .select(getTableColumns(failures))
    .from(failures)
    .innerJoin(currentEngine, eq(currentEngine.engine, failures.engine)),
);
