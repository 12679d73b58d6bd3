import { eq, getTableColumns } from 'drizzle-orm';
import {
  doublePrecision,
  index,
  integer,
  json,
  pgTable,
  pgView,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Analysis, Evidence, Genre, ReadSentence, Reason } from '../../server/analysis/types.ts';
import { articles } from './articles.ts';
import { currentEngine, engines } from './engines.ts';

/**
 * What of an analysis is only ever read as a whole. The evidence of its sentences is not here: it
 * is in `findings`. Stored as `json`, not `jsonb`, which would reorder the keys.
 */
export type Structure = Pick<Analysis, 'title' | 'paragraphs' | 'frames'> & {
  genreEvidence: Evidence[];
  sentences: Omit<ReadSentence, 'evidence'>[];
};

/** What one engine said of one article. */
export const analyses = pgTable(
  'analyses',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    article: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    engine: text()
      .notNull()
      .references(() => engines.hash),
    words: integer().notNull(),
    genre: text().$type<Genre>(),
    genreP: doublePrecision('genre_p'),
    /** Why there is no genre. */
    genreReason: text('genre_reason').$type<Reason>(),
    /** Words in the outlet's own voice, and those of them inside quotation marks. */
    outletWords: integer('outlet_words'),
    outletDirectWords: integer('outlet_direct_words'),
    structure: json().$type<Structure>().notNull(),
  },
  (table) => [
    unique('analyses_article_engine').on(table.article, table.engine),
    index('analyses_engine').on(table.engine),
  ],
);

/** The analyses of the current engine: the only ones that a reading query may look at. */
export const currentAnalyses = pgView('current_analyses').as((qb) =>
  qb
    .select(getTableColumns(analyses))
    .from(analyses)
    .innerJoin(currentEngine, eq(currentEngine.engine, analyses.engine)),
);
