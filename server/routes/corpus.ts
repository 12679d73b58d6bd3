import { createRoute } from '@hono/zod-openapi';
import { corpusSummary } from '../../db/queries/corpus-summary.ts';
import type { ActionContext } from '../actions/context.ts';
import { corpusSummary as corpusSummarySchema, filters } from '../contract.ts';
import { api, json } from './api.ts';

const summary = createRoute({
  method: 'get',
  path: '/corpus',
  summary: 'What the corpus holds, or what of it passes the filters',
  request: { query: filters },
  responses: { 200: json(corpusSummarySchema, 'Counts, dates and the engine that read it') },
});

export function corpus({ db }: ActionContext) {
  return api().openapi(summary, async (c) => c.json(await corpusSummary(db, c.req.valid('query')), 200));
}
