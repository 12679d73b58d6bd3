import { Table, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ScoreId } from '../../server/analysis/types.ts';
import type { OutletScore } from '../../server/contract.ts';
import { DotPlot } from '../charts/dot-plot.tsx';
import { useWords } from '../messages/words.ts';
import { GROUPS, type Panel, panelsOf, readingOf, roundUp, scoresIn } from '../shapes/comparison.ts';
import { figure, tick, whole } from '../shapes/figures.ts';
import styles from './comparison.module.css';

/** Every measure, family by family, with a panel a language. */
export function Comparison({ rows }: { rows: OutletScore[] }) {
  const { t } = useWords();
  // An address that points at a family is followed once the family is there.
  useEffect(() => {
    if (window.location.hash) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <header className={styles.groupHead}>
            <Title order={3} id={`group-${group}`}>
              {t(`scores.groups.${group}.name`)}
            </Title>
            <p>{t(`scores.groups.${group}.definition`)}</p>
          </header>
          {scoresIn(group).map((id) => (
            <Measure key={id} id={id} panels={panelsOf(id, rows)} />
          ))}
        </section>
      ))}
    </>
  );
}

function Measure({ id, panels }: { id: ScoreId; panels: Panel[] }) {
  const { t } = useWords();
  return (
    <div className={styles.measure}>
      <div className={styles.about}>
        <Title order={4}>{t(`scores.${id}.name`)}</Title>
        <p>{t(`scores.${id}.definition`)}</p>
      </div>
      <div className={styles.panels} data-count={panels.length}>
        {panels.map((panel) => (
          <PanelFigure key={panel.lang} id={id} panel={panel} />
        ))}
      </div>
    </div>
  );
}

function PanelFigure({ id, panel }: { id: ScoreId; panel: Panel }) {
  const { t, lang } = useWords();
  const shown = (value: number): string => figure(id, value, lang);
  const max = roundUp(Math.max(0, ...panel.points.map(({ value }) => value ?? 0)));
  return (
    <figure className={styles.panel}>
      <p className={styles.panelLang}>{t(`languages.${panel.lang}`)}</p>
      <DotPlot
        dots={panel.points.map(({ name, value, n }) => ({
          name,
          value,
          label: value === null ? t('overview.compare.tooShort') : shown(value),
          note: t('overview.compare.rests', { n: whole(n, lang) }),
        }))}
        max={max}
        tick={(value) => tick(id, value, lang)}
      />
      <figcaption>
        <Sentence id={id} panel={panel} shown={shown} />
        <details className={styles.details}>
          <summary>
            {t('overview.compare.table')}
            <span className={styles.hidden}>
              {t('overview.compare.caption', {
                score: t(`scores.${id}.name`),
                lang: t(`languages.${panel.lang}`),
              })}
            </span>
          </summary>
          <Figures panel={panel} shown={shown} />
        </details>
      </figcaption>
    </figure>
  );
}

type Shown = (value: number) => string;

function Sentence({ id, panel, shown }: { id: ScoreId; panel: Panel; shown: Shown }) {
  const { t, lang } = useWords();
  const reading = readingOf(panel, shown);
  const missing = panel.points.filter(({ value }) => value === null).length;
  return (
    <p className={styles.sentence}>
      {t(`overview.compare.reading.${reading.says}`, {
        unit: t(`scores.${id}.unit`),
        high: 'high' in reading ? reading.high.name : '',
        highValue: 'high' in reading ? shown(reading.high.value!) : '',
        low: 'low' in reading ? reading.low.name : '',
        lowValue: 'low' in reading ? shown(reading.low.value!) : '',
      })}{' '}
      {missing > 0 &&
        reading.says !== 'nothing' &&
        t('overview.compare.missing', { count: missing, n: whole(missing, lang) })}
    </p>
  );
}

function Figures({ panel, shown }: { panel: Panel; shown: Shown }) {
  const { t, lang } = useWords();
  return (
    <Table className={styles.table} fz="xs" verticalSpacing={4} horizontalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('overview.compare.outlet')}</Table.Th>
          <Table.Th ta="right">{t('overview.compare.value')}</Table.Th>
          <Table.Th ta="right">{t('overview.compare.parts')}</Table.Th>
          <Table.Th ta="right">{t('overview.compare.n')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {panel.points.map((point) => (
          <Table.Tr key={point.outlet}>
            <Table.Td>
              <Link
                to="/"
                search={(before) => ({ ...before, outlet: point.outlet, lang: panel.lang, page: undefined })}
                hash="articles"
              >
                {point.name}
              </Link>
            </Table.Td>
            <Table.Td ta="right">
              {point.value === null ? <i>{t('overview.compare.tooShort')}</i> : shown(point.value)}
            </Table.Td>
            <Table.Td ta="right">
              {point.count !== null && point.outOf !== null
                ? `${whole(point.count, lang)} ÷ ${whole(point.outOf, lang)}`
                : '—'}
            </Table.Td>
            <Table.Td ta="right">
              {whole(point.n + point.missing, lang)}
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
  );
}
