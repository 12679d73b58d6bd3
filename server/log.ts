import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

/** One line a request: never its query, its body or its headers, which hold words and tokens of the user's. */
export function logRequests(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log.info(
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round(performance.now() - start),
      },
      'request',
    );
  };
}

/** What of an error may be logged: the error of a query holds its parameters, so its cause is told instead. */
export function loggable(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  const told = 'params' in thrown || thrown.name === 'CadrageError' ? (thrown.cause ?? undefined) : undefined;
  if (told !== undefined) return loggable(told);
  const { name, stack } = thrown;
  const message = 'params' in thrown ? 'a query failed' : thrown.message;
  const code = 'code' in thrown ? thrown.code : undefined;
  return { name, message, code, stack: 'params' in thrown ? undefined : stack };
}
