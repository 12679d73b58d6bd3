import { Table } from '@mantine/core';
import type { SourceProfile } from '../../server/contract/sources.ts';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { Bar } from './bar.tsx';
import styles from './source-profile.module.css';
import { WideTable } from './wide-table.tsx';

/** Cues that are shown. */
const SHOWN = 14;
const TYPES = ['direct', 'mixed', 'indirect'] as const;

/** With which cues the source is introduced, and what each does. */
export function SourceCues({ cues, lang: of }: Pick<SourceProfile, 'cues'> & { lang: string }) {
  const { t, lang } = useWords();
  const most = cues[0]?.attributions ?? 1;
  const more = cues.length - SHOWN;
  return (
    <section>
      <h2>{t('sources.source.cues')}</h2>
      {cues.length === 0 ? (
        <p className={styles.note}>{t('sources.source.noCues')}</p>
      ) : (
        <WideTable caption={t('sources.source.cuesNote')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('sources.columns.cue')}</Table.Th>
              <Table.Th colSpan={2}>{t('sources.columns.attributions')}</Table.Th>
              <Table.Th>{t('sources.columns.stance')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cues.slice(0, SHOWN).map(({ lemma, stance, attributions }) => (
              <Table.Tr key={`${lemma} ${stance}`}>
                <Table.Th scope="row" lang={of}>
                  {lemma}
                </Table.Th>
                <Table.Td className={styles.barCell}>
                  <Bar share={attributions / most} tone={stance} />
                </Table.Td>
                <Table.Td ta="right">{whole(attributions, lang)}</Table.Td>
                <Table.Td>{t(`cueStances.${stance}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {more > 0 && (
        <p className={styles.note}>{t('sources.source.moreCues', { count: more, n: whole(more, lang) })}</p>
      )}
    </section>
  );
}

/** How many of its attributions quote, paraphrase, or do both. */
export function SourceTypes({ types }: Pick<SourceProfile, 'types'>) {
  const { t, lang } = useWords();
  const all = types.direct + types.indirect + types.mixed;
  return (
    <section>
      <h2>{t('sources.source.types')}</h2>
      <WideTable caption={t('sources.columns.attributions')}>
        <Table.Tbody>
          {TYPES.map((type) => (
            <Table.Tr key={type}>
              <Table.Th scope="row">{t(`attributionTypes.${type}`)}</Table.Th>
              <Table.Td className={styles.barCell}>
                <Bar share={types[type] / all} />
              </Table.Td>
              <Table.Td ta="right">{whole(types[type], lang)}</Table.Td>
              <Table.Td ta="right">{percent(types[type] / all, lang)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </section>
  );
}
