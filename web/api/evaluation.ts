import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

/** How well the engine reads annotated texts. */
export const evaluation = queryOptions({
  queryKey: ['evaluation'],
  queryFn: () => answerOf(client.evaluation.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});
