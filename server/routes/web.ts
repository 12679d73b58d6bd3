import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';

/**
 * The built dashboard: its files, and its page at every other address without an extension, for the
 * page itself to make sense of. Names of assets hold a hash of what is in them, so they are kept.
 */
export function web(folder: string) {
  const page = serveStatic({ path: join(folder, 'index.html'), onFound: lookAgain });
  return new Hono()
    .use('/assets/*', async (c, next) => {
      await next();
      if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
    })
    .use(serveStatic({ root: folder, onFound: lookAgain }))
    .use((c, next) => (/\.[^/]*$/.test(c.req.path) ? next() : page(c, next)));
}

function lookAgain(_: string, c: Context): void {
  c.header('cache-control', 'no-cache');
}
