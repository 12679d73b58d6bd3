import { doublePrecision, index, integer, json, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { EntityKind, Evidence, Span, StanceLabel, Target } from '../../server/analysis/types.ts';
import { analyses } from './analyses.ts';

/** Whom or what an article speaks of, with the stances taken; `position` is the index in the analysis. */
export const targets = pgTable(
  'targets',
  {
    analysis: integer()
      .notNull()
      .references(() => analyses.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    name: text().notNull(),
    kind: text().$type<EntityKind>().notNull(),
    mentions: json().$type<Span[]>().notNull(),
    outletStance: text('outlet_stance').$type<StanceLabel>().notNull(),
    outletScore: doublePrecision('outlet_score').notNull(),
    outletEvidence: json('outlet_evidence').$type<Evidence[]>().notNull(),
    holders: json().$type<Target['holders']>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.analysis, table.position] }),
    index('targets_name').using('hash', table.name),
  ],
);
