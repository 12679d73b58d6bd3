import { createRoute } from '@hono/zod-openapi';
import { listOutlets } from '../../db/queries/list-outlets.ts';
import type { ActionContext } from '../actions/context.ts';
import { list, outletRow } from '../contract.ts';
import { api, json } from './api.ts';

const listed = createRoute({
  method: 'get',
  path: '/outlets',
  summary: 'Every outlet, by name, with what there is of it',
  responses: { 200: json(list(outletRow), 'All of them') },
});

export function outlets({ db }: ActionContext) {
  return api().openapi(listed, async (c) => {
    const items = await listOutlets(db);
    return c.json({ items, total: items.length }, 200);
  });
}
