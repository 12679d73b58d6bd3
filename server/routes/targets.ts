import { createRoute } from '@hono/zod-openapi';
import { listTargets } from '../../db/queries/list-targets.ts';
import type { ActionContext } from '../actions/context.ts';
import { filters, list, page, targetRow } from '../contract.ts';
import { api, json } from './api.ts';

const listed = createRoute({
  method: 'get',
  path: '/targets',
  summary: 'Whom and what articles speak of, and the stance that each outlet takes',
  request: { query: filters.extend(page.shape) },
  responses: { 200: json(list(targetRow), 'One page, and how many there are in all') },
});

export function targets({ db }: ActionContext) {
  return api().openapi(listed, async (c) => c.json(await listTargets(db, c.req.valid('query')), 200));
}
