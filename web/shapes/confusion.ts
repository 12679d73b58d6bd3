import type { Confusion } from '../../server/contract/evaluation.ts';

/** A confusion table as it is drawn. */
export interface ConfusionView {
  /** Codes of the columns; null is for items that nothing was said of, or that nobody marked. */
  columns: (string | null)[];
  rows: { label: string | null; total: number; cells: ConfusionCell[] }[];
}
export interface ConfusionCell {
  n: number;
  /** Of its row. */
  share: number;
  /** Whether it is right. */
  right: boolean;
}

/** Rows and columns with something in them; the last ones stand for nothing, and have no cell in common. */
export function confusionView({ labels, rows }: Confusion): ConfusionView {
  const codes = rows.map((_, i) => labels[i] ?? null);
  const sum = (cells: readonly number[]): number => cells.reduce((total, n) => total + n, 0);
  const kept = codes.flatMap((_, i) => (sum(rows[i]!) + sum(rows.map((row) => row[i] ?? 0)) > 0 ? [i] : []));
  return {
    columns: kept.map((i) => codes[i] ?? null),
    rows: kept
      .filter((i) => sum(rows[i]!) > 0)
      .map((i) => {
        const total = sum(rows[i]!);
        return {
          label: codes[i] ?? null,
          total,
          cells: kept.map((j) => {
            const n = rows[i]![j] ?? 0;
            return { n, share: n / total, right: i === j && codes[i] !== null };
          }),
        };
      }),
  };
}
