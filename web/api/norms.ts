import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

/** Where articles of open corpora stand on each score, a language each. */
export const norms = queryOptions({
  queryKey: ['norms'],
  queryFn: () => answerOf(client.norms.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});
