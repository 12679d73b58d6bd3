import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Filters } from '../../server/contract.ts';
import { answerOf, client, queryOf } from './client.ts';

export const corpus = queryOptions({
  queryKey: ['corpus'],
  queryFn: () => answerOf(client.corpus.$get({ query: { invented: 'include' } })),
  refetchInterval: ({ state }) => (state.data?.pending ? 2000 : false),
});

export const outlets = queryOptions({
  queryKey: ['outlets'],
  queryFn: () => answerOf(client.outlets.$get()),
});

/** Every measure of every outlet that the filters leave. */
export const scores = (query: Partial<Filters>) =>
  queryOptions({
    queryKey: ['scores', query],
    queryFn: () => answerOf(client.scores.$get({ query: queryOf(query) })),
    placeholderData: keepPreviousData,
  });
