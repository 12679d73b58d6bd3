import { Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Lang } from '../../server/analysis/types.ts';
import type { AnnotatedSet, Measured } from '../../server/contract/evaluation.ts';
import type { Task } from '../../server/evaluation/tasks.ts';
import { figureHeight } from '../charts/plot-size.ts';
import { useWords } from '../messages/words.ts';
import { decimal, whole } from '../shapes/figures.ts';
import { floorStands, type TaskView } from '../shapes/method.ts';
import { type Plain, type PlainReading, plainOf, tenths } from '../shapes/method-plain.ts';
import styles from './method.module.css';
import { MethodCalibrations } from './method-calibration.tsx';
import { MethodConfusions } from './method-confusion.tsx';
import { MethodErrors, MethodExamples } from './method-errors.tsx';
import { MethodTable } from './method-table.tsx';
import { measureName } from './method-words.ts';
import { WhenNear } from './when-near.tsx';

const FigurePlot = lazy(async () => ({ default: (await import('../charts/figure-plot.tsx')).FigurePlot }));

interface Props {
  view: TaskView;
  sets: ReadonlyMap<string, AnnotatedSet>;
}

/** One task: how well it is done in each language, in words and in figures, and what goes wrong. */
export function MethodTask({ view, sets }: Props) {
  const { t } = useWords();
  const { task, langs, confusions, causes, calibrations, examples } = view;
  return (
    <section className={styles.task} aria-labelledby={task}>
      <header className={styles.taskHead}>
        <Title order={2} id={task}>
          {t(`evaluation.tasks.${task}.name`)}
        </Title>
        <p>{t(`evaluation.tasks.${task}.question`)}</p>
      </header>
      <div className={styles.langs}>
        {langs.map(({ lang, figures }) => (
          <section key={lang} className={styles.panel} aria-labelledby={`${task} ${task}-${lang}`}>
            <h3 id={`${task}-${lang}`}>{t(`languages.${lang}`)}</h3>
            {figures.length === 0 ? (
              <p className={styles.none}>{t('method.noFigures')}</p>
            ) : (
              <>
                {plainOf(task, figures, confusions).map((reading) => (
                  <PlainWords key={reading.set} task={task} reading={reading} sets={sets} />
                ))}
                <Unbeaten figures={figures} />
                <Figures figures={figures} />
              </>
            )}
          </section>
        ))}
      </div>
      <MethodTable task={task} langs={langs} sets={sets} />
      <div className={styles.unfold}>
        {confusions.length > 0 && <MethodConfusions confusions={confusions} />}
        {causes.length > 0 && <MethodErrors task={task} causes={causes} />}
        {examples.length > 0 && <MethodExamples examples={examples} />}
        {calibrations.length > 0 && <MethodCalibrations calibrations={calibrations} />}
      </div>
    </section>
  );
}

/** The figures of one set for somebody who reads none; what is low, and what it rests on, is said with them. */
function PlainWords({ task, reading, sets }: Pick<Props, 'sets'> & { task: Task; reading: PlainReading }) {
  const { t, lang } = useWords();
  const { sentences, set, documents, low } = reading;
  const said = ({ says, share }: Plain): string => {
    const { code, n } = tenths(share);
    const words = { n: t(`method.tenths.${code}`, { n: whole(n, lang) }) };
    if (says === 'shared') return t('method.plain.shared', words);
    return task === 'holder' || task === 'holderKind' || task === 'loadedVoice'
      ? t(`method.plain.${task}.right`, words)
      : t(`method.plain.${task}.${says}`, words);
  };
  const annotators = sets.get(set)?.annotators ?? 'human';
  return (
    <div className={styles.reading}>
      <p className={styles.plain}>{sentences.map(said).join(' ')}</p>
      {low && <p className={styles.caution}>{t(`method.caution.${low}`)}</p>}
      <p className={styles.base} data-annotators={annotators}>
        {t(`method.base.${annotators}`, { count: documents, n: whole(documents, lang), set })}
      </p>
    </div>
  );
}

/** Says aloud which figures are no better than their bag of words. */
function Unbeaten({ figures }: { figures: Measured[] }) {
  const { t } = useWords();
  const unbeaten = figures.filter((figure) => floorStands(figure) === 'unbeaten');
  if (unbeaten.length === 0) return null;
  return (
    <p className={styles.caution}>
      {t('method.caution.floor', {
        count: unbeaten.length,
        measures: unbeaten.map(({ measure, set }) => `${measureName(t, measure)} (${set})`).join(', '),
      })}
    </p>
  );
}

function Figures({ figures }: { figures: Measured[] }) {
  const { t, lang } = useWords();
  const shown = (value: number): string => decimal(value, lang, 2);
  return (
    <figure className={styles.figure}>
      <WhenNear height={figureHeight(figures.length)}>
        <Suspense>
          <FigurePlot
            rows={figures.map(({ set, measure, value, low, high, floor, agreement, published }) => ({
              id: `${set} ${measure}`,
              name: measureName(t, measure),
              set,
              value,
              interval: low === null || high === null ? null : { low, high },
              label: shown(value),
              marks: [
                ...(agreement === null ? [] : [{ kind: 'agreement', value: agreement } as const]),
                ...published.map((other) => ({ kind: 'published', value: other.value }) as const),
                ...(floor ? [{ kind: 'floor', value: floor.value } as const] : []),
              ],
            }))}
            tick={(value) => decimal(value, lang, value % 1 === 0 ? 0 : 1)}
          />
        </Suspense>
      </WhenNear>
      <figcaption>
        <Sentence first={figures[0]!} shown={shown} lang={lang} />
      </figcaption>
    </figure>
  );
}

/** What the first line of the chart shows, in words. */
function Sentence({ first, shown, lang }: { first: Measured; shown: (value: number) => string; lang: Lang }) {
  const { t } = useWords();
  const { set, measure, value, low, high, floor, agreement, published } = first;
  const told = { measure: measureName(t, measure), value: shown(value), set };
  const stands = floorStands(first);
  return (
    <p className={styles.sentence}>
      {[
        low === null || high === null
          ? t('method.chart.sentence', told)
          : t('method.chart.interval', { ...told, low: shown(low), high: shown(high) }),
        stands && floor && t(`method.chart.floor.${stands}`, { value: shown(floor.value) }),
        agreement !== null && t('method.chart.agreement', { value: shown(agreement) }),
        published.length > 0 &&
          t('method.chart.published', {
            figures: published.map((other) => `${shown(other.value)} (${other.who[lang]})`).join(', '),
          }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}
