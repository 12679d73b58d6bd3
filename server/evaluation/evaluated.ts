import type { Lang } from '../analysis/types.ts';
import { type Calibration, calibrationOf } from '../stats/calibration.ts';
import { type Figure, figureWithInterval, type Tally } from '../stats/tallies.ts';
import type { Item, Measure, Probability, Scores } from './result.ts';
import type { Kind, SetFault } from './sets.ts';

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
}

/** Every figure of a set, with its interval. */
export function figuresOf({ set, measures }: EvaluatedSet): MeasuredFigure[] {
  return measures.map((measure) => ({
    set,
    measure,
    ...figureWithInterval(measure.tally),
    n: itemsOf(measure.tally),
    documents: measure.tally.documents.length,
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

/** Errors of a set by task, fault and cause, the most frequent first. */
export function errorsOf({ items }: Pick<Scores, 'items'>): Map<string, Item[]> {
  const wrong = items.flat().filter(({ right }) => !right);
  const groups = Map.groupBy(
    wrong,
    ({ task, expected, got, cause }) => `${task} ${faultOf({ expected, got })} ${cause}`,
  );
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}

/** What is wrong with an item that is. */
export function faultOf({ expected, got }: Pick<Item, 'expected' | 'got'>): 'missed' | 'false' | 'confused' {
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
