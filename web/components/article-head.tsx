import type { Article, ArticleWithAnalysis } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
import styles from './article-head.module.css';

/** Outlet, title, byline, date, length and genre. */
export function ArticleHead({
  article,
  analysis,
}: {
  article: Article;
  analysis: ArticleWithAnalysis['analysis'];
}) {
  const { t, lang } = useWords();
  const facts = [
    article.date && day(article.date, lang),
    article.byline && t('article.by', { name: article.byline }),
    analysis && t('article.words', { count: analysis.words, n: whole(analysis.words, lang) }),
    analysis?.genre.label && t(`genres.${analysis.genre.label}`),
    t(`languages.${article.lang}`),
  ];
  return (
    <header className={styles.head}>
      <p className={styles.outlet}>{article.outlet.name}</p>
      <h1 lang={article.title ? article.lang : lang}>{article.title ?? t('article.untitled')}</h1>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {article.invented && <p className={styles.invented}>{t('article.invented')}</p>}
    </header>
  );
}
