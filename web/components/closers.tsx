import type { Closing, Speaker } from '../../server/analysis/types.ts';
import { type T, useWords } from '../messages/words.ts';
import { closersOf, closingSpan } from '../shapes/closers.ts';
import { whole } from '../shapes/figures.ts';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

/** Who has the last word, by role, and where the closing part of the article begins. */
export function Closers({ from, by, outOf }: Closing & { outOf: number }) {
  const { t, lang } = useWords();
  const { analysis } = useReading();
  const span = closingSpan({ from }, analysis.paragraphs);
  return (
    <>
      <p className={styles.count}>{t('article.scores.closers')}</p>
      <ul className={styles.plainList}>
        {closersOf({ by }).map(({ speaker, words }) => (
          <li key={speaker}>
            {t('article.scores.closersText', {
              who: speakerInWords(speaker, t),
              n: whole(words, lang),
              total: whole(outOf, lang),
            })}
          </li>
        ))}
      </ul>
      {span && (
        <>
          <p className={styles.count}>{t('article.scores.closing')}</p>
          <Passages spans={[span]} />
        </>
      )}
    </>
  );
}

/** Who has most of the closing words, in words. */
export function closerInWords(closing: Closing, t: T): string | null {
  const [most] = closersOf(closing);
  return most ? speakerInWords(most.speaker, t) : null;
}

function speakerInWords(speaker: Speaker, t: T): string {
  return speaker === 'outlet' ? t('article.sources.outlet') : t(`roles.${speaker}.name`);
}
