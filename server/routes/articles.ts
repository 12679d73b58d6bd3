import { createRoute } from '@hono/zod-openapi';
import { getAnalysis } from '../../db/queries/get-analysis.ts';
import { getArticle } from '../../db/queries/get-article.ts';
import { listArticles } from '../../db/queries/list-articles.ts';
import { addArticle } from '../actions/add-article.ts';
import type { ActionContext } from '../actions/context.ts';
import { deleteArticle } from '../actions/delete-article.ts';
import { reanalyse } from '../actions/reanalyse.ts';
import {
  type ArticleWithAnalysis,
  added,
  articleQuery,
  articleSummary,
  articleWithAnalysis,
  list,
  newArticle,
} from '../contract.ts';
import { CadrageError } from '../errors.ts';
import { api, body, byId, json, refusal } from './api.ts';
import { utf8 } from './encoding.ts';
import { limits } from './limits.ts';

const listed = createRoute({
  method: 'get',
  path: '/articles',
  summary: 'Articles that pass the filters, a page at a time',
  request: { query: articleQuery },
  responses: { 200: json(list(articleSummary), 'One page, and how many there are in all') },
});

const create = createRoute({
  method: 'post',
  path: '/articles',
  summary: 'Add an article and analyse it',
  middleware: [limits.article, utf8] as const,
  request: { body: body(newArticle) },
  responses: {
    200: json(added, 'The same text was already there: nothing was added'),
    201: json(added, 'Added and analysed'),
    413: refusal('The body or the text is too long'),
    422: refusal('There is no text, or it is not in French or English'),
  },
});

const one = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'One article with what the current engine says of it',
  request: { params: byId },
  responses: {
    200: json(articleWithAnalysis, '`analysis` is null while the current engine has not read it yet'),
    404: refusal('There is no such article'),
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/articles/{id}',
  summary: 'Delete an article with all that was said of it',
  request: { params: byId },
  responses: { 204: { description: 'Deleted' }, 404: refusal('There is no such article') },
});

const again = createRoute({
  method: 'post',
  path: '/articles/{id}/analysis',
  summary: 'Analyse an article again',
  request: { params: byId },
  responses: { 200: json(articleWithAnalysis, 'Analysed'), 404: refusal('There is no such article') },
});

export function articles(context: ActionContext) {
  return api()
    .openapi(listed, async (c) => c.json(await listArticles(context.db, c.req.valid('query')), 200))
    .openapi(create, async (c) => {
      const stored = await addArticle(context, c.req.valid('json'));
      return c.json(stored, stored.existing ? 200 : 201);
    })
    .openapi(one, async (c) => c.json(await readArticle(context, c.req.valid('param').id), 200))
    .openapi(remove, async (c) => {
      await deleteArticle(context, c.req.valid('param').id);
      return c.body(null, 204);
    })
    .openapi(again, async (c) => {
      const { id } = c.req.valid('param');
      await reanalyse(context, id);
      return c.json(await readArticle(context, id), 200);
    });
}

async function readArticle({ db }: ActionContext, id: string): Promise<ArticleWithAnalysis> {
  const article = await getArticle(db, id);
  if (!article) throw new CadrageError('not_found');
  const analysed = await getAnalysis(db, id);
  return { article, analysis: analysed?.analysis ?? null, voices: analysed?.voices ?? [] };
}
