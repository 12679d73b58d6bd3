import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { articles } from '../api/articles.ts';
import { corpus, outlets, scores } from '../api/overview.ts';
import { ArticleList, PAGE_SIZE } from '../components/article-list.tsx';
import { Comparison } from '../components/comparison.tsx';
import { CorpusHead } from '../components/corpus-head.tsx';
import { FilterBar } from '../components/filter-bar.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { GROUPS } from '../shapes/comparison.ts';
import { filtersOf, type OverviewSearch } from '../shapes/search.ts';
import styles from './page.module.css';

const route = getRouteApi('/');

/** What the corpus holds, its articles, and outlets compared on each measure. */
export function OverviewPage() {
  const { t } = useWords();
  usePageTitle(t('common.nav.overview'));
  const { data, error, refetch } = useQuery(corpus);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.articles === 0) return <Empty />;
  return (
    <>
      <CorpusHead corpus={data} />
      <Contents />
      <Filtered />
    </>
  );
}

function Filtered() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = filtersOf(search);
  const known = useQuery(outlets);
  const measured = useQuery(scores(filters));
  const listed = useQuery(
    articles({
      ...filters,
      sort: search.sort,
      limit: PAGE_SIZE,
      offset: ((search.page ?? 1) - 1) * PAGE_SIZE,
    }),
  );
  const change = (part: Partial<OverviewSearch>): void => {
    void navigate({
      search: (before) => ({ ...before, page: undefined, ...part }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <>
      <FilterBar search={search} change={change} outlets={known.data?.items ?? []} />
      {listed.error ? (
        <Failed error={listed.error} retry={() => void listed.refetch()} />
      ) : listed.data ? (
        <ArticleList {...listed.data} search={search} change={change} />
      ) : (
        <Waiting />
      )}
      <section aria-labelledby="compare-title">
        <div className={styles.section}>
          <Title order={2} id="compare-title">
            {t('overview.compare.title')}
          </Title>
          <p>{t('overview.compare.text')}</p>
        </div>
        {measured.error ? (
          <Failed error={measured.error} retry={() => void measured.refetch()} />
        ) : !measured.data ? (
          <Waiting />
        ) : measured.data.items.length === 0 ? (
          <p>{t('overview.compare.none')}</p>
        ) : (
          <Comparison rows={measured.data.items} />
        )}
      </section>
    </>
  );
}

/** The page is long: its parts, a click away. */
function Contents() {
  const { t } = useWords();
  return (
    <nav className={styles.contents} aria-label={t('overview.contents')}>
      <a href="#articles">{t('overview.list.title')}</a>
      {GROUPS.map((group) => (
        <a key={group} href={`#group-${group}`}>
          {t(`scores.groups.${group}.name`)}
        </a>
      ))}
    </nav>
  );
}

function Empty() {
  const { t } = useWords();
  return (
    <div className={styles.narrow}>
      <Title order={1}>{t('overview.empty.title')}</Title>
      <p>{t('overview.empty.text')}</p>
      <Button component={Link} to="/add">
        {t('overview.empty.add')}
      </Button>
    </div>
  );
}
