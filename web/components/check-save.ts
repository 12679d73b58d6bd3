import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CheckCode } from '../../server/contract/check.ts';
import { check, codeItem } from '../api/checks.ts';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';
import { withCode } from '../shapes/check.ts';
import { whole } from '../shapes/figures.ts';
import { notice, withdraw } from './notice.tsx';

interface Coded {
  position: number;
  code: CheckCode | null;
}

/**
 * Keeps a code on the server at once, one after another. It shows before the answer is there; where it could not be kept
 * it is taken back, and a notice offers to try again.
 */
export function useSaveCode(id: string): (coded: Coded) => void {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const { queryKey } = check(id);
  const show = ({ position, code }: Coded): void => {
    queries.setQueryData(
      queryKey,
      (held) => held && { ...held, items: withCode(held.items, position, code) },
    );
  };
  const noticeOf = ({ position }: Coded): string => `unsaved ${id} ${position}`;
  const saving = useMutation({
    scope: { id: `code ${id}` },
    mutationFn: ({ position, code }: Coded) => codeItem(id, position, code),
    onMutate: async (coded) => {
      await queries.cancelQueries({ queryKey });
      const held = queries.getQueryData(queryKey)?.items.find(({ position }) => position === coded.position);
      show(coded);
      return held?.code ?? null;
    },
    onSuccess: async (_, coded) => {
      show(coded);
      withdraw(noticeOf(coded));
      await Promise.all(
        [['check-result', id], ['checks']].map((key) => queries.invalidateQueries({ queryKey: key })),
      );
    },
    onError: (error, coded, before) => {
      show({ ...coded, code: before ?? null });
      const text = t('check.coding.unsaved', {
        error: t(`errors.${codeOf(error)}`),
        n: whole(coded.position + 1, lang),
      });
      const action = { label: t('common.retry'), run: () => saving.mutate(coded) };
      notice({ t, id: noticeOf(coded), trouble: true, text, action });
    },
  });
  return saving.mutate;
}
