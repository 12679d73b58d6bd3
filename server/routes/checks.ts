import { Readable } from 'node:stream';
import { createRoute, z } from '@hono/zod-openapi';
import { itemsOfCheck } from '../../db/queries/check-items.ts';
import { deleteCheck } from '../../db/queries/delete-check.ts';
import { getCheck, listChecks } from '../../db/queries/list-checks.ts';
import { checkResult } from '../actions/check-result.ts';
import { codeSentence } from '../actions/code-sentence.ts';
import type { ActionContext } from '../actions/context.ts';
import { drawCheck } from '../actions/draw-check.ts';
import { exportCheck } from '../actions/export-check.ts';
import {
  checkResult as checkResultSchema,
  check as checkSchema,
  checkSummary,
  coding,
  newCheck,
} from '../contract/check.ts';
import { list } from '../contract.ts';
import { CadrageError } from '../errors.ts';
import { ownSetLines, ownSetName } from '../export/own-set.ts';
import { api, body, byId, json, refusal } from './api.ts';
import { limits } from './limits.ts';

/** No JSON as a whole, whatever its name makes of it: hence no literal type. */
const JSONL: string = 'application/jsonl';

const gone = refusal('There is no such check');

const listed = createRoute({
  method: 'get',
  path: '/checks',
  summary: 'Every check of the engine by its readers, and how far it has come',
  responses: { 200: json(list(checkSummary), 'All of them, the newest first') },
});

const draw = createRoute({
  method: 'post',
  path: '/checks',
  summary: 'Draw a random sample of sentences to code',
  middleware: [limits.form] as const,
  request: { body: body(newCheck) },
  responses: {
    201: json(checkSummary, 'Drawn; `size` is smaller than was asked where there are no more sentences'),
    422: refusal('There are too few sentences in these articles'),
  },
});

const one = createRoute({
  method: 'get',
  path: '/checks/{id}',
  summary: 'The sentences of a check, with what was coded, and nothing of what the engine says',
  request: { params: byId },
  responses: { 200: json(checkSchema, 'In the order in which they were drawn'), 404: gone },
});

const code = createRoute({
  method: 'put',
  path: '/checks/{id}/items/{position}',
  summary: 'Code a sentence, or take its code away with null',
  middleware: [limits.form] as const,
  request: {
    params: byId.extend({
      position: z
        .string()
        .regex(/^\d{1,5}$/)
        .transform(Number),
    }),
    body: body(coding),
  },
  responses: { 200: json(coding, 'As it is kept now'), 404: gone },
});

const result = createRoute({
  method: 'get',
  path: '/checks/{id}/result',
  summary: 'How well the current engine reads the sentences that were coded',
  request: { params: byId },
  responses: { 200: json(checkResultSchema, 'Without figures while too few are coded'), 404: gone },
});

const exported = createRoute({
  method: 'get',
  path: '/checks/{id}/export',
  summary: 'The coded sentences as an annotated set, an article a line (JSON Lines)',
  request: { params: byId },
  responses: {
    200: {
      description: 'Only what was coded; offsets are UTF-16 positions in the text',
      content: { [JSONL]: { schema: { type: 'string' as const } } },
    },
    404: gone,
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/checks/{id}',
  summary: 'Delete a check with all that was coded in it',
  request: { params: byId },
  responses: { 204: { description: 'Deleted' }, 404: gone },
});

export function checks(context: ActionContext) {
  const { db } = context;
  const found = async (id: string) => {
    const check = await getCheck(db, id);
    if (!check) throw new CadrageError('not_found');
    return check;
  };
  return api()
    .openapi(listed, async (c) => {
      const items = await listChecks(db);
      return c.json({ items, total: items.length }, 200);
    })
    .openapi(draw, async (c) => c.json(await found(await drawCheck(context, c.req.valid('json'))), 201))
    .openapi(one, async (c) => {
      const check = await found(c.req.valid('param').id);
      return c.json({ check, items: await itemsOfCheck(db.orm, check.id) }, 200);
    })
    .openapi(code, async (c) => {
      const { id, position } = c.req.valid('param');
      const coded = c.req.valid('json');
      await codeSentence(context, id, position, coded.code);
      return c.json(coded, 200);
    })
    .openapi(result, async (c) => c.json(await checkResult(context, c.req.valid('param').id), 200))
    .openapi(exported, async (c) => {
      const set = await exportCheck(context, c.req.valid('param').id);
      const lines = Readable.toWeb(Readable.from(ownSetLines(set), { objectMode: false })) as ReadableStream;
      return c.body(lines, 200, {
        'content-type': `${JSONL}; charset=utf-8`,
        'content-disposition': `attachment; filename="${ownSetName(set)}"`,
      });
    })
    .openapi(remove, async (c) => {
      if (!(await deleteCheck(db, c.req.valid('param').id))) throw new CadrageError('not_found');
      return c.body(null, 204);
    });
}
