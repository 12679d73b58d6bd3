import { Tabs, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Evaluation } from '../../server/contract/evaluation.ts';
import { evaluation } from '../api/evaluation.ts';
import { corpus } from '../api/overview.ts';
import { MethodData } from '../components/method-data.tsx';
import { MethodLimits } from '../components/method-limits.tsx';
import { MethodReading } from '../components/method-reading.tsx';
import { MethodScores } from '../components/method-scores.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { day } from '../shapes/figures.ts';
import { METHOD_PARTS } from '../shapes/search.ts';
import styles from './method.module.css';
import page from './page.module.css';

const route = getRouteApi('/method');

/** How well the engine reads, what each score is, what it cannot see, and where all that is from. */
export function MethodPage() {
  const { t } = useWords();
  usePageTitle(t('method.title'));
  const { part = 'reading' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(evaluation);
  const ofFigures = (show: (known: Evaluation) => ReactNode): ReactNode => {
    if (data) return show(data);
    return error ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />;
  };
  return (
    <div className={styles.page}>
      <Title order={1}>{t('method.title')}</Title>
      <p className={styles.lead}>{t('method.lead')}</p>
      {data && <Measured evaluation={data} />}
      <p className={styles.check}>
        <b>{t('method.check.title')}.</b> {t('method.check.text')}
        <Link to="/checks">{t('method.check.link')}</Link>.
      </p>
      <Tabs
        value={part}
        onChange={(value) => {
          const chosen = METHOD_PARTS.find((known) => known === value);
          void navigate({
            search: { part: chosen === 'reading' ? undefined : chosen },
            replace: true,
            resetScroll: false,
          });
        }}
        keepMounted={false}
        className={page.views}
      >
        <Tabs.List>
          {METHOD_PARTS.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {t(`method.parts.${id}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="reading">
          {ofFigures((known) => (
            <MethodReading evaluation={known} />
          ))}
        </Tabs.Panel>
        <Tabs.Panel value="scores">
          <MethodScores />
        </Tabs.Panel>
        <Tabs.Panel value="limits">
          <MethodLimits />
        </Tabs.Panel>
        <Tabs.Panel value="data">
          {ofFigures((known) => (
            <MethodData evaluation={known} />
          ))}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** When, and by which engine; whether it is the one that runs. */
function Measured({ evaluation: { date, engine } }: { evaluation: Evaluation }) {
  const { t, lang } = useWords();
  const { data } = useQuery(corpus);
  return (
    <>
      <p className={styles.measured}>
        {t('method.measuredOn', { date: day(date, lang), version: engine.version })} ·{' '}
        <code>{engine.hash}</code>
      </p>
      {data && data.engine.hash !== engine.hash && (
        <p className={styles.warning} role="alert">
          {t('method.otherEngine')}
        </p>
      )}
    </>
  );
}
