import { eq, ne } from 'drizzle-orm';
import type { Analysis } from '../../server/analysis/types.ts';
import type { Db, Orm } from '../client.ts';
import { analyses, engines, failures, currentEngine as pointer } from '../schema/index.ts';

type EngineId = Analysis['engine'];

/** The engine whose analyses are read; null before the first one is set. */
export async function currentEngine({ orm }: Pick<Db, 'orm'>): Promise<EngineId | null> {
  const [engine] = await orm
    .select({ version: engines.version, hash: engines.hash })
    .from(pointer)
    .innerJoin(engines, eq(engines.hash, pointer.engine));
  return engine ?? null;
}

/** The engine whose analyses are read, inside a snapshot. @throws where none is current */
export async function engineRead(orm: Orm): Promise<EngineId> {
  const engine = await currentEngine({ orm });
  if (!engine) throw new Error('no engine is current: set one first');
  return engine;
}

/** Makes an engine known. Storing an analysis does so too. */
export async function registerEngine(db: Db, { version, hash }: EngineId): Promise<void> {
  await db.orm.insert(engines).values({ version, hash }).onConflictDoNothing();
}

/** From here on every query reads this engine's analyses; it must be known. */
export async function setCurrentEngine(db: Db, hash: string): Promise<void> {
  await db.orm
    .insert(pointer)
    .values({ engine: hash })
    .onConflictDoUpdate({ target: pointer.only, set: { engine: hash } });
}

/**
 * Drops what engines other than the current one have said; nothing where none is current.
 * @returns how many analyses went
 */
export async function pruneEngines(db: Db): Promise<number> {
  const current = db.orm.select({ engine: pointer.engine }).from(pointer);
  await db.orm.delete(failures).where(ne(failures.engine, current));
  const dropped = await db.orm
    .delete(analyses)
    .where(ne(analyses.engine, current))
    .returning({ id: analyses.id });
  return dropped.length;
}
