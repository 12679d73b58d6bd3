import { asc, eq, sql } from 'drizzle-orm';
import type { Analysis } from '../../server/analysis/types.ts';
import type { Filters } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { articles, currentAnalyses, currentFailures, outlets } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { engineRead } from './engines.ts';
import { filtered } from './filtered.ts';
import { alphabetical } from './order.ts';

/** An article of an export. */
export interface ScopedArticle {
  id: string;
  /** How long its text is, in UTF-8. */
  bytes: number;
  /** Whether the engine had read it, or had failed to, when the export began. */
  read: boolean;
}

/** What an export is of: settled when it begins, whatever happens to the corpus meanwhile. */
export interface ExportScope {
  engine: Analysis['engine'];
  /** `auto` is what it meant. */
  filters: Filters;
  /** By outlet's name, then date. */
  articles: ScopedArticle[];
}

/**
 * The articles that pass the filters, and the engine whose analyses are read.
 * @throws where no engine is current
 */
export function exportScope(db: Db, filters: Filters): Promise<ExportScope> {
  return snapshot(db, async (orm) => {
    const engine = await engineRead(orm);
    const applied = { ...filters, invented: await meant(orm, filters.invented) };
    const members = await orm
      .select({
        id: articles.id,
        // Of the text as such, the length is known without reading it.
        bytes: sql<number>`octet_length(${articles.text})`,
        read: sql<boolean>`${currentAnalyses.id} is not null or ${currentFailures.code} is not null`,
      })
      .from(articles)
      .innerJoin(outlets, eq(outlets.id, articles.outlet))
      .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
      .leftJoin(currentFailures, eq(currentFailures.article, articles.id))
      .where(filtered(applied))
      .orderBy(alphabetical(outlets.nameFolded), asc(outlets.id), asc(articles.date), asc(articles.id));
    return { engine, filters: applied, articles: members };
  });
}

/** What `auto` comes to with the articles that are there: see `filters`. */
async function meant(orm: Orm, invented: Filters['invented']): Promise<Filters['invented']> {
  if (invented !== 'auto') return invented;
  const genuine = await orm
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.invented, false))
    .limit(1);
  return genuine.length > 0 ? 'exclude' : 'include';
}
