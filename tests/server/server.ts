import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Db } from '../../db/client.ts';
import { registerEngine, setCurrentEngine } from '../../db/queries/engines.ts';
import { type AppOptions, createApp } from '../../server/app.ts';
import type { Problem } from '../../server/contract.ts';
import { loadDetector } from '../../server/resources.ts';
import type { TestDatabase } from '../db/databases.ts';
import { anEvaluation } from '../web/fixtures/evaluation.ts';
import { type FakeAnalyst, fakeAnalyst } from './analyst.ts';

const DEMONSTRATION = fileURLToPath(new URL('../../corpus/articles', import.meta.url));

export interface TestServer {
  app: ReturnType<typeof createApp>;
  analyst: FakeAnalyst;
  /** Lines of the log, as they are written. */
  logged: string[];
  /** Sends a request as a program on this machine would, or as the headers have it. */
  send(method: string, path: string, init?: Sent): Promise<Response>;
}
export interface Sent {
  json?: unknown;
  body?: string | Uint8Array<ArrayBuffer> | FormData | ReadableStream;
  headers?: Record<string, string>;
}

/** The server on a database, with a fake engine that is the current one. */
export async function testServer(db: Db, options: Partial<AppOptions> = {}): Promise<TestServer> {
  const analyst = fakeAnalyst();
  await registerEngine(db, analyst.engine);
  await setCurrentEngine(db, analyst.engine.hash);
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
  const app = createApp({
    db,
    analyst,
    log,
    address: '127.0.0.1',
    demonstration: DEMONSTRATION,
    detector: await loadDetector(),
    norms: [],
    evaluation: anEvaluation(),
    ...options,
  });
  return {
    app,
    analyst,
    logged,
    send: async (method, path, { json, body, headers = {} } = {}) =>
      app.request(path, {
        method,
        duplex: 'half',
        body: json === undefined ? body : JSON.stringify(json),
        headers: {
          host: 'localhost:4173',
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      }),
  };
}

/** A server with a database of its own, which goes with it. */
export interface OwnServer extends TestServer {
  db: Db;
  close(): Promise<void>;
}

/** The server on a database opened for it. */
export async function ownServer(open: TestDatabase['open']): Promise<OwnServer> {
  const { db, close } = await open();
  return { ...(await testServer(db)), db, close };
}

/** What a refusal says, once it is sure that it is one. */
export async function problemIn(response: Response): Promise<Problem> {
  if (response.headers.get('content-type') !== 'application/problem+json')
    throw new Error(`no problem but ${response.status}: ${await response.text()}`);
  return (await response.json()) as Problem;
}
