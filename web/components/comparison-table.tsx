import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScoreId } from '../../server/analysis/types.ts';
import { FEWEST_ARTICLES } from '../../server/vocabulary.ts';
import { useWords } from '../messages/words.ts';
import { hasParts, type OutletPoint, type Panel } from '../shapes/comparison.ts';
import { whole } from '../shapes/figures.ts';
import styles from './comparison.module.css';

interface Props {
  id: ScoreId;
  panel: Panel;
  shown: (value: number) => string;
}

/** The figures behind a chart, opened on demand; an outlet leads to its articles, the highest first. */
export function ComparisonTable({ id, panel, shown }: Props) {
  const { t, lang } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('overview.compare.table')}
        <span className={styles.hidden}>
          {t('overview.compare.caption', {
            score: t(`scores.${id}.name`),
            lang: t(`languages.${panel.lang}`),
          })}
        </span>
      </summary>
      {open && (
        <div className={styles.scroll}>
          <Table className={styles.table} fz="xs" verticalSpacing={4} horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('overview.compare.outlet')}</Table.Th>
                <Table.Th ta="right">{t('overview.compare.value')}</Table.Th>
                <Table.Th ta="right">{t('overview.compare.interval')}</Table.Th>
                {hasParts(id) && <Table.Th ta="right">{t('overview.compare.parts')}</Table.Th>}
                <Table.Th ta="right">{t('overview.compare.n')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {panel.points.map((point) => (
                <Table.Tr key={point.outlet}>
                  <Table.Td>
                    <Link
                      to="/"
                      search={(before) => ({
                        ...before,
                        outlet: [point.outlet],
                        lang: panel.lang,
                        view: 'articles',
                        by: id,
                        page: undefined,
                      })}
                    >
                      {point.name}
                    </Link>
                  </Table.Td>
                  <Table.Td ta="right">
                    {point.value === null ? <i>{t('overview.compare.tooShort')}</i> : shown(point.value)}
                  </Table.Td>
                  <Table.Td ta="right">
                    <IntervalCell point={point} shown={shown} />
                  </Table.Td>
                  {hasParts(id) && (
                    <Table.Td ta="right">
                      {point.count !== null && point.outOf !== null
                        ? `${whole(point.count, lang)} ÷ ${whole(point.outOf, lang)}`
                        : '—'}
                    </Table.Td>
                  )}
                  <Table.Td ta="right">
                    {whole(point.n, lang)}
                    {point.missing > 0 && (
                      <span className={styles.left}>
                        {t('overview.compare.left', { n: whole(point.missing, lang) })}
                      </span>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </details>
  );
}

function IntervalCell({ point, shown }: { point: OutletPoint; shown: (value: number) => string }) {
  const { t } = useWords();
  if (point.value === null) return '—';
  if (point.interval === null) return <i>{t('overview.compare.notEnough', { fewest: FEWEST_ARTICLES })}</i>;
  const { low, high } = point.interval;
  return t('overview.compare.between', { low: shown(low), high: shown(high) });
}
