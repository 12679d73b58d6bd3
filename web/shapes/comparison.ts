import { LANGS, type Lang, SCORE_IDS, SCORE_KINDS, type ScoreId } from '../../server/analysis/types.ts';
import type { Norms, OutletScore } from '../../server/contract.ts';
import { FEWEST_ARTICLES } from '../../server/vocabulary.ts';

/** The three families of measures, in reading order. */
export const GROUPS = ['sourcing', 'loaded', 'opinion'] as const;
export type Group = (typeof GROUPS)[number];

export const groupOf = (id: ScoreId): Group => id.split('.')[0] as Group;
export const scoresIn = (group: Group): ScoreId[] => SCORE_IDS.filter((id) => groupOf(id) === group);

/** One outlet on one measure; `value` is null where no article was long enough. */
export interface OutletPoint {
  outlet: string;
  name: string;
  /** What outlets are compared by: the pooled figure, for an index the mean of the articles. */
  value: number | null;
  interval: { low: number; high: number } | null;
  count: number | null;
  outOf: number | null;
  n: number;
  missing: number;
  /** Articles by their own figure, in equal parts of the axis; the last part is open. */
  spread: number[];
}
/** One measure in one language: French and English are never put on one scale. */
export interface Panel {
  lang: Lang;
  points: OutletPoint[];
  /** End of the axis. */
  scale: number;
  /** The median of the articles in the language's reference; null where there is no reference. */
  reference: number | null;
}

/** The panels of one measure, a language each, outlets from the highest figure to the lowest, missing last. */
export function panelsOf(id: ScoreId, rows: readonly OutletScore[], norms: readonly Norms[] = []): Panel[] {
  return LANGS.flatMap((lang) => {
    const own = rows.filter((row) => row.score === id && row.lang === lang);
    const points = own
      .map(
        ({ outlet, compared, ...row }): OutletPoint => ({
          outlet: outlet.id,
          name: outlet.name,
          value: compared,
          interval: row.interval,
          count: row.count,
          outOf: row.outOf,
          n: row.n,
          missing: row.missing,
          spread: row.spread,
        }),
      )
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name, lang));
    const reference = norms.find((norm) => norm.lang === lang)?.scores[id].quantiles[50] ?? null;
    return points.length ? [{ lang, points, scale: own[0]!.scale, reference }] : [];
  });
}

/** What a panel shows, as a code and the outlets it names: the sentence under the chart. */
export type Reading =
  | { says: 'nothing' }
  | { says: 'few' }
  | { says: 'one'; high: OutletPoint }
  | { says: 'same'; high: OutletPoint; low: OutletPoint }
  | { says: 'apart' | 'overlapping'; high: OutletPoint; low: OutletPoint };

/**
 * Reads a panel: the outlets with the highest and the lowest figure among those with enough articles,
 * and whether their intervals are apart. Figures that differ by less than what is shown are the same.
 */
export function readingOf(panel: Panel, shown: (value: number) => string): Reading {
  const answered = panel.points.filter(({ value }) => value !== null);
  if (answered.length === 0) return { says: 'nothing' };
  const ranked = answered.filter(({ n, interval }) => n >= FEWEST_ARTICLES && interval !== null);
  const high = ranked[0];
  const low = ranked.at(-1);
  if (!high || !low) return { says: 'few' };
  if (high === low) return { says: 'one', high };
  if (shown(high.value!) === shown(low.value!)) return { says: 'same', high, low };
  return { says: low.interval!.high < high.interval!.low ? 'apart' : 'overlapping', high, low };
}

/** Whether a figure has a numerator and a denominator to show: all have but the numbers of sources. */
export const hasParts = (id: ScoreId): boolean => SCORE_KINDS[id] !== 'index' || id === 'sourcing.lastWord';
