import type { SourceProfile } from '../../server/contract/sources.ts';

export interface Month {
  /** "2024-03". */
  month: string;
  articles: number;
  words: number;
}

/** More months than this are drawn as years. */
const MOST_MONTHS = 60;

/** Every month from the first to the last, those without an article too; years where the months would be too many. */
export function monthsOf(counted: SourceProfile['months']): Month[] {
  const dated = counted.flatMap(({ month, ...rest }) => (month === null ? [] : [{ month, ...rest }]));
  const first = dated[0]?.month;
  const last = dated.at(-1)?.month;
  if (first === undefined || last === undefined) return [];
  const all = between(first, last);
  if (all.length > MOST_MONTHS) return yearsOf(dated, first, last);
  const known = new Map(dated.map((month) => [month.month, month]));
  return all.map((month) => known.get(month) ?? { month, articles: 0, words: 0 });
}

function yearsOf(dated: Month[], first: string, last: string): Month[] {
  const years = Map.groupBy(dated, ({ month }) => month.slice(0, 4));
  const length = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return Array.from({ length }, (_, i) => {
    const month = String(Number(first.slice(0, 4)) + i);
    const own = years.get(month) ?? [];
    return {
      month,
      articles: own.reduce((n, { articles }) => n + articles, 0),
      words: own.reduce((n, { words }) => n + words, 0),
    };
  });
}

function between(first: string, last: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const from = number(first);
  return Array.from({ length: number(last) - from + 1 }, (_, i) => {
    const at = from + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** Share of an outlet's attributed words that a source has; 0 where it attributes none. */
export function shareOfVoice({ words, attributed }: { words: number; attributed: number }): number {
  return attributed === 0 ? 0 : words / attributed;
}

/** The outlets that give it words, the largest share of voice first. */
export function outletsHeard(outlets: SourceProfile['outlets']): SourceProfile['outlets'] {
  return outlets
    .filter(({ attributions }) => attributions > 0)
    .toSorted((a, b) => shareOfVoice(b) - shareOfVoice(a) || b.words - a.words);
}
