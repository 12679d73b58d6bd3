import { createRoute } from '@hono/zod-openapi';
import { list, type Norms, norms as normsSchema } from '../contract.ts';
import { api, json } from './api.ts';

const listed = createRoute({
  method: 'get',
  path: '/norms',
  summary: 'Where articles of open corpora stand on each score, a language each',
  responses: { 200: json(list(normsSchema), 'One reference a language') },
});

export function norms(known: Norms[]) {
  return api().openapi(listed, (c) => c.json({ items: known, total: known.length }, 200));
}
