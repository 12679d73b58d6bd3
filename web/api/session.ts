import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

type Session = { required: boolean; signedIn: boolean };

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: () => request<Session>('GET', '/session'),
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (token: string) => request<unknown>('POST', '/session', { json: { token } });
export const signOut = () => request<unknown>('DELETE', '/session');
