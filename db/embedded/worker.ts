import { existsSync, renameSync, rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, types } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { Answer, Request, WorkerData } from './messages.ts';

/** Runs PGlite away from the main thread, whose event loop its queries would block. */

const asText = (value: string) => value;

/** Drizzle reads dates and times from their text; its own parsers cannot cross the thread. */
const parsers = {
  [types.DATE]: asText,
  [types.TIMESTAMP]: asText,
  [types.TIMESTAMPTZ]: asText,
  [types.INTERVAL]: asText,
};

/** Keeps the write-ahead log near 65 MB; it would grow to 1 GB. */
const SMALL_LOG = ['-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB'];

const port = parentPort!;
const database = await open((workerData as WorkerData).dataDir);

port.on('message', async (request: Request) => {
  port.postMessage(await answer(request));
});
port.postMessage('ready');

/**
 * A new database is made beside its folder and moved there once it is whole: what a process that
 * is killed meanwhile leaves behind is never taken for a database.
 */
async function open(dataDir: string): Promise<PGlite> {
  if (!dataDir.startsWith('memory://') && !existsSync(dataDir)) {
    const unfinished = `${dataDir}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    const made = await create(unfinished);
    await made.close();
    renameSync(unfinished, dataDir);
  }
  return create(dataDir);
}

function create(dataDir: string): Promise<PGlite> {
  return PGlite.create({
    dataDir,
    parsers,
    extensions: { pg_trgm },
    startParams: [...PGlite.defaultStartParams, ...SMALL_LOG],
  });
}

async function answer(request: Request): Promise<Answer> {
  const { id } = request;
  try {
    return { id, result: await run(request) };
  } catch (error) {
    const { message } = error as Error;
    return { id, error: { message, fields: { ...(error as Error) } } };
  }
}

async function run(request: Request): Promise<unknown> {
  switch (request.call) {
    case 'query':
      return database.query(request.sql, request.params, request.options);
    case 'exec':
      return database.exec(request.sql);
    case 'close':
      return database.close();
  }
}
