import { seeded, shuffled } from '../stats/random.ts';
import type { Kind, Row, RowOf } from './sets.ts';

const SEED = 20_261_124;

/**
 * Deals documents into folds of about one size. What belongs to one article stays together, so that
 * nothing is measured on an article of which a part was trained on.
 * @param groups the article of each document
 * @returns the fold of each document, from 0
 */
export function dealIntoFolds(groups: readonly string[], folds: number): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = [...sizes.keys()];
  const order = [...shuffled(names.length, seeded(SEED))].map((i) => names[i]!);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const group of order.sort((a, b) => sizes.get(b)! - sizes.get(a)!)) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf.set(group, fold);
    filled[fold]! += sizes.get(group)!;
  }
  return groups.map((group) => foldOf.get(group)!);
}

/** The article that a document is from, as far as its set says. */
export function articleGroup(kind: Kind, row: Row): string {
  if (kind === 'frames') {
    const { outlet, date } = row as RowOf<'frames'>;
    return outlet === undefined && date === undefined ? String(row.id) : `${outlet} ${date}`;
  }
  // NewsMTSC numbers its sentences "collection_outlet_article_…".
  if (kind === 'target') return String(row.id).split('_').slice(0, 3).join('_');
  return String(row.id);
}
