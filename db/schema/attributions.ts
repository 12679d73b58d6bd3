import { and, isNotNull, isNull } from 'drizzle-orm';
import { index, integer, json, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Attribution, CueStance, HolderKind, HolderRole, Span } from '../../server/analysis/types.ts';
import { analyses } from './analyses.ts';

/** Reported words, one row an attribution; `position` is its index in the analysis. */
export const attributions = pgTable(
  'attributions',
  {
    analysis: integer()
      .notNull()
      .references(() => analyses.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    type: text().$type<Attribution['type']>().notNull(),
    /** Position of the attribution that this one is nested in. */
    within: integer(),
    sourceStart: integer('source_start'),
    sourceEnd: integer('source_end'),
    sourceText: text('source_text'),
    /** Null where there is no source; the other source columns then are too. */
    sourceName: text('source_name'),
    sourceKind: text('source_kind').$type<HolderKind>(),
    sourceRole: text('source_role').$type<HolderRole>(),
    /** What it shares with the same holder elsewhere: see `holderKey`. Null where there is no source, and until it is filled in. */
    sourceKey: text('source_key'),
    /** Null where there is no cue; the other cue columns then are too. */
    cueStart: integer('cue_start'),
    cueEnd: integer('cue_end'),
    cueText: text('cue_text'),
    cueLemma: text('cue_lemma'),
    cueStance: text('cue_stance').$type<CueStance>(),
    content: json().$type<Span[]>().notNull(),
    /** Words in this voice, and those of them inside quotation marks; null where they were not counted. */
    words: integer(),
    directWords: integer('direct_words'),
  },
  (table) => [
    primaryKey({ columns: [table.analysis, table.position] }),
    // A name may be as long as the text, longer than an entry of a B-tree.
    index('attributions_source_name').using('hash', table.sourceName),
    index('attributions_source_key').on(table.sourceKey),
    // Empty but for rows of an older version, which are found at once.
    index('attributions_without_key')
      .on(table.analysis)
      .where(and(isNull(table.sourceKey), isNotNull(table.sourceName))!),
  ],
);
