import { and, eq } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Analysed } from '../../server/analysis/types.ts';
import type { Db, Orm } from '../client.ts';
import {
  analyses,
  articles,
  attributions,
  engines,
  failures,
  findings,
  scores,
  targets,
} from '../schema/index.ts';
import { rowsOf } from './rows.ts';

/** Rows of one INSERT: Postgres takes 65,535 parameters, and the widest table has 20 columns. */
const BATCH = 1000;

/**
 * Stores what an engine says of an article, in place of what the same engine said before.
 * @returns false where the article has been deleted
 */
export function storeAnalysis(db: Db, article: string, analysed: Analysed): Promise<boolean> {
  return db.orm.transaction((tx) => writeAnalysis(tx, article, analysed));
}

/** `storeAnalysis` inside a transaction. The lock on the article keeps two writers, or a deletion, apart. */
export async function writeAnalysis(tx: Orm, article: string, analysed: Analysed): Promise<boolean> {
  const { lang, engine } = analysed.analysis;
  const [held] = await tx
    .select({ lang: articles.lang })
    .from(articles)
    .where(eq(articles.id, article))
    .for('update');
  if (!held) return false;
  if (held.lang !== lang) throw new Error(`an analysis in "${lang}" of an article in "${held.lang}"`);

  await tx.insert(engines).values(engine).onConflictDoNothing();
  await tx.delete(analyses).where(and(eq(analyses.article, article), eq(analyses.engine, engine.hash)));
  await tx.delete(failures).where(and(eq(failures.article, article), eq(failures.engine, engine.hash)));
  const rows = rowsOf(analysed);
  const [stored] = await tx
    .insert(analyses)
    .values({ ...rows.analysis, article, engine: engine.hash })
    .returning({ id: analyses.id });
  const analysis = stored!.id;
  await insertAll(tx, attributions, rows.attributions, analysis);
  await insertAll(tx, findings, rows.findings, analysis);
  await insertAll(tx, scores, rows.scores, analysis);
  await insertAll(tx, targets, rows.targets, analysis);
  return true;
}

async function insertAll<T extends PgTable>(
  tx: Orm,
  table: T,
  rows: Omit<T['$inferInsert'], 'analysis'>[],
  analysis: number,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row) => ({ ...row, analysis }));
    await tx.insert(table).values(batch as T['$inferInsert'][]);
  }
}
