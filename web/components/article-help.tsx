import { Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../messages/words.ts';
import styles from './article-help.module.css';

/** What something means, behind a small question mark beside its name. */
export function Help({ name, text }: { name: string; text: string }) {
  const { t } = useWords();
  return (
    <Popover width={300} position="bottom-end" shadow="sm" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.button} aria-label={t('article.help', { name })}>
          ?
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.text}>
        <p>{text}</p>
        <Link to="/method" search={{ part: 'scores' }}>
          {t('article.helpMore')}
        </Link>
      </Popover.Dropdown>
    </Popover>
  );
}
