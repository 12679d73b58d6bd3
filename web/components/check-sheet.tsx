import type { ReactNode } from 'react';
import type { Lang } from '../../server/analysis/types.ts';
import type { CheckItem } from '../../server/contract/check.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import styles from './check-sheet.module.css';

interface Props {
  item: CheckItem;
  lang: Lang;
  /** Its place among the sentences of the check, from 0, and how many there are. */
  place: number;
  size: number;
  /** The sentence is told to screen readers when another takes its place. */
  live?: boolean;
  children: ReactNode;
}

/** The sentence to code, between those before and after it, and nothing of where it stands. */
export function CheckSheet({ item, lang, place, size, live, children }: Props) {
  const { t, lang: spoken } = useWords();
  return (
    <section
      className={styles.sheet}
      aria-label={t('check.coding.sentence')}
      aria-live={live ? 'polite' : undefined}
    >
      <p className={styles.place}>
        {t('check.coding.place', { n: whole(place + 1, spoken), size: whole(size, spoken) })}
      </p>
      <div lang={lang} className={styles.text}>
        {item.before && <p className={styles.context}>{item.before}</p>}
        {children}
        {item.after && <p className={styles.context}>{item.after}</p>}
      </div>
    </section>
  );
}
