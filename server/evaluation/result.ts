import type { Analysis, Span } from '../analysis/types.ts';
import type { Forecast } from '../stats/calibration.ts';
import type { Formula, Tally } from '../stats/tallies.ts';
import type { Cause, Probability, Task } from './tasks.ts';

/** An annotated document and what the engine says of it. */
export interface Scored<Row> {
  row: Row;
  analysis: Analysis;
}

/** One thing to find, or found: right where what is expected is what was got. */
export interface Item extends Span {
  task: Task;
  /** A label, or words where the task has none; null where nothing is to be found. */
  expected: string | null;
  /** As `expected`; null where nothing was found. */
  got: string | null;
  right: boolean;
  /** The likely cause of the error; null where it is right. */
  cause: Cause | null;
  /** What a label is of: the target of a stance. */
  about?: string;
}

/** One figure of a set, as counts by document. */
export interface Measure {
  measure: string;
  task: Task;
  tally: Tally;
  /** The figure of one pass of annotation against the other; undefined where there was one pass. */
  agreement?: number;
}

/** What measuring a set gives; `items` has one list a document. */
export interface Scores {
  measures: Measure[];
  items: Item[][];
  forecasts: Partial<Record<Probability, Forecast[]>>;
}

/** An item that was got right, or why not. */
export function item(
  task: Task,
  { start, end }: Span,
  expected: string | null,
  got: string | null,
  cause: () => Cause,
  { right = expected === got, about }: { right?: boolean; about?: string } = {},
): Item {
  return { task, start, end, expected, got, right, cause: right ? null : cause(), ...(about && { about }) };
}

/** The scores of several tasks on the same documents as one. */
export function together(documents: number, parts: readonly Scores[]): Scores {
  return {
    measures: parts.flatMap(({ measures }) => measures),
    items: Array.from({ length: documents }, (_, i) => parts.flatMap(({ items }) => items[i] ?? [])),
    forecasts: Object.assign({}, ...parts.map(({ forecasts }) => forecasts)) as Scores['forecasts'],
  };
}

/** Found, asserted, there to be found: one document. */
export type Counts = readonly [found: number, asserted: number, there: number];

/** A measure over plain counts. */
export function counted(
  measure: string,
  task: Task,
  formula: Formula,
  documents: readonly Counts[],
): Measure {
  return { measure, task, tally: { formula, labels: 1, documents } };
}

/** The share of what is right of all, as a measure. */
export function accuracy(measure: string, task: Task, documents: readonly (readonly boolean[])[]): Measure {
  return counted(
    measure,
    task,
    'precision',
    documents.map((right) => [right.filter(Boolean).length, right.length, right.length]),
  );
}

/** What is so, and what the engine says. */
export type Pair = readonly [gold: string, predicted: string | null];

/** F1 of each of the labels and their mean (macro F1), from pairs document by document. */
export function macroF1(
  measure: string,
  task: Task,
  labels: readonly string[],
  documents: readonly (readonly Pair[])[],
): Measure {
  return { measure, task, tally: tallyOf(labels, documents) };
}

/** The labels that a document has, and those that it is given. */
export interface LabelSets {
  gold: ReadonlySet<string>;
  predicted: ReadonlySet<string>;
}

/** F1 over all labels of all documents together (micro F1), where a document may have several. */
export function microF1OfSets(measure: string, task: Task, documents: readonly LabelSets[]): Measure {
  const counts = documents.map(({ gold, predicted }): Counts => {
    return [[...gold].filter((label) => predicted.has(label)).length, predicted.size, gold.size];
  });
  return counted(measure, task, 'f1', counts);
}

/** The mean of the labels' F1 (macro F1), where a document may have several. */
export function macroF1OfSets(
  measure: string,
  task: Task,
  labels: readonly string[],
  documents: readonly LabelSets[],
): Measure {
  const counts = documents.map(({ gold, predicted }) =>
    labels.flatMap((label) => [
      Number(gold.has(label) && predicted.has(label)),
      Number(predicted.has(label)),
      Number(gold.has(label)),
    ]),
  );
  return { measure, task, tally: { formula: 'f1', labels: labels.length, documents: counts } };
}

export function tallyOf(labels: readonly string[], documents: readonly (readonly Pair[])[]): Tally {
  return {
    formula: 'f1',
    labels: labels.length,
    documents: documents.map((pairs) =>
      labels.flatMap((label) => [
        pairs.filter(([gold, predicted]) => gold === label && predicted === label).length,
        pairs.filter(([, predicted]) => predicted === label).length,
        pairs.filter(([gold]) => gold === label).length,
      ]),
    ),
  };
}
