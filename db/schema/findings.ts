import {
  doublePrecision,
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { Polarity, Voice } from '../../server/analysis/types.ts';
import { analyses } from './analyses.ts';
import { attributions } from './attributions.ts';

/** What has findings: loaded terms, scare quotes, persuasion techniques, evidence of opinion in sentences. */
export type FindingKind = 'loaded' | 'scare_quote' | 'persuasion' | 'opinion';

/** What a finding says besides its columns, by kind. */
export interface FindingParams {
  loaded: { text: string; lemma: string; polarity: Polarity; inHeading: boolean };
  scare_quote: null;
  persuasion: { experimental: boolean };
  /** Index of the sentence that it is evidence for. */
  opinion: { sentence: number };
}

/** One row a finding; `position` is its index among those of its kind. */
export const findings = pgTable(
  'findings',
  {
    analysis: integer()
      .notNull()
      .references(() => analyses.id, { onDelete: 'cascade' }),
    analyser: text().$type<FindingKind>().notNull(),
    position: integer().notNull(),
    /** The category of a loaded term, the technique, the rule. */
    rule: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    voice: text().$type<Voice>().notNull(),
    attribution: integer(),
    weight: doublePrecision(),
    params: json().$type<FindingParams[FindingKind]>(),
  },
  (table) => [
    primaryKey({ columns: [table.analysis, table.analyser, table.position] }),
    foreignKey({
      columns: [table.analysis, table.attribution],
      foreignColumns: [attributions.analysis, attributions.position],
      name: 'findings_attribution',
    }),
    index('findings_by_attribution').on(table.analysis, table.attribution),
  ],
);
