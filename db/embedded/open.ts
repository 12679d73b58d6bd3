import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Db } from '../client.ts';
import { MIGRATIONS } from '../migrations.ts';
import { fillSourceKeys } from '../queries/fill-source-keys.ts';
import { embeddedClient } from './client.ts';
import { lockFolder } from './lock.ts';
import { startThread } from './thread.ts';

/** Opens PGlite in `dataDir`, alone: see `connect`. */
export async function openEmbedded(dataDir: string): Promise<Db> {
  const inMemory = dataDir.startsWith('memory://');
  const release = inMemory ? () => {} : lockFolder(dataDir);
  try {
    // PGlite wants a folder of its own, so the lock lies beside it.
    const thread = await startThread(inMemory ? dataDir : join(dataDir, 'pglite'));
    // Drizzle's driver calls `query` and `transaction` and nothing else of PGlite.
    const client = embeddedClient(thread) as unknown as PGlite;
    const orm = drizzle({ client });
    await migrate(orm, MIGRATIONS);
    await fillSourceKeys(orm);
    return {
      orm,
      kind: 'embedded',
      async close() {
        try {
          await client.close();
        } finally {
          release();
        }
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
