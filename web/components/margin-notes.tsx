import { useState } from 'react';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { type Finding, isAt, notesThatFit } from '../shapes/findings.ts';
import styles from './margin-notes.module.css';
import { Note } from './note.tsx';
import { useReading } from './reading-context.ts';

/** The findings of one paragraph beside it: as many as the paragraph is high, the rest on demand. */
export function MarginNotes({ findings, length }: { findings: Finding[]; length: number }) {
  const { t, lang } = useWords();
  const { at } = useReading();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <div className={styles.notes} />;
  const fit = notesThatFit(length);
  const pointed = findings.findIndex((finding) => isAt(finding, at));
  const shown = all || findings.length <= fit + 1 || pointed >= fit ? findings : findings.slice(0, fit);
  const hidden = findings.length - shown.length;
  return (
    <div className={styles.notes} lang={lang}>
      <ul aria-label={t('article.notes.beside')}>
        {shown.map((finding) => (
          <li key={finding.id}>
            <Note finding={finding} current={isAt(finding, at)} />
          </li>
        ))}
      </ul>
      {(hidden > 0 || all) && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
          {all
            ? t('article.notes.fewer')
            : t('article.notes.more', { count: hidden, n: whole(hidden, lang) })}
        </button>
      )}
    </div>
  );
}
