import { seeded, shuffled } from '../../server/stats/random.ts';
import { FEATURES, type Features } from './features.ts';

const EPOCHS = 30;
/** Strength of the penalty on the weights, as the reciprocal of their freedom (C in LIBLINEAR). */
const FREEDOM = 1;
const SEED = 20_261_124;

/** The probability that a text has a label. */
export type Classifier = (text: Features) => number;

/**
 * Logistic regression with a quadratic penalty, by stochastic gradient descent with falling steps (Bottou
 * 2012, "Stochastic Gradient Descent Tricks"); both answers weigh the same, however rare one of them is.
 * The same texts give the same classifier.
 */
export function trainLogistic(texts: readonly Features[], labels: readonly boolean[]): Classifier {
  const penalty = 1 / (FREEDOM * texts.length);
  const positive = labels.filter(Boolean).length;
  const share = { true: positive, false: labels.length - positive };
  // The weights are `scale` times what is stored, so that the penalty shrinks all of them at once.
  const stored = new Float64Array(FEATURES);
  let scale = 1;
  let bias = 0;
  const probability: Classifier = ({ at, weight }) => {
    let sum = 0;
    for (let i = 0; i < at.length; i++) sum += stored[at[i]!]! * weight[i]!;
    return 1 / (1 + Math.exp(-scale * sum - bias));
  };
  const random = seeded(SEED);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const t of shuffled(texts.length, random)) {
      const { at, weight } = texts[t]!;
      const label = labels[t]!;
      const rate = 1 / (1 + penalty * step++);
      const balance = labels.length / (2 * Math.max(1, share[`${label}`]));
      const slope = rate * balance * (probability(texts[t]!) - Number(label));
      scale *= 1 - rate * penalty;
      for (let i = 0; i < at.length; i++) stored[at[i]!]! -= (slope * weight[i]!) / scale;
      bias -= 0.01 * slope;
    }
  return probability;
}
