import { queryOptions } from '@tanstack/react-query';
import { answerOf, client, done } from './client.ts';

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: () => answerOf(client.session.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (token: string) => answerOf(client.session.$post({ json: { token } }));
export const signOut = () => done(client.session.$delete());
