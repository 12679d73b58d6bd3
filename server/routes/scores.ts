import { createRoute } from '@hono/zod-openapi';
import { createComparison } from '../actions/compare-outlets.ts';
import type { ActionContext } from '../actions/context.ts';
import { filters, list, outletScore } from '../contract.ts';
import { api, json } from './api.ts';

const listed = createRoute({
  method: 'get',
  path: '/scores',
  summary: 'Each score of each outlet in each language, over the articles that pass the filters',
  request: { query: filters },
  responses: { 200: json(list(outletScore), 'All of them') },
});

export function scores({ db }: ActionContext) {
  const compareOutlets = createComparison(db);
  return api().openapi(listed, async (c) => {
    const items = await compareOutlets(c.req.valid('query'));
    return c.json({ items, total: items.length }, 200);
  });
}
