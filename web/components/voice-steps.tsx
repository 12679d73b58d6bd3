import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { nextSpan } from '../shapes/sources.ts';
import { Swatch } from './article-voice-bar.tsx';
import { useReading } from './reading-context.ts';
import styles from './voice-steps.module.css';

/**
 * The source whose words are lit, with the way from one of its passages to the next.
 * @param named whether it says which source that is; where it stands under the name, it need not
 */
export function VoiceSteps({ named = true }: { named?: boolean }) {
  const { t, lang } = useWords();
  const { article, heard, at, hear, leave } = useReading();
  if (!heard) return null;
  const { spans } = heard;
  const here = spans.findIndex(({ start, end }) => start === at?.start && end === at.end);
  const total = whole(spans.length, lang);
  const step = (by: 1 | -1) => {
    const next = nextSpan(spans, at, by);
    return { disabled: next === undefined, onClick: () => next && hear(heard, next) };
  };
  return (
    <section className={styles.steps} aria-label={t('article.sources.lit')}>
      {named && (
        <span className={styles.who} lang={heard.name ? article.lang : undefined}>
          <Swatch look={heard.look} />
          <b>{heard.name ?? t('article.notes.unknownSource')}</b>
        </span>
      )}
      <span className={styles.position} role="status">
        {here < 0
          ? t('article.scores.spans', { count: spans.length, n: total })
          : t('article.notes.position', { n: whole(here + 1, lang), total })}
      </span>
      <ActionIcon variant="default" aria-label={t('article.sources.previous')} {...step(-1)}>
        <IconChevronUp size={18} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t('article.sources.next')} {...step(1)}>
        <IconChevronDown size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        aria-label={t('article.sources.leave')}
        onClick={leave}
      >
        <IconX size={18} />
      </ActionIcon>
    </section>
  );
}
