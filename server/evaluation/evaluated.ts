import type { Lang } from '../analysis/types.ts';
import { type Calibration, calibrationOf } from '../stats/calibration.ts';
import { type Figure, figureWithInterval, type Tally } from '../stats/tallies.ts';
import type { Item, Measure, Scores } from './result.ts';
import type { Kind, SetFault } from './sets.ts';
import type { Cause, Fault, Probability, Task } from './tasks.ts';

/** A set that was evaluated: all that its figures, its errors and a comparison are made from. */
export interface EvaluatedSet extends Scores {
  set: string;
  kind: Kind;
  lang: Lang;
  /** The ids of its documents, in order. */
  documents: (string | number)[];
  /** Folds of the cross-validation, where a model was trained on the set. */
  folds: number | null;
  faults: SetFault[];
}

/** Sets as one engine read them. */
export interface Evaluated {
  engine: { version: string; hash: string };
  sets: EvaluatedSet[];
}

/** A measure with its figure. */
export interface MeasuredFigure extends Figure {
  set: string;
  measure: Measure;
  /** Items that it rests on: those to be found, or, for a precision, those asserted. */
  n: number;
  documents: number;
  /** As of its set. */
  folds: number | null;
}

/** Every figure of a set, with its interval. */
export function figuresOf({ set, measures, folds }: EvaluatedSet): MeasuredFigure[] {
  return measures.map((measure) => ({
    set,
    measure,
    ...figureWithInterval(measure.tally),
    n: itemsOf(measure.tally),
    documents: measure.tally.documents.length,
    folds,
  }));
}

export function calibrationsOf({
  forecasts,
}: EvaluatedSet): { probability: Probability; calibration: Calibration }[] {
  return Object.entries(forecasts)
    .filter(([, all]) => all.length > 0)
    .map(([probability, all]) => ({
      probability: probability as Probability,
      calibration: calibrationOf(all),
    }));
}

/** The errors of one kind that have one likely cause. */
export interface ErrorGroup {
  task: Task;
  fault: Fault;
  cause: Cause;
  errors: { document: string | number; item: Item }[];
}

/** The errors of a set by task, fault and cause, the most frequent first. */
export function errorsOf({ items, documents }: Pick<EvaluatedSet, 'items' | 'documents'>): ErrorGroup[] {
  const wrong = items.flatMap((all, d) =>
    all.filter(({ right }) => !right).map((item) => ({ document: documents[d]!, item })),
  );
  const groups = Map.groupBy(wrong, ({ item }) => `${item.task} ${faultOf(item)} ${item.cause}`);
  return [...groups.values()]
    .map((errors): ErrorGroup => {
      const { item } = errors[0]!;
      return { task: item.task, fault: faultOf(item), cause: item.cause!, errors };
    })
    .sort((a, b) => b.errors.length - a.errors.length);
}

/** What is wrong with an item that is. */
export function faultOf({ expected, got }: Pick<Item, 'expected' | 'got'>): Fault {
  if (got === null) return 'missed';
  return expected === null ? 'false' : 'confused';
}

function itemsOf({ formula, labels, documents }: Tally): number {
  const part = formula === 'precision' ? 1 : 2;
  let sum = 0;
  for (const counts of documents)
    for (let label = 0; label < labels; label++) sum += counts[3 * label + part]!;
  return sum;
}
