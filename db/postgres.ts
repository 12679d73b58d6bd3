import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Db } from './client.ts';
import { DatabaseError } from './errors.ts';
import { MIGRATIONS } from './migrations.ts';
import { fillSourceKeys } from './queries/fill-source-keys.ts';

/** A number that no other program is likely to lock: the letters "cadr". */
const MIGRATION_LOCK = 0x63616472;

const OPTIONS = {
  // "already exists, skipping": the migrations' own notices.
  onnotice: () => {},
  connection: { application_name: 'cadrage', DateStyle: 'ISO', client_encoding: 'UTF8' },
} satisfies postgres.Options<Record<string, never>>;

/** Connects to a Postgres server: see `connect`. */
export async function openPostgres(url: string): Promise<Db> {
  await bringUpToDate(url);
  const client = postgres(url, OPTIONS);
  return { orm: drizzle({ client }), kind: 'postgres', close: () => client.end({ timeout: 30 }) };
}

/** Over one connection of its own, so that of two servers that start together one waits. */
async function bringUpToDate(url: string): Promise<void> {
  const client = single(url);
  try {
    await reached(client);
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const orm = drizzle({ client });
    await migrate(orm, MIGRATIONS);
    await fillSourceKeys(orm);
  } finally {
    await client.end({ timeout: 0 });
  }
}

function single(url: string) {
  try {
    return postgres(url, { ...OPTIONS, max: 1 });
  } catch (cause) {
    throw unreachable(cause);
  }
}

/** The driver tries again for ever where whoever answers hangs up, so the wait is ours. */
async function reached(client: postgres.Sql): Promise<void> {
  const seconds = client.options.connect_timeout;
  const late = AbortSignal.timeout(seconds * 1000);
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  late.addEventListener('abort', () => reject(new Error(`no answer within ${seconds} s`)));
  await Promise.race([client`select 1`, tooLate]).catch((cause) => {
    throw unreachable(cause);
  });
}

function unreachable(cause: unknown): DatabaseError {
  const { message, code } = cause as Error & { code?: string };
  return new DatabaseError('database_unreachable', message || (code ?? 'no answer'), { cause });
}
