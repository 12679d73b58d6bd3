import { dealIntoFolds } from '../../server/evaluation/folds.ts';
import { countsOf, inverseFrequencies, weighted } from './features.ts';
import { trainLogistic } from './logistic.ts';

export interface Labelled {
  text: string;
  /** The article that it is from: all of it is in one fold. */
  group: string;
  /** Every label that it has. */
  labels: string[];
}

const FOLDS = 5;

/**
 * For each text the probability of each label, given by classifiers (one a label) that were trained on the
 * articles of the other folds.
 */
export function crossValidate(
  items: readonly Labelled[],
  labels: readonly string[],
): Record<string, number>[] {
  const foldOf = dealIntoFolds(
    items.map(({ group }) => group),
    FOLDS,
  );
  const counts = items.map(({ text }) => countsOf(text));
  const given: Record<string, number>[] = items.map(() => ({}));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = items.flatMap((_, i) => (foldOf[i] === fold ? [] : [i]));
    const held = items.flatMap((_, i) => (foldOf[i] === fold ? [i] : []));
    const inverse = inverseFrequencies(others.map((i) => counts[i]!));
    const features = counts.map((each) => weighted(each, inverse));
    for (const label of labels) {
      const classify = trainLogistic(
        others.map((i) => features[i]!),
        others.map((i) => items[i]!.labels.includes(label)),
      );
      for (const i of held) given[i]![label] = classify(features[i]!);
    }
  }
  return given;
}
