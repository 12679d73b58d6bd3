import type { Lang, ScoreId } from '../../server/analysis/types.ts';
import { type T, useWords } from '../messages/words.ts';
import { day, figure, percent, whole } from '../shapes/figures.ts';
import { placeOf, type Reference, standingOf } from '../shapes/norms.ts';
import styles from './article-place.module.css';

interface Props {
  value: number;
  reference: Reference;
}

/** Where a figure stands among the articles of its own language, in words. */
export function placeInWords(value: number, { norms, quantiles }: Reference, t: T, lang: Lang): string {
  const standing = standingOf(value, quantiles);
  const shown = (share: number): string => percent(share, lang);
  const articles = t(`article.place.articles.${norms.lang}`);
  switch (standing.says) {
    case 'none':
      return t('article.place.none', { articles, same: shown(standing.same) });
    case 'highest':
      return t('article.place.highest', { articles });
    case 'lowest':
      return t('article.place.lowest', { articles });
    case 'higher':
      return t('article.place.higher', { articles, share: shown(standing.share) });
    case 'lower':
      return t('article.place.lower', { articles, share: shown(standing.share) });
    case 'higherLevel':
      return t('article.place.higherLevel', {
        articles,
        share: shown(standing.share),
        same: shown(standing.same),
      });
    case 'lowerLevel':
      return t('article.place.lowerLevel', {
        articles,
        share: shown(standing.share),
        same: shown(standing.same),
      });
  }
}

/** The articles of the reference in a row from the lowest figure to the highest, and where this one stands. */
export function PlaceStrip({ value, reference }: Props) {
  const { below, same } = placeOf(value, reference.quantiles);
  return (
    <span className={styles.strip} aria-hidden="true">
      <span className={styles.median} />
      {same >= 0.01 && (
        <span className={styles.block} style={{ left: `${below * 100}%`, width: `${same * 100}%` }} />
      )}
      <span className={styles.mark} style={{ left: `${(below + same / 2) * 100}%` }} />
    </span>
  );
}

interface AboutProps {
  id: ScoreId;
  reference: Reference;
  /** The engine that read the article. */
  engine: { hash: string };
}

/** What the reference is and who measured it; a warning where that was not the engine that read the article. */
export function AboutReference({ id, reference: { norms, n, quantiles }, engine }: AboutProps) {
  const { t, lang } = useWords();
  return (
    <div className={styles.about}>
      <p>
        <b>{t('article.place.title')}</b>{' '}
        {t('article.place.what', {
          reference: norms.reference[lang],
          articles: whole(norms.articles, lang),
          n: whole(n, lang),
          median: figure(id, quantiles[50]!, lang),
        })}{' '}
        {t('article.place.engine', { date: day(norms.date, lang), version: norms.engine.version })}{' '}
        <code>{norms.engine.hash}</code>.
      </p>
      {norms.engine.hash !== engine.hash && <p className={styles.other}>{t('article.place.other')}</p>}
    </div>
  );
}
