import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The built dashboard: its files, and its page at every other address without an extension, for the
 * page itself to make sense of. Names of assets hold a hash of what is in them, so they are kept.
 */
export function web(folder: string) {
  const page = serveStatic({ path: join(folder, 'index.html') });
  return new Hono()
    .use(compress())
    .use(async (c, next) => {
      await next();
      if (c.res.ok)
        c.res.headers.set('cache-control', c.req.path.startsWith('/assets/') ? FOR_EVER : 'no-cache');
    })
    .use(serveStatic({ root: folder }))
    .use((c, next) => (/\.[^/]*$/.test(c.req.path) ? next() : page(c, next)));
}
