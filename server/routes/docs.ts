import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';

const INFO = {
  title: 'Cadrage',
  version: '1.0.0',
  description:
    'How news is framed, in French and English. Offsets are UTF-16 positions in the text as it is stored; lists answer `{ items, total }`; errors are problem objects (RFC 9457) with a code.',
  license: { name: 'MIT', identifier: 'MIT' },
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Cadrage: API</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <main id="docs"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', validatorUrl: null, deepLinking: true });
`;

const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/**
 * The OpenAPI document of the routes that `app` has so far, at /openapi.json, and a page to read it,
 * at /docs: files of our own only, and no inline script, as the content security policy wants it.
 */
export function docs(app: OpenAPIHono) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: INFO,
    security: [{}, { token: [] }],
  });
  return new Hono()
    .get('/openapi.json', (c) => c.json(document))
    .get('/docs', (c) => c.html(PAGE))
    .get('/docs/start.js', (c) => c.body(START, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
    .get('/docs/swagger-ui.css', async (c) =>
      c.body(await readFile(join(swagger, 'swagger-ui.css')), 200, {
        'content-type': 'text/css; charset=utf-8',
      }),
    )
    .get('/docs/swagger-ui-bundle.js', async (c) =>
      c.body(await readFile(join(swagger, 'swagger-ui-bundle.js')), 200, {
        'content-type': 'text/javascript; charset=utf-8',
      }),
    );
}
