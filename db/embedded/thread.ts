import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DatabaseError } from '../errors.ts';
import type { Answer, QueryOptions, Request, Results, WorkerData } from './messages.ts';

type Call = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;
interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** The calls of PGlite that are answered by the worker thread. */
export interface Thread {
  query(sql: string, params: unknown[], options: QueryOptions): Promise<Results>;
  exec(sql: string): Promise<Results[]>;
  close(): Promise<void>;
}

/**
 * Starts the worker thread and resolves once its database is open.
 * @throws DatabaseError `database_unreachable` where the folder cannot be opened; later, from every
 * call, once the thread has died.
 */
export async function startThread(dataDir: string): Promise<Thread> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { dataDir } satisfies WorkerData,
  });
  try {
    await once(worker, 'message');
  } catch (cause) {
    throw new DatabaseError('database_unreachable', (cause as Error).message, { cause });
  }

  const waiting = new Map<number, Waiting>();
  let last = 0;
  let dead: DatabaseError | undefined;
  const die = (error: DatabaseError) => {
    dead ??= error;
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
  };
  worker.on('error', (cause) => die(new DatabaseError('database_unreachable', cause.message, { cause })));
  worker.on('exit', () => die(new DatabaseError('database_unreachable', 'the database is closed')));
  worker.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id)!;
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('error' in answer) reject(Object.assign(new Error(answer.error.message), answer.error.fields));
    else resolve(answer.result);
  });
  // An open database keeps no process alive; a query under way does.
  worker.unref();

  const call = (request: Call) => {
    if (dead) return Promise.reject(dead);
    last += 1;
    const id = last;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, ...request });
    return promise;
  };
  return {
    query: (sql, params, options) => call({ call: 'query', sql, params, options }) as Promise<Results>,
    exec: (sql) => call({ call: 'exec', sql }) as Promise<Results[]>,
    async close() {
      await call({ call: 'close' });
      await worker.terminate();
    },
  };
}
