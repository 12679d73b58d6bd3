import { Table } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Evaluation } from '../../server/contract/evaluation.ts';
import { CALIBRATION_HEIGHT } from '../charts/plot-size.ts';
import { useWords } from '../messages/words.ts';
import { decimal, percent, whole } from '../shapes/figures.ts';
import styles from './method.module.css';
import { Unfold } from './unfold.tsx';
import { WideTable } from './wide-table.tsx';

const CalibrationPlot = lazy(async () => ({
  default: (await import('../charts/calibration-plot.tsx')).CalibrationPlot,
}));

type Calibration = Evaluation['calibrations'][number];

/** Whether probabilities mean what they say, a set each. */
export function MethodCalibrations({ calibrations }: { calibrations: Calibration[] }) {
  const { t } = useWords();
  return (
    <Unfold title={t('method.calibration.title')} lead={t('method.calibration.lead')}>
      <div className={styles.pair}>
        {calibrations.map((calibration) => (
          <OneCalibration key={`${calibration.set} ${calibration.probability}`} calibration={calibration} />
        ))}
      </div>
    </Unfold>
  );
}

function OneCalibration({ calibration }: { calibration: Calibration }) {
  const { t, lang } = useWords();
  const { set, probability, n, error, brier, bins } = calibration;
  const caption = t('method.calibration.caption', {
    what: t(`evaluation.probabilities.${probability}`),
    set,
  });
  const filled = bins.flatMap(({ mean, observed, ...bin }) =>
    mean === null || observed === null ? [] : [{ ...bin, mean, observed }],
  );
  return (
    <figure className={styles.figure}>
      <p className={styles.figureTitle}>{caption}</p>
      <div style={{ minHeight: CALIBRATION_HEIGHT, maxWidth: '24rem' }}>
        <Suspense>
          <CalibrationPlot
            points={filled}
            tick={(value) => percent(value, lang)}
            given={t('method.calibration.given')}
            so={t('method.calibration.so')}
          />
        </Suspense>
      </div>
      <figcaption>
        <p className={styles.sentence}>
          {t('method.calibration.sentence', {
            error: decimal(error, lang, 2),
            brier: decimal(brier, lang, 2),
            n: whole(n, lang),
          })}
        </p>
        <WideTable caption={caption}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('method.calibration.bin')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('method.calibration.given')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('method.calibration.so')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('method.table.n')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {filled.map((bin) => (
              <Table.Tr key={bin.low}>
                <Table.Th scope="row">
                  {t('method.table.between', { low: percent(bin.low, lang), high: percent(bin.high, lang) })}
                </Table.Th>
                <Table.Td ta="right">{percent(bin.mean, lang)}</Table.Td>
                <Table.Td ta="right">{percent(bin.observed, lang)}</Table.Td>
                <Table.Td ta="right">{whole(bin.n, lang)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      </figcaption>
    </figure>
  );
}
