import { Tabs, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { check as checkQuery } from '../api/checks.ts';
import { Failure } from '../api/problem.ts';
import { CheckCoding } from '../components/check-coding.tsx';
import { CheckResultView } from '../components/check-result.tsx';
import { useCheckName } from '../components/check-words.ts';
import { usePageTitle } from '../components/page-title.ts';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { NotFoundPage } from './astray.tsx';
import styles from './check.module.css';

const route = getRouteApi('/checks/$id');

/** One check: its sentences to code, and what comes of it. */
export function CheckPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const { view = 'coding' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(checkQuery(id));
  const name = useCheckName();
  usePageTitle(data && `${t('check.title')}: ${name(data.check)}`);
  if (error instanceof Failure && error.code === 'not_found') return <NotFoundPage />;
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <div className={styles.head}>
        <Link to="/checks">{t('check.page.all')}</Link>
        <Title order={1}>{name(data.check)}</Title>
      </div>
      <Tabs
        value={view}
        onChange={(next) => {
          void navigate({ search: { view: next === 'result' ? next : undefined }, resetScroll: false });
        }}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('check.page.view')}>
          <Tabs.Tab value="coding">{t('check.page.coding')}</Tabs.Tab>
          <Tabs.Tab value="result">{t('check.page.result')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="coding">
          <CheckCoding key={id} {...data} />
        </Tabs.Panel>
        <Tabs.Panel value="result">
          <CheckResultView id={id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
