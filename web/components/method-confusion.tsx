import { Table } from '@mantine/core';
import type { Confusion } from '../../server/contract/evaluation.ts';
import { useWords } from '../messages/words.ts';
import { confusionView } from '../shapes/confusion.ts';
import { whole } from '../shapes/figures.ts';
import styles from './method.module.css';
import { labelName } from './method-words.ts';
import { Unfold } from './unfold.tsx';
import { WideTable } from './wide-table.tsx';

/** What is taken for what, a table a set; the darker, the more of its row. */
export function MethodConfusions({ confusions }: { confusions: Confusion[] }) {
  const { t } = useWords();
  return (
    <Unfold title={t('method.confusion.title')} lead={t('method.confusion.lead')}>
      <div className={styles.pair}>
        {confusions.map((confusion) => (
          <OneConfusion key={confusion.set} confusion={confusion} />
        ))}
      </div>
    </Unfold>
  );
}

function OneConfusion({ confusion }: { confusion: Confusion }) {
  const { t, lang } = useWords();
  const { set, task } = confusion;
  const { columns, rows } = confusionView(confusion);
  const name = (code: string | null): string =>
    code === null ? t('method.confusion.none') : labelName(t, task, code);
  return (
    <WideTable caption={t('method.confusion.caption', { task: t(`evaluation.tasks.${task}.name`), set })}>
      <Table.Thead>
        <Table.Tr>
          <Table.Td className={styles.corner}>{t('method.confusion.corner')}</Table.Td>
          {columns.map((code) => (
            <Table.Th key={code} scope="col" className={styles.said}>
              {name(code)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ label, cells }) => (
          <Table.Tr key={label}>
            <Table.Th scope="row">{name(label)}</Table.Th>
            {cells.map(({ n, share, right }, j) => (
              <Table.Td
                key={columns[j]}
                className={styles.cell}
                data-right={right || undefined}
                style={{ '--share': `${Math.round(share * 45)}%` }}
              >
                {whole(n, lang)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
