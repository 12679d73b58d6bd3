import { Tabs, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LANGS } from '../../server/analysis/types.ts';
import type { SourceList } from '../../server/contract/sources.ts';
import { corpus, outlets } from '../api/overview.ts';
import { sources } from '../api/sources.ts';
import { ExportMenu } from '../components/export-menu.tsx';
import { FilterBar } from '../components/filter-bar.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { SourceDecisions } from '../components/source-decisions.tsx';
import { SourceFilters } from '../components/source-filters.tsx';
import { SourceNetworkPanel } from '../components/source-network-panel.tsx';
import { PAGE_SIZE, SourceTable } from '../components/source-table.tsx';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { filtersOf, type SourcesSearch } from '../shapes/search.ts';
import styles from './sources.module.css';

const route = getRouteApi('/sources');

/** Who is given words, over all articles: as a list, and as what outlet gives to whom. */
export function SourcesPage() {
  const { t, lang } = useWords();
  usePageTitle(t('sources.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<SourcesSearch>): void => {
    void navigate({
      search: (before) => ({ ...before, page: undefined, ...part }),
      replace: true,
      resetScroll: false,
    });
  };
  const known = useQuery(outlets);
  const held = useQuery(corpus);
  const filters = filtersOf(search);
  const { name, kind, role, named, order, page = 1 } = search;
  const which = { name, kind, role, named };
  const listed = useQuery(
    sources({ ...filters, ...which, sort: order, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
  );
  const mixed = held.data !== undefined && held.data.invented > 0 && held.data.invented < held.data.articles;
  const langs = LANGS.filter((code) => search.lang === undefined || search.lang === code);
  return (
    <div className={styles.page}>
      <Title order={1}>{t('sources.title')}</Title>
      <p className={styles.lead}>{t('sources.lead')}</p>
      <FilterBar
        search={filters}
        change={(part) => change(filtersOf({ ...filters, ...part }))}
        outlets={known.data?.items ?? []}
        mixed={mixed}
      />
      <Tabs
        value={search.view ?? 'table'}
        onChange={(view) => change({ view: view === 'network' ? view : undefined })}
        keepMounted={false}
        className={styles.views}
      >
        <Tabs.List>
          <Tabs.Tab value="table">{t('sources.views.table')}</Tabs.Tab>
          <Tabs.Tab value="network">{t('sources.views.network')}</Tabs.Tab>
        </Tabs.List>
        <div className={styles.tools}>
          <ExportMenu filters={filters} sources={{ ...which, sort: order }} />
        </div>
        <SourceFilters search={search} change={change} />
        {listed.data && <Heard {...listed.data} />}
        <Tabs.Panel value="table">
          {listed.error && !listed.data ? (
            <Failed error={listed.error} retry={() => void listed.refetch()} />
          ) : !listed.data ? (
            <Waiting />
          ) : listed.data.total === 0 ? (
            <p className={styles.none}>{t('sources.none')}</p>
          ) : (
            <>
              <p className={styles.found} role="status">
                {t('sources.found', { count: listed.data.total, n: whole(listed.data.total, lang) })}
              </p>
              <SourceTable {...listed.data} search={search} change={change} />
              <p className={styles.note}>{t('sources.note')}</p>
            </>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="network">
          <p className={styles.note}>{t('sources.network.text')}</p>
          {listed.data?.total === 0 && <p className={styles.none}>{t('sources.none')}</p>}
          <div className={styles.networks}>
            {langs.map((of) => (
              <SourceNetworkPanel key={of} of={of} search={search} query={{ ...filters, ...which }} />
            ))}
          </div>
        </Tabs.Panel>
      </Tabs>
      <SourceDecisions />
    </div>
  );
}

/** To whom the attributed words of these articles go. */
function Heard({ heard }: SourceList) {
  const { t, lang } = useWords();
  const words = heard.named + heard.unnamed + heard.implicit;
  if (words === 0) return null;
  return (
    <p className={styles.heard}>
      {t('sources.heard', {
        words: whole(words, lang),
        named: percent(heard.named / words, lang),
        unnamed: percent(heard.unnamed / words, lang),
        implicit: percent(heard.implicit / words, lang),
      })}
    </p>
  );
}
