import type { MiddlewareHandler } from 'hono';
import { CadrageError } from '../errors.ts';

/** Refuses a body that is not UTF-8, of which JSON would otherwise be read with its characters lost. */
export const utf8: MiddlewareHandler = async (c, next) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer());
  } catch (cause) {
    if (cause instanceof TypeError) throw new CadrageError('bad_encoding', undefined, { cause });
    throw cause;
  }
  await next();
};
