import { type Lang, SCORE_KINDS, type ScoreId } from '../../server/analysis/types.ts';

/** The locale in which a reader of this language expects figures and dates. */
export const LOCALES: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

const made = new Map<string, Intl.NumberFormat>();

/** Making a formatter takes far longer than using it, and a page shows hundreds of figures. */
function numbers(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.NumberFormat(LOCALES[lang], options);
  made.set(key, known);
  return known;
}

/** A whole number with the language's grouping ("12 480", "12,480"). */
export function whole(value: number, lang: Lang): string {
  return numbers(lang, { maximumFractionDigits: 0 }).format(value);
}

/** A share between 0 and 1 as a percentage without decimals. */
export function percent(share: number, lang: Lang): string {
  return numbers(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number with exactly this many decimals. */
export function decimal(value: number, lang: Lang, digits = 1): string {
  return numbers(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A stance from -1 to 1 with its sign, and a true minus. */
export function signed(value: number, lang: Lang): string {
  return numbers(lang, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
    .format(value)
    .replace('-', '−');
}

/** A score as it is read: shares as percentages, counts of sources whole, the last word with two decimals, the rest with one. */
export function figure(id: ScoreId, value: number, lang: Lang): string {
  if (SCORE_KINDS[id] === 'share') return percent(value, lang);
  if (id === 'sourcing.lastWord') return decimal(value, lang, 2);
  return id === 'sourcing.sources' && Number.isInteger(value) ? whole(value, lang) : decimal(value, lang);
}

/** The same figure at the end of an axis, where a round number needs no decimals. */
export function tick(id: ScoreId, value: number, lang: Lang): string {
  if (SCORE_KINDS[id] === 'share') return percent(value, lang);
  return numbers(lang, { maximumFractionDigits: 1 }).format(value);
}

/** An ISO date ("2024-09-11") in words ("11 septembre 2024"), whatever the reader's time zone; never broken over lines. */
export function day(date: string, lang: Lang, month: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(LOCALES[lang], {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${date.slice(0, 10)}T00:00:00Z`))
    .replaceAll(' ', '\u00a0');
}
