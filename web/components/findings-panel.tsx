import { useWords } from '../messages/words.ts';
import { isAt } from '../shapes/findings.ts';
import { Note } from './note.tsx';
import styles from './panels.module.css';
import { useReading } from './reading-context.ts';

/** Everything that the layers switched on have found, in the order of the text. */
export function FindingsPanel() {
  const { t } = useWords();
  const { findings, layers, at } = useReading();
  const shown = findings.filter(({ layer }) => layers.includes(layer));
  return (
    <>
      {shown.length === 0 && <p className={styles.lead}>{t('article.notes.none')}</p>}
      <ul className={styles.plainList}>
        {shown.map((finding) => (
          <li key={finding.id}>
            <Note finding={finding} current={isAt(finding, at)} full />
          </li>
        ))}
      </ul>
    </>
  );
}
