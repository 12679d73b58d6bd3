import { doublePrecision, integer, json, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Closing, Reason, Score, ScoreId } from '../../server/analysis/types.ts';
import { analyses } from './analyses.ts';

/** One row a score; `value` is null and `reason` says why where the analysis abstained. */
export const scores = pgTable(
  'scores',
  {
    analysis: integer()
      .notNull()
      .references(() => analyses.id, { onDelete: 'cascade' }),
    score: text().$type<ScoreId>().notNull(),
    kind: text().$type<Score['kind']>().notNull(),
    value: doublePrecision(),
    count: doublePrecision(),
    outOf: doublePrecision('out_of'),
    reason: text().$type<Reason>(),
    /** Of the last word alone. */
    closing: json().$type<Closing>(),
  },
  (table) => [primaryKey({ columns: [table.analysis, table.score] })],
);
