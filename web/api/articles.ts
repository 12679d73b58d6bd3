import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ArticleQuery, ArticleSummary, ArticleWithAnalysis, NewArticle } from '../../server/contract.ts';
import { request } from './request.ts';

export const articles = (query: Partial<ArticleQuery>) =>
  queryOptions({
    queryKey: ['articles', query],
    queryFn: () => request<{ items: ArticleSummary[]; total: number }>('GET', '/articles', { query }),
    placeholderData: keepPreviousData,
  });

/** One article with its analysis; asked for again every second until the current engine has read it. */
export const article = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: () => request<ArticleWithAnalysis>('GET', `/articles/${encodeURIComponent(id)}`),
    refetchInterval: ({ state }) => (state.data && !state.data.analysis ? 1000 : false),
  });

export const addArticle = (json: NewArticle) =>
  request<{ id: string; existing: boolean }>('POST', '/articles', { json });

export const deleteArticle = (id: string) => request<void>('DELETE', `/articles/${encodeURIComponent(id)}`);

export const analyseAgain = (id: string) =>
  request<unknown>('POST', `/articles/${encodeURIComponent(id)}/analysis`);
