import { createRoute } from '@hono/zod-openapi';
import { listSources } from '../../db/queries/list-sources.ts';
import type { ActionContext } from '../actions/context.ts';
import { filters, list, page, sourceRow } from '../contract.ts';
import { api, json } from './api.ts';

const listed = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Who is given words, the most words first, over the articles that pass the filters',
  request: { query: filters.extend(page.shape) },
  responses: { 200: json(list(sourceRow), 'One page, and how many there are in all') },
});

export function sources({ db }: ActionContext) {
  return api().openapi(listed, async (c) => c.json(await listSources(db, c.req.valid('query')), 200));
}
