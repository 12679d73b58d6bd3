import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

/** How many of the invented articles are there, and how many there are to load. */
export const demonstration = queryOptions({
  queryKey: ['demonstration'],
  queryFn: () => answerOf(client.demonstration.$get()),
});

export const loadDemonstration = () => answerOf(client.demonstration.$put());
export const removeDemonstration = () => answerOf(client.demonstration.$delete());
