import { Table } from '@mantine/core';
import type { SourceProfile } from '../../server/contract/sources.ts';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { outletsHeard, shareOfVoice } from '../shapes/source-months.ts';
import { Bar } from './bar.tsx';
import styles from './source-profile.module.css';
import { WideTable } from './wide-table.tsx';

/** What each outlet gives to the source, of all that it gives to sources. */
export function SourceOutlets({ outlets }: Pick<SourceProfile, 'outlets'>) {
  const { t, lang } = useWords();
  const heard = outletsHeard(outlets);
  const silent = outlets.length - heard.length;
  const longest = Math.max(...heard.map(shareOfVoice), 0.001);
  return (
    <section>
      <h2>{t('sources.source.byOutlet')}</h2>
      <WideTable caption={t('sources.source.byOutletNote')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sources.columns.outlet')}</Table.Th>
            <Table.Th colSpan={2}>{t('sources.columns.share')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.words')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.quoted')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.attributions')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.articles')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {heard.map((outlet) => (
            <Table.Tr key={outlet.id}>
              <Table.Th scope="row">{outlet.name}</Table.Th>
              <Table.Td className={styles.barCell}>
                <Bar share={shareOfVoice(outlet) / longest} />
              </Table.Td>
              <Table.Td ta="right">{percent(shareOfVoice(outlet), lang)}</Table.Td>
              <Table.Td ta="right" className={styles.figure}>
                {whole(outlet.words, lang)} ÷ {whole(outlet.attributed, lang)}
              </Table.Td>
              <Table.Td ta="right">
                {outlet.words === 0 ? '—' : percent(outlet.direct / outlet.words, lang)}
              </Table.Td>
              <Table.Td ta="right">{whole(outlet.attributions, lang)}</Table.Td>
              <Table.Td ta="right">{whole(outlet.articles, lang)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {silent > 0 && (
        <p className={styles.note}>{t('sources.source.silent', { count: silent, n: whole(silent, lang) })}</p>
      )}
    </section>
  );
}
