import type { CheckSummary } from '../../server/contract/check.ts';
import type { OutletRow } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { day } from '../shapes/figures.ts';

/** What a check is called: what is coded in it, and its language. */
export function useCheckName(): (check: Pick<CheckSummary, 'kind' | 'lang'>) => string {
  const { t } = useWords();
  return ({ kind, lang }) => `${t(`check.kinds.${kind}`)} · ${t(`languages.${lang}`)}`;
}

/** The filters that a check was drawn under, in words; empty where there were none. */
export function useFiltersInWords(): (filters: CheckSummary['filters'], outlets: OutletRow[]) => string {
  const { t, lang } = useWords();
  return ({ outlet = [], genre, from, to, q, invented }, outlets) =>
    [
      ...outlet.map(
        (named) =>
          outlets.find(({ id, name }) => id === named || name === named)?.name ??
          t('overview.filters.unknownOutlet'),
      ),
      genre && t(`genres.${genre}`),
      (from || to) && [from, to].map((date) => (date ? day(date, lang, 'short') : '…')).join('–'),
      q && t('check.list.words', { q }),
      invented !== 'auto' && t('check.list.invented', { treated: t(`overview.filters.${invented}`) }),
    ]
      .filter(Boolean)
      .join(', ');
}
