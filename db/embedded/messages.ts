/** What the two sides of the worker thread say to each other. */

export interface QueryOptions {
  rowMode?: 'array' | 'object';
}

export interface Results {
  rows: unknown[];
  fields: { name: string; dataTypeID: number }[];
  affectedRows?: number;
  command?: string;
}

export type Request = { id: number } & (
  | { call: 'query'; sql: string; params: unknown[]; options: QueryOptions }
  | { call: 'exec'; sql: string }
  | { call: 'close' }
);

/** An error crosses the thread as its fields: a structured clone would lose Postgres' own. */
export type Answer =
  | { id: number; result: unknown }
  | { id: number; error: { message: string; fields: Record<string, unknown> } };

export interface WorkerData {
  /** A folder that PGlite may make its own, or `memory://`. */
  dataDir: string;
}
