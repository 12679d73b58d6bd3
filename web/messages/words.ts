import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../server/analysis/types.ts';

export type T = TFunction;

/** The messages and the language they are in. */
export function useWords(): { t: T; lang: Lang } {
  const { t, i18n } = useTranslation();
  return { t, lang: i18n.language as Lang };
}
