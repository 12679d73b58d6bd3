import type { LoadedTerm } from '../../server/analysis/types.ts';
import type { Article, ArticleWithAnalysis } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
import { cut } from '../shapes/segments.ts';
import styles from './article-head.module.css';
import { ArticleTools } from './article-tools.tsx';
import marks from './marks.module.css';

interface Props {
  article: Article;
  analysis: ArticleWithAnalysis['analysis'];
  /** Whether loaded words are marked, in the title as in the text. */
  loaded?: boolean;
}

/** Outlet, title, byline, date, length and genre; what can be taken along of it. */
export function ArticleHead({ article, analysis, loaded = false }: Props) {
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
      <div className={styles.what}>
        <p className={styles.outlet}>{article.outlet.name}</p>
        <h1 lang={article.title ? article.lang : lang}>
          {article.title ? (
            <MarkedTitle title={article.title} terms={(loaded && analysis?.title?.loaded) || []} />
          ) : (
            t('article.untitled')
          )}
        </h1>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        {article.invented && <p className={styles.invented}>{t('article.invented')}</p>}
      </div>
      {analysis && (
        <div className={styles.tools}>
          <ArticleTools article={article} analysis={analysis} />
        </div>
      )}
    </header>
  );
}

function MarkedTitle({ title, terms }: { title: string; terms: LoadedTerm[] }) {
  const { t } = useWords();
  return cut({ start: 0, end: title.length }, terms).map(({ start, end, marks: [term] }) =>
    term ? (
      <span
        key={start}
        className={`${marks.mark} ${term.voice === 'outlet' ? marks.loadedOutlet : marks.loadedSource}`}
        title={t(`loadedCategories.${term.category}.name`)}
      >
        {title.slice(start, end)}
      </span>
    ) : (
      title.slice(start, end)
    ),
  );
}
