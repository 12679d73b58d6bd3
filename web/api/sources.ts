import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Lang } from '../../server/analysis/types.ts';
import type { NewDecision, SourceQuery } from '../../server/contract/sources.ts';
import type { Filters } from '../../server/contract.ts';
import { answerOf, client, done, queryOf } from './client.ts';

/** The beginning of the keys of all that a decision about sources changes. */
export const SOURCES = 'sources';

export const sources = (query: Partial<SourceQuery>) =>
  queryOptions({
    queryKey: [SOURCES, 'list', query],
    queryFn: () => answerOf(client.sources.$get({ query: queryOf(query) })),
    placeholderData: keepPreviousData,
  });

/** The profile of one source over the articles that pass the filters. */
export const source = (lang: Lang, key: string, query: Partial<Filters>) =>
  queryOptions({
    queryKey: [SOURCES, 'one', lang, key, query],
    queryFn: () =>
      answerOf(client.sources[':lang'][':key'].$get({ param: { lang, key }, query: queryOf(query) })),
  });

export const sourcePassages = (
  lang: Lang,
  key: string,
  query: Partial<Filters> & { limit: number; offset: number },
) =>
  queryOptions({
    queryKey: [SOURCES, 'passages', lang, key, query],
    queryFn: () =>
      answerOf(
        client.sources[':lang'][':key'].passages.$get({ param: { lang, key }, query: queryOf(query) }),
      ),
    placeholderData: keepPreviousData,
  });

export const decideSource = (json: NewDecision) => answerOf(client['source-decisions'].$post({ json }));

export const undoDecision = (id: string) =>
  done(client['source-decisions'][':id'].$delete({ param: { id } }));

/** What was decided by hand. */
export const sourceDecisions = queryOptions({
  queryKey: [SOURCES, 'decisions'],
  queryFn: () => answerOf(client['source-decisions'].$get()),
});
