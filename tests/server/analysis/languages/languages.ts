import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  createLanguage,
  type Language,
  type LanguageWeights,
} from '../../../../server/analysis/languages/index.ts';
import type { Lang } from '../../../../server/analysis/types.ts';

const FRENCH = new URL('../../../../server/analysis/models/fr/tagger.bin.gz', import.meta.url);

export const WEIGHTS: Record<Lang, LanguageWeights> = { fr: gunzipSync(readFileSync(FRENCH)), en: null };

export function fresh(lang: Lang): Language {
  return createLanguage(lang, WEIGHTS[lang]);
}
