import { AnalysisError } from './errors.ts';
import type { Detector } from './languages/detect.ts';
import { LANGS, type Lang, MAX_TEXT } from './types.ts';

/** More unprintable characters than this share, and it is no text. */
const MOST_UNPRINTABLE = 0.05;
/** Fewer words than this tell no language from another; the nearer of ours is taken. */
const FEWEST_WORDS = 4;

/** @throws AnalysisError where there is nothing to read: empty, too long, or not text. */
export function refuseUnreadable(text: string): void {
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text)) throw new AnalysisError('empty_text');
  if (text.length > MAX_TEXT) throw new AnalysisError('text_too_long', String(text.length));
  // U+FFFD stands where U+0000 and what could not be decoded were.
  const unprintable = text.match(/(?![\t\n\v\f\r\u0085])\p{Cc}|\ufffd/gu)?.length ?? 0;
  if (unprintable > text.length * MOST_UNPRINTABLE) throw new AnalysisError('binary');
}

/** @throws AnalysisError with the code of the language where it is neither French nor English. */
export function languageOf(text: string, { detect }: Detector): { lang: Lang; confidence: number } {
  const { lang, confidence } = detect(text);
  const known = LANGS.find((l) => l === lang);
  if (known) return { lang: known, confidence };
  const words = text.match(/[\p{L}]+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS && /^[\p{Script=Latin}\P{L}]+$/u.test(text))
    return { lang: /[àâçèéêëîïôùûœ«»]/i.test(text) ? 'fr' : 'en', confidence: 0 };
  throw new AnalysisError('unsupported_language', lang);
}
