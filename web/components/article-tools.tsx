import { Button, Group, Modal, Textarea } from '@mantine/core';
import { IconPrinter, IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { Analysis } from '../../server/analysis/types.ts';
import type { Article } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { citationOf } from '../shapes/citation.ts';
import { NO_BANNER } from './dialog.ts';
import { notice } from './notice.tsx';

/** The citation of the article as it stands on the page now, in the reader's language. */
export function useCitation(article: Article, analysis: Analysis): () => string {
  const { t, lang } = useWords();
  return () =>
    citationOf(
      {
        outlet: article.outlet.name,
        title: article.title,
        date: article.date,
        engine: analysis.engine,
        address: window.location.href,
        accessed: today(),
      },
      lang,
      {
        text: (parts) => t('article.citation.text', parts),
        titled: (title) => t('article.citation.titled', { title }),
        untitled: t('article.citation.untitled'),
        undated: t('article.citation.undated'),
      },
    );
}

/** The reader's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Copy the citation, print the article. */
export function ArticleTools({ article, analysis }: { article: Article; analysis: Analysis }) {
  const { t } = useWords();
  const cite = useCitation(article, analysis);
  const [refused, setRefused] = useState<string>();
  const copy = async (): Promise<void> => {
    const citation = cite();
    try {
      await navigator.clipboard.writeText(citation);
      notice({ t, id: 'citation', text: t('article.tools.copied') });
    } catch {
      // Not allowed, or an address that is not secure, where there is no clipboard at all.
      setRefused(citation);
    }
  };
  return (
    <Group gap="xs">
      <Button variant="default" size="xs" leftSection={<IconQuote size={15} />} onClick={() => void copy()}>
        {t('article.tools.cite')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPrinter size={15} />}
        onClick={() => window.print()}
      >
        {t('article.tools.print')}
      </Button>
      <Modal
        opened={refused !== undefined}
        onClose={() => setRefused(undefined)}
        title={t('article.tools.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        attributes={NO_BANNER}
        size="lg"
        centered
      >
        <p style={{ marginTop: 0 }}>{t('article.tools.refused')}</p>
        <Textarea
          readOnly
          autosize
          data-autofocus
          aria-label={t('article.tools.citation')}
          value={refused ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Modal>
    </Group>
  );
}
