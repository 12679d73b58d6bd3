import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ArticleQuery, NewArticle } from '../../server/contract.ts';
import { answerOf, client, done, queryOf } from './client.ts';

export const articles = (query: Partial<ArticleQuery>) =>
  queryOptions({
    queryKey: ['articles', query],
    queryFn: () => answerOf(client.articles.$get({ query: queryOf(query) })),
    placeholderData: keepPreviousData,
  });

/** One article with its analysis; asked for again every second until the current engine has read it. */
export const article = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: () => answerOf(client.articles[':id'].$get({ param: { id } })),
    refetchInterval: ({ state }) => (state.data && !state.data.analysis ? 1000 : false),
  });

export const addArticle = (json: NewArticle) => answerOf(client.articles.$post({ json }));

export const deleteArticle = (id: string) => done(client.articles[':id'].$delete({ param: { id } }));

export const analyseAgain = (id: string) =>
  answerOf(client.articles[':id'].analysis.$post({ param: { id } }));
