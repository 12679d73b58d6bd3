import { createRoute, z } from '@hono/zod-openapi';
import { countSource, sourcePassages } from '../../db/queries/source-attributions.ts';
import { deleteDecision } from '../../db/queries/source-decisions.ts';
import type { ActionContext } from '../actions/context.ts';
import { decideSource } from '../actions/decide-source.ts';
import { sourceList } from '../actions/list-sources.ts';
import { findSource, formsOf, profileOf } from '../actions/source-profile.ts';
import type { ReadSources } from '../actions/sources.ts';
import {
  newDecision,
  sourceDecision,
  sourceList as sourceListSchema,
  sourcePassage,
  sourceProfile,
  sourceQuery,
} from '../contract/sources.ts';
import { filters, lang, list, page } from '../contract.ts';
import { CadrageError } from '../errors.ts';
import { api, body, byId, json, refusal } from './api.ts';
import { limits } from './limits.ts';

const bySource = z.object({ lang, key: z.string().min(1).max(200) });
const gone = refusal('No article gives words to such a source');

const listed = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Who is given words, over the articles that pass the filters',
  request: { query: sourceQuery },
  responses: { 200: json(sourceListSchema, 'One page, how many there are, and the words of all of them') },
});

const one = createRoute({
  method: 'get',
  path: '/sources/{lang}/{key}',
  summary: 'Who quotes a source, how much, when and with which cues, and the names that belong to it',
  request: { params: bySource, query: filters.omit({ lang: true }) },
  responses: { 200: json(sourceProfile, 'Over the articles that pass the filters'), 404: gone },
});

const passages = createRoute({
  method: 'get',
  path: '/sources/{lang}/{key}/passages',
  summary: 'Every attribution to a source, the newest article first',
  request: { params: bySource, query: filters.omit({ lang: true }).extend(page.shape) },
  responses: { 200: json(list(sourcePassage), 'One page, and how many there are in all'), 404: gone },
});

const decided = createRoute({
  method: 'get',
  path: '/source-decisions',
  summary: 'What readers decided about sources: merges, and names that were split off',
  responses: { 200: json(list(sourceDecision), 'All of them, the oldest first') },
});

const decide = createRoute({
  method: 'post',
  path: '/source-decisions',
  summary: 'Merge a source into another one, or split a name from the source that it was joined with',
  middleware: [limits.form] as const,
  request: { body: body(newDecision) },
  responses: {
    201: json(sourceDecision, 'Kept, and applied from now on'),
    404: gone,
    422: refusal('The source would be merged with itself, is no one in particular, or has no such name'),
  },
});

const undo = createRoute({
  method: 'delete',
  path: '/source-decisions/{id}',
  summary: 'Take a decision back',
  request: { params: byId },
  responses: { 204: { description: 'Taken back' }, 404: refusal('There is no such decision') },
});

/** @param readSources see `createSources` */
export function sources({ db }: ActionContext, readSources: ReadSources) {
  return api()
    .openapi(listed, async (c) => {
      const asked = c.req.valid('query');
      return c.json(sourceList(await readSources(filters.parse(asked)), asked), 200);
    })
    .openapi(one, async (c) => {
      const { lang: of, key } = c.req.valid('param');
      const asked = c.req.valid('query');
      const read = await readSources(asked);
      const source = findSource(read, of, key);
      const counted = await countSource(db, formsOf(read, source), asked);
      return c.json({ ...profileOf(read, source), ...counted }, 200);
    })
    .openapi(passages, async (c) => {
      const { lang: of, key } = c.req.valid('param');
      const asked = c.req.valid('query');
      const read = await readSources({ invented: asked.invented });
      return c.json(await sourcePassages(db, formsOf(read, findSource(read, of, key)), asked), 200);
    })
    .openapi(decided, async (c) => {
      const { decisions } = await readSources({ invented: 'include' });
      return c.json({ items: decisions, total: decisions.length }, 200);
    })
    .openapi(decide, async (c) => c.json(await decideSource({ db }, readSources, c.req.valid('json')), 201))
    .openapi(undo, async (c) => {
      if (!(await deleteDecision(db, c.req.valid('param').id))) throw new CadrageError('not_found');
      return c.body(null, 204);
    });
}
