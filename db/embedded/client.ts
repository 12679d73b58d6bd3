import type { QueryOptions, Results } from './messages.ts';
import type { Thread } from './thread.ts';

export interface Queries {
  query(sql: string, params?: unknown[], options?: QueryOptions): Promise<Results>;
  exec(sql: string): Promise<Results[]>;
}

/** The part of PGlite's interface that Drizzle's driver uses. */
export interface EmbeddedClient extends Queries {
  transaction<T>(run: (tx: Queries) => Promise<T>): Promise<T>;
  /** Waits for its turn, so nothing that was asked before is lost. */
  close(): Promise<void>;
}

/**
 * PGlite's interface over the worker thread. There is a single session behind it, so a transaction
 * keeps everyone else waiting until it ends: what runs inside must use the `tx` that it is given.
 */
export function embeddedClient(thread: Thread): EmbeddedClient {
  // Functions in the options (Drizzle's parsers) cannot cross the thread, which has its own.
  const direct: Queries = {
    query: (sql, params = [], options) => thread.query(sql, params, { rowMode: options?.rowMode }),
    exec: (sql) => thread.exec(sql),
  };
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = turn.then(run);
    turn = result.catch(() => {});
    return result;
  };
  return {
    query: (...args) => inTurn(() => direct.query(...args)),
    exec: (sql) => inTurn(() => direct.exec(sql)),
    close: () => inTurn(() => thread.close()),
    transaction: (run) =>
      inTurn(async () => {
        await direct.query('BEGIN');
        try {
          const result = await run(direct);
          const { command } = await direct.query('COMMIT');
          // Postgres answers COMMIT with ROLLBACK where a statement had failed and its error was swallowed.
          if (command === 'ROLLBACK') throw new Error('the transaction had failed and was rolled back');
          return result;
        } catch (error) {
          await direct.query('ROLLBACK');
          throw error;
        }
      }),
  };
}
