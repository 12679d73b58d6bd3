import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../messages/words.ts';
import styles from './page.module.css';

/** There is nothing at this address. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <div className={styles.narrow}>
      <p className={styles.kicker}>404</p>
      <Title order={1}>{t('common.notFound.title')}</Title>
      <p>{t('common.notFound.text')}</p>
      <Link to="/">{t('common.home')}</Link>
    </div>
  );
}

/** A page threw while it was drawn. */
export function CrashPage({ reset }: { reset: () => void }) {
  const { t } = useWords();
  return (
    <div className={styles.narrow} role="alert">
      <Title order={1}>{t('common.failed')}</Title>
      <p>{t('common.crashed')}</p>
      <button type="button" className={styles.plain} onClick={reset}>
        {t('common.retry')}
      </button>{' '}
      <Link to="/" reloadDocument>
        {t('common.home')}
      </Link>
    </div>
  );
}
