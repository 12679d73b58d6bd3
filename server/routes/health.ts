import { createRoute, z } from '@hono/zod-openapi';
import { api, json } from './api.ts';

const check = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server runs',
  responses: { 200: json(z.object({ status: z.literal('ok') }), 'It does') },
});

export function health() {
  return api().openapi(check, (c) => c.json({ status: 'ok' as const }, 200));
}
