import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { checks } from '../api/checks.ts';
import { corpus, outlets } from '../api/overview.ts';
import { CheckForm } from '../components/check-form.tsx';
import { CheckList } from '../components/check-list.tsx';
import { FilterBar } from '../components/filter-bar.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { filtersOf } from '../shapes/search.ts';
import styles from './checks.module.css';

const route = getRouteApi('/checks');

/** Draw a sample of one's own articles to code, and go on with those drawn before. */
export function ChecksPage() {
  const { t } = useWords();
  usePageTitle(t('check.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const known = useQuery(outlets);
  const held = useQuery(corpus);
  const drawn = useQuery(checks);
  const mixed = held.data !== undefined && held.data.invented > 0 && held.data.invented < held.data.articles;
  return (
    <div className={styles.page}>
      <Title order={1}>{t('check.title')}</Title>
      <p className={styles.lead}>{t('check.lead')}</p>
      <section aria-labelledby="new-check">
        <h2 id="new-check">{t('check.form.title')}</h2>
        <FilterBar
          search={search}
          change={(part) => {
            void navigate({
              search: (before) => filtersOf({ ...before, ...part }),
              replace: true,
              resetScroll: false,
            });
          }}
          outlets={known.data?.items ?? []}
          mixed={mixed}
        />
        <CheckForm filters={filtersOf(search)} />
      </section>
      {drawn.data && drawn.data.total > 0 && (
        <CheckList checks={drawn.data.items} outlets={known.data?.items ?? []} />
      )}
      {drawn.error && !drawn.data && <Failed error={drawn.error} retry={() => void drawn.refetch()} />}
      {drawn.isLoading && <Waiting />}
    </div>
  );
}
