import type { Db, Orm } from './client.ts';

/**
 * Reads several times from one state of the database, so that a pointer that moves or a row that
 * goes in between is not seen by half.
 */
export function snapshot<T>(db: Db, read: (orm: Orm) => Promise<T>): Promise<T> {
  return db.orm.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}
