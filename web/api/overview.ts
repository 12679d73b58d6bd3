import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CorpusSummary, Filters, OutletRow, OutletScore } from '../../server/contract.ts';
import { request } from './request.ts';

type List<T> = { items: T[]; total: number };

export const corpus = queryOptions({
  queryKey: ['corpus'],
  queryFn: () => request<CorpusSummary>('GET', '/corpus'),
});

export const outlets = queryOptions({
  queryKey: ['outlets'],
  queryFn: () => request<List<OutletRow>>('GET', '/outlets'),
});

/** Every measure of every outlet that the filters leave. */
export const scores = (query: Partial<Filters>) =>
  queryOptions({
    queryKey: ['scores', query],
    queryFn: () => request<List<OutletScore>>('GET', '/scores', { query }),
    placeholderData: keepPreviousData,
  });
