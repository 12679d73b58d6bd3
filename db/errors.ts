export type DatabaseErrorCode = 'database_in_use' | 'database_unreachable';

/** The database cannot be worked with. `detail` says who holds it, or what the connection met. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  readonly detail: string;
  constructor(code: DatabaseErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'DatabaseError';
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Postgres' own error classes for a connection that is refused, lost or shut down (08, 28, 3D000,
 * 57P), those of the driver, and those of the operating system's sockets.
 */
const UNREACHABLE =
  /^(08\w{3}|28\w{3}|3D000|57P0\d|53300|CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)$/;

/**
 * The DatabaseError behind what a query has thrown, or undefined where the connection is not to
 * blame: drivers wrap their errors, so the whole chain of causes is looked at.
 */
export function databaseError(thrown: unknown): DatabaseError | undefined {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (error instanceof DatabaseError) return error;
    if ('code' in error && typeof error.code === 'string' && UNREACHABLE.test(error.code))
      return new DatabaseError('database_unreachable', error.message || error.code, { cause: thrown });
  }
  return undefined;
}
