import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Article, ArticleQuery, NewArticle } from '../../server/contract.ts';
import { answerOf, client, done, queryOf } from './client.ts';
import { loadDemonstration } from './demonstration.ts';
import { Failure } from './problem.ts';

export const articles = (query: Partial<ArticleQuery>) =>
  queryOptions({
    queryKey: ['articles', query],
    queryFn: () => answerOf(client.articles.$get({ query: queryOf(query) })),
    placeholderData: keepPreviousData,
  });

/**
 * One article with its analysis; asked for again every second until the current engine has read it, or
 * has failed to. The server may be on this very machine, so it is asked even where the network is down.
 */
export const article = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: () => answerOf(client.articles[':id'].$get({ param: { id } })),
    refetchInterval: ({ state: { data } }) =>
      data && !data.analysis && data.article.failure === null ? 1000 : false,
  });

export const addArticle = (json: NewArticle) => answerOf(client.articles.$post({ json }));

export const deleteArticle = (id: string) => done(client.articles[':id'].$delete({ param: { id } }));

export const analyseAgain = (id: string) =>
  answerOf(client.articles[':id'].analysis.$post({ param: { id } }));

/**
 * Adds a deleted article again, under a new id. An invented one comes back with the demonstration,
 * which alone marks articles as invented, and so do the others of it that are missing.
 * @throws Failure `not_found` where the demonstration no longer holds it
 */
export async function restoreArticle(article: Article): Promise<string> {
  if (article.invented) return restoreInvented(article);
  const { text, title, outlet, date, byline, lang, provenance } = article;
  const added = await addArticle({
    text,
    title: title ?? undefined,
    outlet: outlet.name,
    date: date ?? undefined,
    byline: byline ?? undefined,
    lang,
    provenance,
  });
  return added.id;
}

async function restoreInvented({ title, outlet, date }: Article): Promise<string> {
  await loadDemonstration();
  const query = queryOf({ invented: 'only' as const, outlet: [outlet.name], limit: 200 });
  const { items } = await answerOf(client.articles.$get({ query }));
  const back = items.find((item) => item.title === title && item.date === date);
  if (!back) throw new Failure('not_found', 404);
  return back.id;
}
