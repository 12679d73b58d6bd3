import { createRoute } from '@hono/zod-openapi';
import { countInvented } from '../../db/queries/count-invented.ts';
import { deleteInvented } from '../../db/queries/delete-invented.ts';
import type { ActionContext } from '../actions/context.ts';
import {
  demonstrationFiles,
  demonstrationOutlets,
  loadDemonstration,
} from '../actions/load-demonstration.ts';
import { demonstration as demonstrationSchema } from '../contract.ts';
import { api, json } from './api.ts';

const path = '/demonstration';
const answer = json(demonstrationSchema, 'What is there of it, and what there is to load');

const state = createRoute({
  method: 'get',
  path,
  summary: 'The invented articles that show the program',
  responses: { 200: answer },
});
const load = createRoute({
  method: 'put',
  path,
  summary: 'Load the invented articles; those already there are left as they are',
  responses: { 200: answer },
});
const remove = createRoute({
  method: 'delete',
  path,
  summary: 'Remove every invented article, with all that was said of them',
  responses: { 200: answer },
});

/** @param folder of the demonstration corpus */
export function demonstration(context: ActionContext, folder: string) {
  const { db } = context;
  const told = async () => ({
    loaded: await countInvented(db),
    available: (await demonstrationFiles(folder)).length,
    outlets: await demonstrationOutlets(folder),
  });
  return api()
    .openapi(state, async (c) => c.json(await told(), 200))
    .openapi(load, async (c) => {
      await loadDemonstration(context, folder);
      return c.json(await told(), 200);
    })
    .openapi(remove, async (c) => {
      await deleteInvented(db);
      return c.json(await told(), 200);
    });
}
