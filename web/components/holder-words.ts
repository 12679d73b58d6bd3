import type { SourceRow } from '../../server/contract/sources.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';

type Of = Pick<SourceRow, 'name' | 'kind' | 'role'>;

/** How sources are told in the language of the interface. */
export function useSourceWords() {
  const { t, lang } = useWords();
  return {
    /** Its name; of those who are not named, their role. */
    nameOf: ({ name, kind, role }: Of): string =>
      kind === 'unnamed' ? t('sources.unnamed', { role: t(`roles.${role}.name`) }) : name,
    kindOf: ({ kind, role }: Of): string =>
      kind === 'unnamed' || role === 'other'
        ? t(`holderKinds.${kind}.name`)
        : `${t(`holderKinds.${kind}.name`)}, ${t(`roles.${role}.name`)}`,
    /** What its cues do, where they do anything but report. */
    cuesOf: ({ stances, attributions }: Pick<SourceRow, 'stances' | 'attributions'>): string => {
      const told = (['endorsing', 'distancing'] as const)
        .filter((stance) => stances[stance] > 0)
        .map((stance) => t(`sources.cues.${stance}`, { n: whole(stances[stance], lang) }));
      if (told.length > 0) return told.join(', ');
      return stances.neutral > 0 || attributions === 0 ? t('sources.cues.neutral') : t('sources.cues.none');
    },
  };
}
