import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import { connect } from '../db/client.ts';
import type { ActionContext } from './actions/context.ts';
import { firstRun } from './actions/first-run.ts';
import { reanalyseAll } from './actions/reanalyse-all.ts';
import { createApp } from './app.ts';
import { type Settings, SettingsError } from './env.ts';
import { loadEvaluation } from './figures.ts';
import { createAnalyst } from './jobs/analyst.ts';
import { loggable } from './log.ts';
import { loadNorms } from './norms.ts';
import { loadDetector } from './resources.ts';

/** How long what is under way may take to end, in milliseconds; what is being written is always written. */
const GRACE = 8000;

export interface Served {
  /** Where a browser finds it. */
  url: string;
  /** Takes no more requests, lets what is under way end, and closes everything. */
  close(): Promise<void>;
}

/**
 * Opens the database, starts the engine and serves the API and the dashboard. Articles that the
 * running engine has not read are then read in the background.
 * @throws SettingsError where the port cannot be listened on
 * @throws DatabaseError where the database cannot be opened
 */
export async function serve(settings: Settings, log: Logger): Promise<Served> {
  const { host, port, hosts, token, databaseUrl, dataDir, dashboard, demonstration } = settings;
  // What was opened last is closed first, also where the next cannot be opened.
  await using opened = new AsyncDisposableStack();
  const db = await connect({ url: databaseUrl, dataDir });
  opened.defer(() => db.close());
  const analyst = await createAnalyst({ threads: availableParallelism() });
  const inTime = within(GRACE);
  opened.defer(() => inTime(analyst.close()));
  await firstRun({ db, analyst }, demonstration);

  const app = createApp({
    db,
    analyst,
    log,
    address: host,
    hosts: [host, ...hosts],
    token,
    dashboard: existsSync(dashboard) ? dashboard : undefined,
    demonstration,
    detector: await loadDetector(),
    norms: await loadNorms(),
    evaluation: await loadEvaluation(),
  });
  const underWay = new Set<Promise<unknown>>();
  const server = createAdaptorServer({
    fetch(request, bindings) {
      // Followed to its end even where the one who asked has gone.
      const answer = Promise.resolve(app.fetch(request, bindings)).finally(() => underWay.delete(answer));
      underWay.add(answer);
      return answer;
    },
  }) as Server;
  await listen(server, host, port);
  const stopReading = readInBackground({ db, analyst }, log);
  opened.defer(async () => {
    await inTime(Promise.allSettled([stopListening(server), stopReading(), ...underWay]));
    server.closeAllConnections();
  });
  const everything = opened.move();
  return { url: addressOf(server, host), close: () => everything.disposeAsync() };
}

/** Starts to read what the running engine has not read. @returns what stops it, after the articles under way */
function readInBackground(context: ActionContext, log: Logger): () => Promise<void> {
  const stop = new AbortController();
  const reading = reanalyseAll(context, stop.signal).then(
    ({ analysed, failed, finished }) => {
      if (analysed > 0) log.info({ analysed, finished }, 'articles analysed with the running engine');
      for (const { id, error } of failed) log.warn({ article: id, code: error.code }, 'article not analysed');
    },
    (thrown) => log.error({ err: loggable(thrown) }, 'articles could not be analysed again'),
  );
  return () => {
    stop.abort();
    return reading;
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new SettingsError(refusedPort(cause as NodeJS.ErrnoException, host, port), { cause });
  }
}

function refusedPort({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop it, or choose another port, as in PORT=${port + 1} npm start.`;
  if (code === 'EACCES') return `Port ${port} is for administrators: choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST=${host} is no address of this machine: leave HOST out to listen on this machine only.`;
  return `Cannot listen on ${host}, port ${port}: ${message}`;
}

/** Idle connections are closed at once, the others with their last answer. */
async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}

/** Waits for one thing after another, for so long altogether; the time runs from the first. */
function within(ms: number): (work: Promise<unknown>) => Promise<void> {
  let over: Promise<unknown> | undefined;
  return async (work) => {
    over ??= sleep(ms, null, { ref: false });
    await Promise.race([work, over]);
  };
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
