import { useWords } from '../messages/words.ts';
import { percent } from '../shapes/figures.ts';
import { isAt } from './margin-notes.tsx';
import { Note } from './note.tsx';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

/** Everything that the layers switched on have found, in the order of the text. */
export function FindingsPanel() {
  const { t, lang } = useWords();
  const { findings, layers, at, analysis } = useReading();
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
      {analysis.persuasion.length > 0 && (
        <details className={styles.details}>
          <summary>
            {t('article.notes.experimental')} ({analysis.persuasion.length})
          </summary>
          <p>{t('article.notes.experimentalHelp')}</p>
          <Passages
            spans={analysis.persuasion}
            beside={(i) => {
              const { technique, score, voice } = analysis.persuasion[i]!;
              return `${t(`techniques.${technique}`)} · ${t(`voices.${voice}`)} · ${percent(score, lang)}`;
            }}
          />
        </details>
      )}
    </>
  );
}
