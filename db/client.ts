import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { openEmbedded } from './embedded/open.ts';
import { openPostgres } from './postgres.ts';

/** Drizzle over either database, or a transaction on it. */
export type Orm = PgDatabase<PgQueryResultHKT>;

export interface Db {
  orm: Orm;
  kind: 'embedded' | 'postgres';
  /** Waits for the queries under way. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** A Postgres to use; without it the embedded database is. */
  url?: string;
  /** Where the embedded database lives, made where it is missing; `memory://` for one that is forgotten. */
  dataDir?: string;
}

/**
 * Opens the database and brings it to the newest schema.
 * @throws DatabaseError `database_in_use` where another process holds the folder,
 * `database_unreachable` where the server does not answer or does not let us in
 */
export function connect({ url, dataDir }: ConnectOptions): Promise<Db> {
  if (url !== undefined) return openPostgres(url);
  if (dataDir !== undefined) return openEmbedded(dataDir);
  throw new TypeError('connect needs a url or a dataDir');
}
