import { Table } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { SourceProfile } from '../../server/contract/sources.ts';
import { useWords } from '../messages/words.ts';
import { LOCALES, whole } from '../shapes/figures.ts';
import { monthsOf } from '../shapes/source-months.ts';
import styles from './source-profile.module.css';
import { WideTable } from './wide-table.tsx';

const MonthBars = lazy(async () => ({ default: (await import('../charts/month-bars.tsx')).MonthBars }));

/** When the source is given words. */
export function SourceTime({ months }: Pick<SourceProfile, 'months'>) {
  const { t, lang } = useWords();
  const shown = monthsOf(months);
  const undated = months.find(({ month }) => month === null)?.articles ?? 0;
  const words = new Intl.DateTimeFormat(LOCALES[lang], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const labelOf = (month: string): string =>
    month.length === 4 ? month : words.format(new Date(`${month}-01T00:00:00Z`));
  return (
    <section>
      <h2>{t('sources.source.time')}</h2>
      {shown.length === 0 ? (
        <p className={styles.note}>{t('sources.source.noDates')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('sources.source.timeNote')}</p>
          <Suspense fallback={<div style={{ height: 150 }} />}>
            <MonthBars months={shown.map(({ month, articles }) => ({ label: labelOf(month), articles }))} />
          </Suspense>
          <details className={styles.details}>
            <summary>{t('sources.source.table')}</summary>
            <WideTable caption={t('sources.source.timeNote')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('sources.columns.month')}</Table.Th>
                  <Table.Th ta="right">{t('sources.columns.articles')}</Table.Th>
                  <Table.Th ta="right">{t('sources.columns.words')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown
                  .filter(({ articles }) => articles > 0)
                  .map(({ month, articles, words: heard }) => (
                    <Table.Tr key={month}>
                      <Table.Th scope="row">{labelOf(month)}</Table.Th>
                      <Table.Td ta="right">{whole(articles, lang)}</Table.Td>
                      <Table.Td ta="right">{whole(heard, lang)}</Table.Td>
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </WideTable>
          </details>
          {undated > 0 && (
            <p className={styles.note}>
              {t('sources.source.undated', { count: undated, n: whole(undated, lang) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}
