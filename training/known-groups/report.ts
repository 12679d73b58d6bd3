import { pooledDisagrees, type Row, type Verdict } from './compare.ts';
import type { ComparisonId } from './contrasts.ts';
import type { Measure } from './measures.ts';

export interface Comparison {
  id: ComparisonId;
  /** Articles in each group; for pairs the number of events, twice. */
  articles: [first: number, second: number];
  /** How many of them were published at an address of the opinion pages; null where articles have none. */
  opinionPages: [first: number, second: number] | null;
  rows: Row[];
}

/** All that was compared, as `--json` prints it. */
export interface Report {
  date: string;
  engine: { version: string; hash: string };
  /** The file's name, without its folder. */
  corpus: string;
  /** Articles of the groups that the engine would not read. */
  refused: number;
  comparisons: Comparison[];
}

/** The measures of a comparison by what was found of them. */
export function withVerdict({ rows }: Pick<Comparison, 'rows'>, verdict: Verdict): Measure[] {
  return rows.filter((row) => row.verdict === verdict).map(({ measure }) => measure);
}

export function disagreeing({ rows }: Pick<Comparison, 'rows'>): Measure[] {
  return rows.filter(pooledDisagrees).map(({ measure }) => measure);
}

/** How many expectations there were, and how many would be met by chance if the groups did not differ. */
export function expectations({ rows }: Pick<Comparison, 'rows'>): { made: number; metByChance: number } {
  const made = rows.filter(({ expected }) => expected !== null).length;
  // A 95% interval lies wholly on the expected side of a zero that is true once in forty.
  return { made, metByChance: made / 40 };
}
