import type { CorpusSummary } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
import styles from './corpus-head.module.css';

/** What the corpus holds, in sentences; that the samples are invented is said plainly. */
export function CorpusHead({ corpus }: { corpus: CorpusSummary }) {
  const { t, lang } = useWords();
  const n = (value: number): string => whole(value, lang);
  const { articles, words, outlets, invented, pending } = corpus;
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
      {invented > 0 && (
        <p className={styles.invented}>
          {invented === articles
            ? t('overview.allInvented', { count: invented })
            : t('overview.invented', { count: invented, n: n(invented) })}
        </p>
      )}
      {pending > 0 && (
        <p className={styles.invented} role="status">
          {t('overview.pending', { count: pending, n: n(pending) })}
        </p>
      )}
    </div>
  );
}
