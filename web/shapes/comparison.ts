import { LANGS, type Lang, SCORE_IDS, type ScoreId } from '../../server/analysis/types.ts';
import type { OutletScore } from '../../server/contract.ts';

/** The three families of measures, in reading order. */
export const GROUPS = ['sourcing', 'loaded', 'opinion'] as const;
export type Group = (typeof GROUPS)[number];

export const groupOf = (id: ScoreId): Group => id.split('.')[0] as Group;
export const scoresIn = (group: Group): ScoreId[] => SCORE_IDS.filter((id) => groupOf(id) === group);

/** One outlet on one measure; `value` is null where no article was long enough. */
export interface OutletPoint {
  outlet: string;
  name: string;
  value: number | null;
  count: number | null;
  outOf: number | null;
  n: number;
  missing: number;
}
/** One measure in one language: French and English are never put on one scale. */
export interface Panel {
  lang: Lang;
  points: OutletPoint[];
}

/** The panels of one measure, a language each, outlets from the highest figure to the lowest, missing last. */
export function panelsOf(id: ScoreId, rows: readonly OutletScore[]): Panel[] {
  return LANGS.flatMap((lang) => {
    const points = rows
      .filter((row) => row.score === id && row.lang === lang)
      .map(
        ({ outlet, value, count, outOf, n, missing }): OutletPoint => ({
          outlet: outlet.id,
          name: outlet.name,
          value,
          count,
          outOf,
          n,
          missing,
        }),
      )
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name, lang));
    return points.length ? [{ lang, points }] : [];
  });
}

/** What a panel shows, as a code and the outlets it names: the sentence under the chart. */
export type Reading =
  | { says: 'nothing' }
  | { says: 'one'; high: OutletPoint }
  | { says: 'same'; high: OutletPoint; low: OutletPoint }
  | { says: 'range'; high: OutletPoint; low: OutletPoint };

/** Reads a panel: outlets that differ by less than what the figures show are said to be the same. */
export function readingOf(panel: Panel, shown: (value: number) => string): Reading {
  const answered = panel.points.filter((point) => point.value !== null);
  const high = answered[0];
  const low = answered.at(-1);
  if (!high || !low) return { says: 'nothing' };
  if (high === low) return { says: 'one', high };
  return { says: shown(high.value!) === shown(low.value!) ? 'same' : 'range', high, low };
}

/** Ends an axis on a figure at or above the largest value whose half is round too. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * magnitude >= value) ?? 10) * magnitude;
}
