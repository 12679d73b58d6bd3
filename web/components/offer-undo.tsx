import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { deleteArticle } from '../api/articles.ts';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';

/** Long enough to glance at the article and come back. */
const SHOWN = 20_000;

interface Added {
  id: string;
  title: string;
  /** Puts back on the page what was added. */
  restore: () => void;
}

/** Says that an article was added, with a button that takes it out again and leads back to its text. */
export function useOfferUndo(): (added: Added) => void {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();

  const undo = async ({ id, restore }: Added): Promise<void> => {
    notifications.hide(id);
    try {
      await deleteArticle(id);
    } catch (error) {
      if (codeOf(error) !== 'not_found') {
        notifications.show({ color: 'red', message: t(`errors.${codeOf(error)}`) });
        return;
      }
    }
    restore();
    await navigate({ to: '/add' });
    notifications.show({ message: t('add.undo.done') });
    queries.removeQueries({ queryKey: ['article', id] });
    await queries.invalidateQueries();
  };

  return (added) =>
    notifications.show({
      id: added.id,
      autoClose: SHOWN,
      closeButtonProps: { 'aria-label': t('common.close') },
      message: (
        <Group justify="space-between" gap="sm" wrap="nowrap">
          {added.title ? t('add.undo.added', { name: added.title }) : t('add.undo.addedUntitled')}
          <Button flex="none" size="compact-sm" variant="default" onClick={() => void undo(added)}>
            {t('add.undo.do')}
          </Button>
        </Group>
      ),
    });
}
