import {
  FRAMES,
  GENRES,
  HOLDER_KINDS,
  SENTENCE_LABELS,
  STANCES,
  TECHNIQUES,
} from '../../server/analysis/types.ts';
import type { Confusion } from '../../server/contract/evaluation.ts';
import type { Task } from '../../server/evaluation/tasks.ts';

/** The order of a task's labels, so that the tables of two sets can be compared. */
const ORDER: Partial<Record<Task, readonly string[]>> = {
  sentences: SENTENCE_LABELS,
  genre: GENRES,
  stance: STANCES,
  holderKind: HOLDER_KINDS,
  loadedVoice: ['outlet', 'source'],
  quotesASource: ['true', 'false'],
  frames: FRAMES,
  persuasion: TECHNIQUES,
};

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

/** Rows and columns with something in them, in the order of the task's labels; the last ones stand for nothing, and have no cell in common. */
export function confusionView({ task, labels, rows }: Confusion): ConfusionView {
  const codes = rows.map((_, i) => labels[i] ?? null);
  const sum = (cells: readonly number[]): number => cells.reduce((total, n) => total + n, 0);
  const place = (code: string | null): number =>
    code === null ? Number.POSITIVE_INFINITY : (ORDER[task]?.indexOf(code) ?? 0);
  const kept = codes
    .map((_, i) => i)
    .filter((i) => sum(rows[i]!) + sum(rows.map((row) => row[i] ?? 0)) > 0)
    .sort((a, b) => place(codes[a] ?? null) - place(codes[b] ?? null) || a - b);
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
