import { Table } from '@mantine/core';
import { Fragment } from 'react';
import type { AnnotatedSet, Measured } from '../../server/contract/evaluation.ts';
import { useWords } from '../messages/words.ts';
import { decimal, whole } from '../shapes/figures.ts';
import { floorStands, measureKey, type TaskView } from '../shapes/method.ts';
import styles from './method.module.css';
import { measureName } from './method-words.ts';
import { WideTable } from './wide-table.tsx';

interface Props extends Pick<TaskView, 'task' | 'langs'> {
  sets: ReadonlyMap<string, AnnotatedSet>;
}

/** Every figure of a task, with all that is known of it. */
export function MethodTable({ task, langs, sets }: Props) {
  const { t } = useWords();
  return (
    <WideTable caption={t('method.table.caption', { task: t(`evaluation.tasks.${task}.name`) })}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('method.table.measure')}</Table.Th>
          <Table.Th scope="col">{t('method.table.set')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('method.table.value')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('method.table.interval')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('method.table.n')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('method.table.documents')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('method.table.floor')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('method.table.agreement')}
          </Table.Th>
          <Table.Th scope="col">{t('method.table.published')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {langs
          .filter(({ figures }) => figures.length > 0)
          .map(({ lang, figures }) => (
            <Fragment key={lang}>
              <Table.Tr>
                <Table.Th colSpan={9} scope="rowgroup" className={styles.group}>
                  {t(`languages.${lang}`)}
                </Table.Th>
              </Table.Tr>
              {figures.map((figure) => (
                <Row key={`${figure.set} ${figure.measure}`} figure={figure} set={sets.get(figure.set)} />
              ))}
            </Fragment>
          ))}
      </Table.Tbody>
    </WideTable>
  );
}

function Row({ figure, set }: { figure: Measured; set: AnnotatedSet | undefined }) {
  const { t, lang } = useWords();
  const { measure, value, low, high, n, documents, folds, floor, agreement, published } = figure;
  const key = measureKey(measure);
  const shown = (share: number): string => decimal(share, lang, 2);
  const between = (from: number | null, to: number | null): string =>
    from === null || to === null ? '—' : t('method.table.between', { low: shown(from), high: shown(to) });
  const stands = floorStands(figure);
  return (
    <Table.Tr className={styles.row}>
      <Table.Th scope="row" className={styles.measure}>
        {measureName(t, measure)}
        {key && <small>{t(`evaluation.measures.${key}.definition`)}</small>}
        {folds !== null && <small>{t('method.table.folds', { n: whole(folds, lang) })}</small>}
      </Table.Th>
      <Table.Td className={styles.set}>
        {figure.set}
        {set && (
          <small data-annotators={set.annotators}>
            {t(set.annotators === 'model' ? 'method.table.byModel' : 'method.table.byHuman')}
          </small>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <b>{shown(value)}</b>
      </Table.Td>
      <Table.Td ta="right">{between(low, high)}</Table.Td>
      <Table.Td ta="right">{whole(n, lang)}</Table.Td>
      <Table.Td ta="right">{whole(documents, lang)}</Table.Td>
      <Table.Td ta="right">
        {floor ? shown(floor.value) : '—'}
        {stands && <small data-stands={stands}>{t(`method.table.floorStands.${stands}`)}</small>}
      </Table.Td>
      <Table.Td ta="right">{agreement === null ? '—' : shown(agreement)}</Table.Td>
      <Table.Td className={styles.published}>
        {published.length === 0
          ? '—'
          : published.map((other) => (
              <div key={other.who.en}>
                {shown(other.value)} <small>{other.who[lang]}</small>
              </div>
            ))}
      </Table.Td>
    </Table.Tr>
  );
}
