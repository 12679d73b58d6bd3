import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { count, is, sql } from 'drizzle-orm';
import { PgTable, type PgView } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { MIGRATIONS } from '../../db/migrations.ts';
import * as schema from '../../db/schema/index.ts';
import { databases } from './databases.ts';

const LEFT_TO_GENERATE = fileURLToPath(new URL('./left-to-generate.ts', import.meta.url));

describe.each(databases())('migrations, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
  });
  afterAll(() => close());

  it('make every table and view with every column of the schema', async () => {
    for (const table of Object.values(schema).filter((t) => is(t, PgTable)) as PgTable[])
      expect(await db.orm.select().from(table)).toEqual([]);
    expect(await db.orm.select().from(schema.currentAnalyses as PgView)).toEqual([]);
  });

  it('have all been run', async () => {
    const files = (await readdir(MIGRATIONS.migrationsFolder)).filter((name) => name.endsWith('.sql'));
    const [run] = await db.orm.select({ n: count() }).from(sql`drizzle.__drizzle_migrations`);
    expect(run!.n).toBe(files.length);
  });
});

it('are what the schema says: nothing is left to generate', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [LEFT_TO_GENERATE]);
  expect(JSON.parse(stdout)).toEqual([]);
});
