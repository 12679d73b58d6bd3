import type { EvaluatedSet } from './evaluated.ts';
import type { Item } from './result.ts';
import type { Task } from './tasks.ts';

/** How often the engine said what (columns) of what is so (rows). */
export interface ConfusionTable {
  task: Task;
  labels: string[];
  /** One row more than there are labels, and in each one column more: for what the other side does not have. */
  rows: number[][];
}

/** Tasks that answer with a label; those that answer with words have none to confuse. */
const WITH_LABELS: Task[] = [
  'holderKind',
  'sentences',
  'loadedVoice',
  'stance',
  'genre',
  'frames',
  'quotesASource',
  'persuasion',
];

/** A table for each task of a set that tells labels apart, labels in the order of how often they are so. */
export function confusionsOf({ items }: Pick<EvaluatedSet, 'items'>): ConfusionTable[] {
  const all = Map.groupBy(items.flat(), ({ task }) => task);
  return WITH_LABELS.flatMap((task) => {
    const of = all.get(task) ?? [];
    return of.length > 0 ? [table(task, of)] : [];
  });
}

function table(task: Task, items: readonly Item[]): ConfusionTable {
  const often = new Map<string, number>();
  for (const { expected, got } of items) {
    if (got !== null) often.set(got, often.get(got) ?? 0);
    if (expected !== null) often.set(expected, (often.get(expected) ?? 0) + 1);
  }
  const labels = [...often].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
  const rows = Array.from({ length: labels.length + 1 }, () => new Array<number>(labels.length + 1).fill(0));
  const placeOf = (label: string | null) => (label === null ? labels.length : labels.indexOf(label));
  for (const { expected, got } of items) rows[placeOf(expected)]![placeOf(got)]! += 1;
  return { task, labels, rows };
}
