import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { SENTENCE_LABELS } from '../../server/analysis/types.ts';
import type { CheckResult } from '../../server/contract/check.ts';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import styles from './check-result.module.css';

type OfSentences = NonNullable<CheckResult['sentences']>;
type OfAttributions = NonNullable<CheckResult['attributions']>;
type Value = OfAttributions['f1'];

const FIGURES = ['precision', 'recall', 'f1'] as const;

/** Precision, recall and F1 of each label, and of the whole. */
export function SentenceFigures({ figures: { labels, macro } }: { figures: OfSentences }) {
  const { t, lang } = useWords();
  return (
    <Figures name={t('check.result.label')} note={t('check.result.reading')}>
      {labels.map(({ label, coded, said, ...values }) => (
        <Row
          key={label}
          name={t(`check.names.${label}`)}
          about={t('check.result.times', { coded: whole(coded, lang), said: whole(said, lang) })}
          values={values}
        />
      ))}
      <Row name={t('check.result.mean')} values={macro} />
    </Figures>
  );
}

/** The same of attributions, and of those that match, how often the source is right. */
export function AttributionFigures({ figures }: { figures: OfAttributions }) {
  const { t, lang } = useWords();
  const { coded, said, source } = figures;
  return (
    <Figures name="" note={`${t('check.result.reading')} ${t('check.result.matching')}`}>
      <Row
        name={t('check.result.found')}
        about={t('check.result.times', { coded: whole(coded, lang), said: whole(said, lang) })}
        values={figures}
      />
      <Table.Tr>
        <Table.Th scope="row">{t('check.result.rightSource')}</Table.Th>
        <Cell value={source} name={t('check.result.share')} span={3} />
      </Table.Tr>
    </Figures>
  );
}

function Figures({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('check.result.figures')}</h2>
      <Table className={styles.figures}>
        <Table.Thead>
          <Table.Tr>
            {name ? <Table.Th scope="col">{name}</Table.Th> : <Table.Td />}
            {FIGURES.map((figure) => (
              <Table.Th key={figure} scope="col">
                {t(`check.result.${figure}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
      <p className={styles.note}>{note}</p>
    </section>
  );
}

interface RowProps {
  name: string;
  about?: string;
  values: Pick<OfAttributions, (typeof FIGURES)[number]>;
}

function Row({ name, about, values }: RowProps) {
  const { t } = useWords();
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {name}
        {about && <small>{about}</small>}
      </Table.Th>
      {FIGURES.map((figure) => (
        <Cell key={figure} value={values[figure]} name={t(`check.result.${figure}`)} />
      ))}
    </Table.Tr>
  );
}

/** A figure, and its interval in figures and drawn from 0 to 100%. */
function Cell({ value, name, span }: { value: Value; name: string; span?: number }) {
  const { t, lang } = useWords();
  if (!value)
    return (
      <Table.Td colSpan={span} data-name={name}>
        <small>{t('check.result.nothing')}</small>
      </Table.Td>
    );
  const { interval } = value;
  return (
    <Table.Td colSpan={span} data-name={name}>
      <b>{percent(value.value, lang)}</b>
      <small>
        {interval
          ? t('check.result.between', {
              low: percent(interval.low, lang),
              high: percent(interval.high, lang),
            })
          : t('check.result.single')}
      </small>
      <span className={styles.scale} aria-hidden>
        {interval && (
          <span
            className={styles.interval}
            style={{ left: `${100 * interval.low}%`, right: `${100 * (1 - interval.high)}%` }}
          />
        )}
        <span className={styles.point} style={{ left: `${100 * value.value}%` }} />
      </span>
    </Table.Td>
  );
}

/** How often the engine says what of what the reader says. */
export function Confusion({ rows }: { rows: number[][] }) {
  const { t, lang } = useWords();
  return (
    <section>
      <h2>{t('check.result.confusion')}</h2>
      <p className={styles.note}>{t('check.result.confusionNote')}</p>
      <div className={styles.scroll}>
        <table className={styles.confusion}>
          <thead>
            <tr>
              <td />
              {SENTENCE_LABELS.map((label) => (
                <th key={label} scope="col">
                  {t(`check.short.${label}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SENTENCE_LABELS.map((label, i) => (
              <tr key={label}>
                <th scope="row">{t(`check.short.${label}`)}</th>
                {SENTENCE_LABELS.map((column, j) => (
                  <td
                    key={column}
                    data-same={i === j || undefined}
                    data-none={rows[i]![j] === 0 || undefined}
                  >
                    {whole(rows[i]![j]!, lang)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
