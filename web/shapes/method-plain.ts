import type { Confusion, Measured } from '../../server/contract/evaluation.ts';
import type { Task } from '../../server/evaluation/tasks.ts';
import { type MeasureKey, measureKey } from './method.ts';

/** What a plain sentence says: of ten to be found how many are, of ten asserted how many are right, or both in one. */
export type Says = 'found' | 'right' | 'shared';
export interface Plain {
  says: Says;
  share: number;
}
/** How well a task is done on one set, for somebody who reads no figures. */
export interface PlainReading {
  set: string;
  documents: number;
  sentences: Plain[];
  /** What is so low that it is said aloud. */
  low: Says | null;
}

/** Labels that are looked for among others; where they are not said, every label is. */
const LOOKED_FOR: Partial<Record<Task, readonly string[]>> = {
  sentences: ['opinion'],
  genre: ['opinion'],
  stance: ['against', 'favour'],
  quotesASource: ['true'],
};
/** Tasks whose labels are all there, so that only the share of right ones says something. */
const ANSWERED: readonly Task[] = ['holder', 'holderKind', 'loadedVoice'];
const COUNTED: readonly MeasureKey[] = ['f1_0_3', 'f1', 'word_f1', 'microF1'];

/**
 * Reads the figures of one task and language, set by set: from recall and precision, an accuracy, failing these
 * a confusion table, failing that F1 (of all that both sides mark, the share that has its match on the other).
 * @param figures in the order of `tasksIn`
 */
export function plainOf(
  task: Task,
  figures: readonly Measured[],
  confusions: readonly Confusion[],
): PlainReading[] {
  return [...Map.groupBy(figures, ({ set }) => set)].flatMap(([set, own]) => {
    const sentences = fromShares(task, own) ?? fromConfusion(task, set, confusions) ?? fromF1(own);
    const weakest = sentences.toSorted((a, b) => a.share - b.share)[0];
    if (!weakest) return [];
    return [{ set, documents: own[0]!.documents, sentences, low: weakest.share < 0.5 ? weakest.says : null }];
  });
}

function fromShares(task: Task, figures: readonly Measured[]): Plain[] | undefined {
  const of = (...keys: string[]): number | undefined =>
    figures.find(({ measure }) => keys.includes(measureKey(measure) ?? ''))?.value;
  if (ANSWERED.includes(task)) return [{ says: 'right', share: figures[0]!.value }];
  const [found, right] = [of('recall_0_3', 'recall'), of('precision_0_3', 'precision')];
  if (found === undefined || right === undefined) return undefined;
  return [
    { says: 'found', share: found },
    { says: 'right', share: right },
  ];
}

function fromConfusion(task: Task, set: string, confusions: readonly Confusion[]): Plain[] | undefined {
  const confusion = confusions.find((each) => each.set === set && each.task === task);
  if (!confusion) return undefined;
  const { labels, rows } = confusion;
  const looked = (LOOKED_FOR[task] ?? labels).map((label) => labels.indexOf(label)).filter((i) => i >= 0);
  const sum = (cells: readonly number[]): number => cells.reduce((total, n) => total + n, 0);
  const right = sum(looked.map((i) => rows[i]?.[i] ?? 0));
  const there = sum(looked.map((i) => sum(rows[i] ?? [])));
  const said = sum(looked.map((i) => sum(rows.map((row) => row[i] ?? 0))));
  return [
    ...(there > 0 ? [{ says: 'found', share: right / there } as const] : []),
    ...(said > 0 ? [{ says: 'right', share: right / said } as const] : []),
  ];
}

/** A mean over labels is no share of anything that could be counted out. */
function fromF1(figures: readonly Measured[]): Plain[] {
  const f1 = figures.find(({ measure }) => COUNTED.some((key) => key === measureKey(measure)));
  return f1 ? [{ says: 'shared', share: f1.value }] : [];
}

/** A share as so many of ten; what rounds to none or all of them is told by its bound. */
export function tenths(share: number): { code: 'fewest' | 'about' | 'most'; n: number } {
  const n = Math.round(share * 10);
  return { code: n === 0 ? 'fewest' : n === 10 ? 'most' : 'about', n };
}
