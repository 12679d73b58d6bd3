import { pino } from 'pino';
import { databaseError } from '../db/errors.ts';
import { readSettings, SettingsError } from './env.ts';
import { TITLES } from './problem.ts';
import { type Served, serve } from './serve.ts';

/** Signals nearer to the first than this, in milliseconds, are the same: npm passes on the one that the terminal sends to all. */
const ONE_SIGNAL = 500;

/**
 * Runs the server until it is told to stop, then ends the process: 0 where it ended cleanly, 1 where
 * it could not start or close, 130 where a second signal would not wait.
 * @param environment see `readSettings`
 */
export async function run(environment: Record<string, string | undefined>): Promise<void> {
  try {
    const stopped = untilStopped();
    const served = await start(environment);
    process.stdout.write(`Cadrage is at ${served.url} (Ctrl-C ends it)\n`);
    await stopped;
    await served.close();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${reason(error)}\n`);
    process.exit(1);
  }
}

function start(environment: Record<string, string | undefined>): Promise<Served> {
  const settings = readSettings(environment);
  // Someone who watches wants to be told of trouble; a file or a collector takes every request.
  const level = settings.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info');
  return serve(settings, pino({ level }, pino.destination({ dest: 2, sync: true })));
}

function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let first: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      first ??= performance.now();
      if (performance.now() - first > ONE_SIGNAL) process.exit(130);
      resolve();
    });
  }
  return promise;
}

/** One sentence where it is known what to do, else all there is. */
function reason(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  const database = databaseError(error);
  if (database) return `${TITLES[database.code]} (${database.detail})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.main) await run(process.env);
