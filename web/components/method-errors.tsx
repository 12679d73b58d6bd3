import { Table } from '@mantine/core';
import { LANGS } from '../../server/analysis/types.ts';
import type { ErrorExample } from '../../server/contract/evaluation.ts';
import type { Task } from '../../server/evaluation/tasks.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import type { CauseRow } from '../shapes/method.ts';
import styles from './method.module.css';
import { labelName } from './method-words.ts';
import { Unfold } from './unfold.tsx';
import { WideTable } from './wide-table.tsx';

/** The errors of a task by their likely cause. */
export function MethodErrors({ task, causes }: { task: Task; causes: CauseRow[] }) {
  const { t, lang } = useWords();
  const langs = LANGS.filter((code) => causes.some(({ counts }) => counts[code]));
  const most = Math.max(...causes.map(({ total }) => total));
  return (
    <Unfold title={t('method.errors.title')} lead={t('method.errors.lead')}>
      <WideTable caption={t('method.errors.caption', { task: t(`evaluation.tasks.${task}.name`) })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('method.errors.cause')}</Table.Th>
            <Table.Th scope="col">{t('method.errors.fault')}</Table.Th>
            {langs.map((code) => (
              <Table.Th key={code} scope="col" ta="right">
                {t(`languages.${code}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {causes.map(({ cause, fault, counts, total }) => (
            <Table.Tr key={`${fault} ${cause}`}>
              <Table.Th scope="row" className={styles.cause}>
                {t(`evaluation.causes.${cause}`)}
                <span className={styles.bar} style={{ width: `${(total / most) * 100}%` }} />
              </Table.Th>
              <Table.Td>{t(`evaluation.faults.${fault}`)}</Table.Td>
              {langs.map((code) => (
                <Table.Td key={code} ta="right">
                  {whole(counts[code] ?? 0, lang)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Unfold>
  );
}

/** Errors on sentences of the project's own, the words that they are about marked. */
export function MethodExamples({ examples }: { examples: ErrorExample[] }) {
  const { t } = useWords();
  return (
    <Unfold title={t('method.examples.title')} lead={t('method.examples.lead')}>
      <div className={styles.pair}>
        {LANGS.map((lang) => (
          <ul key={lang} className={styles.examples} aria-label={t(`languages.${lang}`)}>
            {examples
              .filter((example) => example.lang === lang)
              .map((example) => (
                <Example key={`${example.start} ${example.text}`} example={example} />
              ))}
          </ul>
        ))}
      </div>
    </Unfold>
  );
}

function Example({ example }: { example: ErrorExample }) {
  const { t } = useWords();
  const { lang, task, text, start, end, expected, got, cause, fault } = example;
  const said = (answer: string | null): string =>
    answer === null ? t('method.examples.nothing') : labelName(t, task, answer);
  const whole = start === 0 && end === text.length;
  return (
    <li>
      <blockquote lang={lang}>
        {text.slice(0, start)}
        {whole ? text : <mark>{text.slice(start, end)}</mark>}
        {text.slice(end)}
      </blockquote>
      <p>
        {t('method.examples.expected')} <b>{said(expected)}</b>. {t('method.examples.got')} <b>{said(got)}</b>{' '}
        ({t(`evaluation.faults.${fault}`)}).
      </p>
      <p className={styles.why}>{t(`evaluation.causes.${cause}`)}</p>
    </li>
  );
}
