import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Article } from '../../server/contract.ts';
import { analyseAgain, deleteArticle, restoreArticle } from '../api/articles.ts';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';
import { NO_BANNER } from './dialog.ts';
import { notice } from './notice.tsx';

/** How long a deletion can be undone; the dialog says so in words. */
const REGRET = 30_000;

/** What can be done with an article: read it again, delete it. What fails can be tried again. */
export function ArticleActions({ article }: { article: Article }) {
  const { t } = useWords();
  const [asking, { open, close }] = useDisclosure(false);
  const again = useAnalyseAgain(article.id);
  const removal = useRemoval(article, close);
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconRefresh size={15} />}
        loading={again.isPending}
        onClick={() => again.mutate()}
      >
        {article.failure === null ? t('article.about.again') : t('common.retry')}
      </Button>
      <Button variant="default" size="xs" leftSection={<IconTrash size={15} />} onClick={open}>
        {t('article.about.delete')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('article.about.deleteTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        attributes={NO_BANNER}
        centered
      >
        <p>{t('article.about.deleteText')}</p>
        {article.invented && <p>{t('article.about.deleteInvented')}</p>}
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" c="white" loading={removal.isPending} onClick={() => removal.mutate()}>
            {t('article.about.deleteConfirm')}
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}

/** Says that something did not work, with the way to try it again. */
function useTrouble(id: string): (error: unknown, again: () => void) => void {
  const { t } = useWords();
  return (error, again) =>
    notice({
      t,
      id,
      trouble: true,
      text: t(`errors.${codeOf(error)}`),
      action: { label: t('common.retry'), run: again },
    });
}

function useAnalyseAgain(id: string) {
  const { t } = useWords();
  const queries = useQueryClient();
  const trouble = useTrouble(`again-${id}`);
  const again = useMutation({
    mutationFn: () => analyseAgain(id),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notice({ t, id: `again-${id}`, text: t('article.about.againDone') });
    },
    onError: (error) => {
      // Why it could not be read is stored with the article.
      if (codeOf(error) !== 'offline') void queries.invalidateQueries({ queryKey: ['article', id] });
      trouble(error, again.mutate);
    },
  });
  return again;
}

/** Deletes an article and offers for a while to take that back. */
function useRemoval(article: Article, closed: () => void) {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const id = `removal-${article.id}`;
  const trouble = useTrouble(id);
  const restoring = useMutation({
    mutationFn: () => restoreArticle(article),
    onSuccess: async (back) => {
      await queries.invalidateQueries();
      await navigate({ to: '/articles/$id', params: { id: back } });
      notice({ t, id, text: t('article.about.restored') });
    },
    onError: (error): void => trouble(error, restoring.mutate),
  });
  const removal = useMutation({
    mutationFn: () => deleteArticle(article.id),
    onSuccess: async () => {
      closed();
      notice({
        t,
        id,
        text: t('article.about.deleted'),
        stays: REGRET,
        action: { label: t('article.about.undo'), run: restoring.mutate },
      });
      await navigate({ to: '/' });
      queries.removeQueries({ queryKey: ['article', article.id] });
      await queries.invalidateQueries();
    },
    onError: (error) => {
      closed();
      trouble(error, removal.mutate);
    },
  });
  return removal;
}
