import type { ReactNode } from 'react';
import { useWords } from '../messages/words.ts';
import { day } from '../shapes/figures.ts';
import { ArticleActions } from './article-actions.tsx';
import styles from './panels.module.css';
import { useReading } from './reading-context.ts';

/** Where the article comes from, which engine read it, and what can be done with it. */
export function AboutPanel() {
  const { t, lang } = useWords();
  const { article, analysis } = useReading();
  const { provenance } = article;
  const came = [
    t(`article.about.via.${provenance.via}`),
    provenance.format && t(`article.about.formats.${provenance.format}`),
  ];
  const facts: [string, ReactNode][] = [
    [t('article.about.outlet'), article.outlet.name],
    [t('article.about.date'), article.date && day(article.date, lang)],
    [t('article.about.byline'), article.byline],
    [t('article.about.lang'), t(`languages.${article.lang}`)],
    [t('article.about.added'), day(article.addedAt, lang)],
    [t('article.about.came'), came.filter(Boolean).join(', ')],
  ];
  if (provenance.filename) facts.push([t('article.about.filename'), provenance.filename]);
  if (provenance.encoding) facts.push([t('article.about.encoding'), provenance.encoding]);
  if (provenance.url) {
    facts.push([
      t('article.about.url'),
      <a key="url" href={provenance.url} rel="noreferrer noopener" target="_blank">
        {provenance.url}
      </a>,
    ]);
  }
  facts.push(
    [t('article.about.hash'), <code key="hash">{article.hash.slice(0, 16)}</code>],
    [
      t('article.about.engine'),
      <span key="engine">
        {analysis.engine.version} · <code>{analysis.engine.hash}</code>
      </span>,
    ],
  );
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <i className={styles.missing}>{t('article.about.unknown')}</i>}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <ArticleActions article={article} />
      </div>
    </>
  );
}
