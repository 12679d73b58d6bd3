import type { CorpusSummary } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
import type { OverviewSearch } from '../shapes/search.ts';
import styles from './corpus-head.module.css';
import { DemonstrationNote } from './demonstration-note.tsx';

interface Props {
  corpus: CorpusSummary;
  invented: OverviewSearch['invented'];
  change: (part: Partial<OverviewSearch>) => void;
}

/** What the corpus holds, in sentences; that the demonstration is invented is said plainly. */
export function CorpusHead({ corpus, invented, change }: Props) {
  const { t, lang } = useWords();
  const n = (value: number): string => whole(value, lang);
  const { articles, words, outlets, pending, failed } = corpus;
  const langs = corpus.langs
    .filter((held) => held.articles > 0)
    .map((held) => t(`overview.inLang.${held.lang}`, { n: n(held.articles) }));
  return (
    <div className={styles.head}>
      <h1>{t('overview.title')}</h1>
      <p className={styles.standfirst}>
        {t('overview.holds', {
          articles: t('overview.articles', { count: articles, n: n(articles) }),
          words: t('overview.words', { count: words, n: n(words) }),
          outlets: t('overview.outlets', { count: outlets, n: n(outlets) }),
          langs: langs.join(', '),
        })}{' '}
        {corpus.from &&
          corpus.to &&
          t('overview.dates', { from: day(corpus.from, lang), to: day(corpus.to, lang) })}
      </p>
      {corpus.invented > 0 && <DemonstrationNote corpus={corpus} invented={invented} change={change} />}
      {pending > 0 && (
        <p className={styles.aside} role="status">
          {t('overview.pending', { count: pending, n: n(pending) })}
        </p>
      )}
      {failed > 0 && <p className={styles.aside}>{t('overview.failed', { count: failed, n: n(failed) })}</p>}
    </div>
  );
}
