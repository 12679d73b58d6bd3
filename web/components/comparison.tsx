import { Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { ScoreId } from '../../server/analysis/types.ts';
import type { Norms, OutletScore } from '../../server/contract.ts';
import { FEWEST_ARTICLES } from '../../server/vocabulary.ts';
import { heightOf } from '../charts/plot-size.ts';
import { type T, useWords } from '../messages/words.ts';
import { GROUPS, type Panel, panelsOf, type Reading, readingOf, scoresIn } from '../shapes/comparison.ts';
import { figure, tick, whole } from '../shapes/figures.ts';
import styles from './comparison.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import { useFollowedHash } from './followed-hash.ts';
import { WhenNear } from './when-near.tsx';

/** Fetches the chart with its library, which the rest of the page does not wait for. */
export const loadChart = () => import('../charts/dot-plot.tsx');
const DotPlot = lazy(async () => ({ default: (await loadChart()).DotPlot }));

/** Every measure, family by family, with a panel a language. */
export function Comparison({ rows, norms }: { rows: OutletScore[]; norms: Norms[] }) {
  const { t } = useWords();
  useFollowedHash();
  return (
    <>
      <div className={styles.intro}>
        <p>{t('overview.compare.text')}</p>
        <nav aria-label={t('overview.contents')}>
          {GROUPS.map((group) => (
            <a key={group} href={`#group-${group}`}>
              {t(`scores.groups.${group}.name`)}
            </a>
          ))}
        </nav>
      </div>
      <Legend />
      {GROUPS.map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <header className={styles.groupHead}>
            <Title order={2} id={`group-${group}`}>
              {t(`scores.groups.${group}.name`)}
            </Title>
            <p>{t(`scores.groups.${group}.definition`)}</p>
          </header>
          {scoresIn(group).map((id) => (
            <Measure key={id} id={id} panels={panelsOf(id, rows, norms)} />
          ))}
        </section>
      ))}
    </>
  );
}

/** The unit of what outlets are compared by: an index is told of a mean article. */
function unitOf(id: ScoreId, t: T): string {
  if (id === 'sourcing.sources') return t('overview.compare.perArticle.sources');
  if (id === 'sourcing.effectiveSources') return t('overview.compare.perArticle.effectiveSources');
  return t(`scores.${id}.unit`);
}

/** How the plots are to be read. */
function Legend() {
  const { t } = useWords();
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <line x1="3" x2="31" y1="7" y2="7" stroke="var(--accent)" strokeWidth="3" strokeLinecap="round" />
          <circle cx="17" cy="7" r="5" fill="var(--accent)" />
        </svg>
        {t('overview.compare.legend.interval')}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <path d="M0,14V9H7V2H14V0H20V5H27V11H34V14Z" fill="var(--spread)" />
        </svg>
        {t('overview.compare.legend.spread')}
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="var(--accent)" strokeWidth="1.5" />
        </svg>
        {t('overview.compare.legend.few', { n: FEWEST_ARTICLES })}
      </li>
      <li>
        <svg width="10" height="14" aria-hidden="true">
          <line
            x1="5"
            x2="5"
            y1="0"
            y2="14"
            stroke="var(--reference)"
            strokeWidth="1.5"
            strokeDasharray="2 3"
          />
        </svg>
        {t('overview.compare.legend.reference')}
      </li>
    </ul>
  );
}

function Measure({ id, panels }: { id: ScoreId; panels: Panel[] }) {
  const { t } = useWords();
  return (
    <div className={styles.measure}>
      <div className={styles.about}>
        <Title order={3}>{t(`scores.${id}.name`)}</Title>
        <p>{t(`scores.${id}.definition`)}</p>
        <p className={styles.unit}>{unitOf(id, t)}</p>
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
  const height = heightOf(panel.points.length);
  return (
    <figure className={styles.panel}>
      <p className={styles.panelLang}>{t(`languages.${panel.lang}`)}</p>
      <WhenNear height={height}>
        <Suspense>
          <DotPlot
            dots={panel.points.map(({ name, value, interval, spread, n }) => ({
              name,
              value,
              interval,
              spread,
              label: value === null ? t('overview.compare.tooShort') : shown(value),
              note: t('overview.compare.rests', { n: whole(n, lang) }),
            }))}
            max={panel.scale}
            tick={(value) => tick(id, value, lang)}
            reference={panel.reference}
          />
        </Suspense>
      </WhenNear>
      <figcaption>
        <Sentence id={id} panel={panel} shown={shown} />
        <ComparisonTable id={id} panel={panel} shown={shown} />
      </figcaption>
    </figure>
  );
}

interface SentenceProps {
  id: ScoreId;
  panel: Panel;
  shown: (value: number) => string;
}

/** What the chart shows, in words. */
function Sentence({ id, panel, shown }: SentenceProps) {
  const { t, lang } = useWords();
  const reading = readingOf(panel, shown);
  const few = panel.points.filter(({ value, n }) => value !== null && n < FEWEST_ARTICLES).length;
  const missing = panel.points.filter(({ value }) => value === null).length;
  const named = (end: 'high' | 'low'): { name: string; value: string } => {
    const point = end in reading ? (reading as Extract<Reading, { low: unknown }>)[end] : undefined;
    return { name: point?.name ?? '', value: point ? shown(point.value!) : '' };
  };
  return (
    <p className={styles.sentence}>
      {[
        t(`overview.compare.reading.${reading.says}`, {
          unit: unitOf(id, t),
          high: named('high').name,
          highValue: named('high').value,
          low: named('low').name,
          lowValue: named('low').value,
          fewest: FEWEST_ARTICLES,
        }),
        few > 0 &&
          reading.says !== 'few' &&
          t('overview.compare.few', { count: few, n: whole(few, lang), fewest: FEWEST_ARTICLES }),
        missing > 0 &&
          reading.says !== 'nothing' &&
          t('overview.compare.missing', { count: missing, n: whole(missing, lang) }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}
