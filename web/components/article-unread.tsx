import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Article } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { ArticleActions } from './article-actions.tsx';
import { ArticleHead } from './article-head.tsx';
import styles from './article-unread.module.css';

/** An article without an analysis: on its way, or one that the engine could not read. Its text is there all the same. */
export function ArticleUnread({ article }: { article: Article }) {
  const { t } = useWords();
  const paragraphs = [...article.text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: text }) => [index, text] as const,
  );
  return (
    <>
      <ArticleHead article={article} analysis={null} />
      {article.failure === null ? (
        <p role="status">{t('article.pending')}</p>
      ) : (
        <Alert
          my="lg"
          maw="44rem"
          variant="outline"
          color="red"
          c="inherit"
          icon={<IconAlertTriangle />}
          title={t('article.failure.title')}
          role="alert"
        >
          <p className={styles.why}>
            {t(`errors.${article.failure}`)} {t('article.failure.text')}
          </p>
          <ArticleActions article={article} />
        </Alert>
      )}
      <div className={styles.text} lang={article.lang}>
        {paragraphs.map(([start, paragraph]) => (
          <p key={start}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}
