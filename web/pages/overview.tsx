import { Alert, Button, Group, Tabs, Title } from '@mantine/core';
import { useMutation, usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CorpusSummary, OutletRow } from '../../server/contract.ts';
import { articles } from '../api/articles.ts';
import { loadDemonstration } from '../api/demonstration.ts';
import { norms } from '../api/norms.ts';
import { corpus, outlets, scores } from '../api/overview.ts';
import { ArticleList, PAGE_SIZE } from '../components/article-list.tsx';
import { Comparison, loadChart } from '../components/comparison.tsx';
import { CorpusHead } from '../components/corpus-head.tsx';

import { ExportMenu } from '../components/export-menu.tsx';
import { FilterBar } from '../components/filter-bar.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { whole as figure } from '../shapes/figures.ts';
import { filtersOf, type OverviewSearch, overviewSearch, unreadIn } from '../shapes/search.ts';
import styles from './page.module.css';

const route = getRouteApi('/');

type Change = (part: Partial<OverviewSearch>) => void;

/** What the corpus holds, its articles, and outlets compared on each measure. */
export function OverviewPage() {
  const { t } = useWords();
  usePageTitle(t('common.nav.overview'));
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(corpus);
  // What stands further down is asked for at once.
  usePrefetchQuery(scores(filtersOf(search)));
  usePrefetchQuery(articles(listedBy(search)));
  useEffect(() => void loadChart(), []);
  const navigate = route.useNavigate();
  const change: Change = (part) => {
    void navigate({
      search: (before) => ({ ...before, page: undefined, ...part }),
      replace: true,
      resetScroll: false,
    });
  };
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.articles === 0) return <Empty />;
  return (
    <>
      <CorpusHead corpus={data} invented={search.invented} change={change} />
      <Unread />
      <Filtered corpus={data} search={search} change={change} />
    </>
  );
}

/** The page of the list that an address asks for. */
function listedBy(search: OverviewSearch) {
  const { sort, by, page = 1 } = search;
  return { ...filtersOf(search), sort, by, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
}

interface FilteredProps {
  corpus: CorpusSummary;
  search: OverviewSearch;
  change: Change;
}

function Filtered({ corpus: whole, search, change }: FilteredProps) {
  const { t, lang } = useWords();
  const filters = filtersOf(search);
  const known = useQuery(outlets);
  const gone = known.data !== undefined && isGone(search.outlet, known.data.items);
  const reference = useQuery(norms);
  const measured = useQuery(scores(filters));
  const listed = useQuery(articles(listedBy(search)));
  return (
    <>
      <FilterBar
        search={search}
        change={change}
        outlets={known.data?.items ?? []}
        mixed={whole.invented > 0 && whole.invented < whole.articles}
      />
      <Tabs
        value={search.view ?? 'compare'}
        onChange={(view) => change({ view: view === 'articles' ? view : undefined, by: undefined })}
        keepMounted={false}
        className={styles.views}
      >
        <Tabs.List>
          <Tabs.Tab value="compare">{t('overview.compare.title')}</Tabs.Tab>
          <Tabs.Tab value="articles">
            {listed.data
              ? t('overview.list.found', { count: listed.data.total, n: figure(listed.data.total, lang) })
              : t('overview.list.title')}
          </Tabs.Tab>
        </Tabs.List>
        <div className={styles.tools}>
          <Link to="/checks" search={filters} className={styles.link}>
            {t('check.link')}
          </Link>
          <ExportMenu filters={filters} />
        </div>
        <Tabs.Panel value="compare">
          {measured.error && !measured.data ? (
            <Failed error={measured.error} retry={() => void measured.refetch()} />
          ) : !measured.data ? (
            <Waiting />
          ) : measured.data.items.length === 0 ? (
            <Nothing gone={gone} />
          ) : (
            <Comparison rows={measured.data.items} norms={reference.data?.items ?? []} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="articles">
          {listed.error && !listed.data ? (
            <Failed error={listed.error} retry={() => void listed.refetch()} />
          ) : !listed.data ? (
            <Waiting />
          ) : listed.data.total === 0 ? (
            <Nothing gone={gone} />
          ) : (
            <ArticleList {...listed.data} search={search} change={change} />
          )}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** Whether none of the outlets that the address names is here, or still here. */
function isGone(named: string[] | undefined, outlets: OutletRow[]): boolean {
  return named !== undefined && !outlets.some(({ id, name }) => named.includes(id) || named.includes(name));
}

/** The filters leave nothing: what can be done. */
function Nothing({ gone }: { gone: boolean }) {
  const { t } = useWords();
  return <p className={styles.nothing}>{t(gone ? 'overview.list.noOutlet' : 'overview.list.none')}</p>;
}

/** Says which parts of a hand-written or broken address were left out. */
function Unread() {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const { asked } = route.useRouteContext();
  const [seen, setSeen] = useState(false);
  const unread = unreadIn(asked);
  if (seen || unread.length === 0) return null;
  return (
    <Alert
      mb="lg"
      maw="46rem"
      variant="outline"
      color="ink"
      c="inherit"
      role="status"
      title={t('overview.unread.title')}
    >
      <p style={{ marginTop: 0 }}>
        {t('overview.unread.text', { what: unread.map(({ name, value }) => `${name}=${value}`).join(', ') })}
      </p>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          setSeen(true);
          void navigate({ search: overviewSearch, replace: true, resetScroll: false });
        }}
      >
        {t('overview.unread.drop')}
      </Button>
    </Alert>
  );
}

function Empty() {
  const { t } = useWords();
  const queries = useQueryClient();
  const load = useMutation({ mutationFn: loadDemonstration, onSuccess: () => queries.invalidateQueries() });
  return (
    <div className={styles.narrow}>
      <Title order={1}>{t('overview.empty.title')}</Title>
      <p>{t('overview.empty.text')}</p>
      <p>{t('overview.empty.demonstration')}</p>
      {load.error && <Failed error={load.error} />}
      <Group gap="sm">
        <Button component={Link} to="/add">
          {t('overview.empty.add')}
        </Button>
        <Button variant="default" loading={load.isPending} onClick={() => load.mutate()}>
          {t('overview.empty.load')}
        </Button>
      </Group>
    </div>
  );
}
