import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connect, type Db } from '../../db/client.ts';

/** A database of its own for one test file, gone when it is closed. */
export interface TestDatabase {
  name: string;
  open(): Promise<{ db: Db; close(): Promise<void> }>;
}

/** A Postgres server to make databases on; without it Postgres is left out, and the run says so. */
const server = process.env.CADRAGE_TEST_POSTGRES;

const embedded: TestDatabase = {
  name: 'embedded',
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'cadrage-test-'));
    const dataDir = join(folder, 'data');
    cpSync(inject('emptyDatabase'), dataDir, { recursive: true });
    const db = await connect({ dataDir });
    return {
      db,
      async close() {
        await db.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

/** Every database that the same tests are run on. */
export function databases(): TestDatabase[] {
  if (server !== undefined) return [embedded, onPostgres(server)];
  process.stderr.write('Postgres is not tested: CADRAGE_TEST_POSTGRES holds no address of a server.\n');
  return [embedded];
}

function onPostgres(url: string): TestDatabase {
  return {
    name: 'postgres',
    async open() {
      const name = `cadrage_test_${randomUUID().replaceAll('-', '')}`;
      const admin = postgres(url, { max: 1 });
      await admin`create database ${admin(name)}`;
      const own = new URL(url);
      own.pathname = `/${name}`;
      const db = await connect({ url: own.href });
      return {
        db,
        async close() {
          await db.close();
          await admin`drop database ${admin(name)}`;
          await admin.end();
        },
      };
    },
  };
}
