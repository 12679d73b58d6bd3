import { queryOptions } from '@tanstack/react-query';
import type { CheckCode, NewCheck } from '../../server/contract/check.ts';
import type { Filters } from '../../server/contract.ts';
import { answerOf, client, done, queryOf } from './client.ts';

export const checks = queryOptions({
  queryKey: ['checks'],
  queryFn: () => answerOf(client.checks.$get()),
});

/** The sentences of a check. They are fetched when its page opens, and then changed only by what is coded there. */
export const check = (id: string) =>
  queryOptions({
    queryKey: ['check', id],
    queryFn: () => answerOf(client.checks[':id'].$get({ param: { id } })),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });

export const checkResult = (id: string) =>
  queryOptions({
    queryKey: ['check-result', id],
    queryFn: () => answerOf(client.checks[':id'].result.$get({ param: { id } })),
    staleTime: 0,
  });

/** What a selection holds that sentences could be drawn from. */
export const selection = (query: Partial<Filters>) =>
  queryOptions({
    queryKey: ['selection', query],
    queryFn: () => answerOf(client.corpus.$get({ query: queryOf(query) })),
  });

export const drawCheck = (json: NewCheck) => answerOf(client.checks.$post({ json }));

export const codeItem = (id: string, position: number, code: CheckCode | null) =>
  answerOf(
    client.checks[':id'].items[':position'].$put({
      param: { id, position: String(position) },
      json: { code },
    }),
  );

export const deleteCheck = (id: string) => done(client.checks[':id'].$delete({ param: { id } }));

/** The address of the coded sample as a file, which the browser saves by itself. */
export const checkExportHref = (id: string): string => `/api/checks/${id}/export`;
