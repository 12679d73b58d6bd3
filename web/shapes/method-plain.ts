import type { Confusion, Measured } from '../../server/contract/evaluation.ts';
import type { Task } from '../../server/evaluation/tasks.ts';
import { floorStands, measureKey } from './method.ts';

/** What a plain sentence says: of ten to be found how many are, of ten asserted how many are right, or both in one. */
export type Says = 'found' | 'right' | 'shared';
export interface Plain {
  says: Says;
  share: number;
}
/** How well a task is done in one language, for somebody who reads no figures. */
export interface PlainReading {
  sentences: Plain[];
  /** The figure that the sentences rest on: its set is told. */
  rests: Measured;
  /** What is so low that it is said aloud. */
  low: Says | null;
  /** Figures that do not beat their bag of words. */
  unbeaten: Measured[];
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

/**
 * Reads figures of one task and language: from recall and precision, an accuracy, failing these a confusion
 * table, failing that F1 (of all that both sides mark, the share that has its match on the other).
 * @param figures in the order of `tasksIn`: the first set that can be told of is
 * @returns undefined where there is no figure
 */
export function plainOf(
  task: Task,
  figures: readonly Measured[],
  confusions: readonly Confusion[],
): PlainReading | undefined {
  for (const set of new Set(figures.map((figure) => figure.set))) {
    const own = figures.filter((figure) => figure.set === set);
    const told = fromShares(task, own) ?? fromConfusion(task, set, confusions) ?? fromF1(own);
    if (told.length === 0) continue;
    const weakest = told.toSorted((a, b) => a.share - b.share)[0]!;
    return {
      sentences: told,
      rests: own[0]!,
      low: weakest.share < 0.5 ? weakest.says : null,
      unbeaten: figures.filter((figure) => floorStands(figure) === 'unbeaten'),
    };
  }
  return undefined;
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

function fromF1(figures: readonly Measured[]): Plain[] {
  const f1 = figures.find(({ measure }) => /f1/i.test(measure));
  return f1 ? [{ says: 'shared', share: f1.value }] : [];
}

/** A share as so many of ten; what rounds to none or all of them is told by its bound. */
export function tenths(share: number): { code: 'fewest' | 'about' | 'most'; n: number } {
  const n = Math.round(share * 10);
  return { code: n === 0 ? 'fewest' : n === 10 ? 'most' : 'about', n };
}
