import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { deleteArticle } from '../api/articles.ts';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';
import { notice } from './notice.tsx';

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
    try {
      await deleteArticle(id);
    } catch (error) {
      if (codeOf(error) !== 'not_found') {
        notice({ t, id, trouble: true, text: t(`errors.${codeOf(error)}`) });
        return;
      }
    }
    restore();
    await navigate({ to: '/add' });
    notice({ t, id, text: t('add.undo.done') });
    queries.removeQueries({ queryKey: ['article', id] });
    await queries.invalidateQueries();
  };

  return (added) =>
    notice({
      t,
      id: added.id,
      text: added.title ? t('add.undo.added', { name: added.title }) : t('add.undo.addedUntitled'),
      stays: SHOWN,
      action: { label: t('add.undo.do'), run: () => void undo(added) },
    });
}
