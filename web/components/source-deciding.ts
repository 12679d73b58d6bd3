import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewDecision } from '../../server/contract/sources.ts';
import { codeOf } from '../api/problem.ts';
import { decideSource, SOURCES, undoDecision } from '../api/sources.ts';
import { useWords } from '../messages/words.ts';
import { notice } from './notice.tsx';

const NOTICE = 'source-decision';
/** Long enough to see what became of it. */
const REGRET = 20_000;

/** Everything that sources stand in is asked for anew. */
function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [SOURCES] });
}

function useTrouble(): (error: unknown) => void {
  const { t } = useWords();
  return (error) => notice({ t, id: NOTICE, trouble: true, text: t(`errors.${codeOf(error)}`) });
}

/** Takes a decision back, and says so. */
export function useUndo() {
  const { t } = useWords();
  const refresh = useRefresh();
  const trouble = useTrouble();
  return useMutation({
    mutationFn: undoDecision,
    onSuccess: async () => {
      await refresh();
      notice({ t, id: NOTICE, text: t('sources.decisions.undone') });
    },
    onError: async (error) => {
      await refresh();
      trouble(error);
    },
  });
}

/** Keeps a decision, and offers to take it back. */
export function useDecide() {
  const { t } = useWords();
  const refresh = useRefresh();
  const trouble = useTrouble();
  const undo = useUndo();
  return useMutation({
    mutationFn: (decision: NewDecision) => decideSource(decision),
    onSuccess: async ({ id, name }) => {
      await refresh();
      notice({
        t,
        id: NOTICE,
        text: name === null ? t('sources.decisions.merged') : t('sources.decisions.splitDone', { name }),
        stays: REGRET,
        action: { label: t('sources.decisions.undo'), run: () => undo.mutate(id) },
      });
    },
    onError: async (error) => {
      await refresh();
      trouble(error);
    },
  });
}
