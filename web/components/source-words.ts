import { CUE_STANCES } from '../../server/analysis/types.ts';
import type { T } from '../messages/words.ts';
import type { SourceProfile } from '../shapes/source-profile.ts';
import type { SourceVoice } from '../shapes/sources.ts';

/** What kind of holder a source is and what it speaks for, in words; null where nothing is known of it. */
export function kindInWords({ kind, role }: SourceVoice, t: T): string | null {
  if (kind === null || role === null) return null;
  return [t(`holderKinds.${kind}.name`), ...(role === 'other' ? [] : [t(`roles.${role}.name`)])].join(', ');
}

/** Whether an article quotes a source or only paraphrases it, in what places, and what the cues do. */
export function profileInWords({ told, places, cues }: SourceProfile, t: T): string {
  return [
    t(`article.sources.told.${told}`),
    ...places.map((place) => t(`article.sources.places.${place}`)),
    cuesInWords(cues, t),
  ]
    .filter(Boolean)
    .join(' · ');
}

function cuesInWords(cues: SourceProfile['cues'], t: T): string | null {
  const stances = CUE_STANCES.filter((stance) => cues[stance] > 0);
  if (stances.length === 0) return null;
  const counted = stances.map((stance) =>
    t(`article.sources.cueCounts.${stance}`, { count: cues[stance], n: String(cues[stance]) }),
  );
  return t('article.sources.introduced', { cues: counted.join(', ') });
}
