import type { MiddlewareHandler } from 'hono';
import { CadrageError } from '../errors.ts';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses writes that a browser makes for another site. What is no browser sends neither header and
 * is let through: it has no user whose rights could be borrowed. (Hono's own `csrf` looks at form
 * types alone and wants an Origin of everybody.)
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (!READS.includes(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      throw new CadrageError('forbidden_origin');
    if (origin !== undefined && hostOf(origin) !== c.req.header('host')?.toLowerCase())
      throw new CadrageError('forbidden_origin');
  }
  await next();
};

/** Without the scheme, which a proxy that ends TLS changes. */
function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase();
}
