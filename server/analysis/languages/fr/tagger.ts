/** Averaged perceptron (Collins 2002), greedy from left to right, over hashed features and 8-bit weights. */

import { extract, FEATURES, factsOf, NO_TAG, type WordFacts } from './features.ts';
import type { Lexicon } from './lexicon.ts';

/** Forms whose facts are kept; they are facts of the form alone, so keeping them changes nothing. */
const MOST_KEPT = 50_000;

export interface TaggerWeights {
  tags: number;
  /** One row of `tags` weights a bucket. */
  weights: Int8Array;
}

/** @returns a function from the forms of one sentence to the numbers of their tags */
export function createTagger(
  { tags, weights }: TaggerWeights,
  lexicon: Lexicon,
): (forms: readonly string[]) => number[] {
  const buckets = weights.length / tags;
  const features = new Int32Array(FEATURES);
  const scores = new Int32Array(tags);
  const kept = new Map<string, WordFacts>();

  function facts(form: string): WordFacts {
    let known = kept.get(form);
    if (known === undefined) {
      known = factsOf(form, lexicon);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(form, known);
    }
    return known;
  }

  return (forms) => {
    const words = forms.map(facts);
    const said: number[] = [];
    let t1 = NO_TAG;
    let t2 = NO_TAG;
    for (let i = 0; i < words.length; i++) {
      extract(words, i, t1, t2, buckets, features);
      const tag = best(weights, features, scores, words[i]!.mask);
      said.push(tag);
      t2 = t1;
      t1 = tag;
    }
    return said;
  };
}

/**
 * The tag with the highest sum; of equals the first. The last tag (X: foreign words and the like) is
 * for words that the lexicon lacks.
 */
export function best(
  weights: ArrayLike<number>,
  features: Int32Array,
  scores: Int32Array,
  mask: number,
): number {
  const tags = scores.length;
  scores.fill(0);
  for (let f = 0; f < features.length; f++) {
    const row = features[f]! * tags;
    for (let t = 0; t < tags; t++) scores[t]! += weights[row + t]!;
  }
  const allowed = mask === 0 || mask & (1 << (tags - 1)) ? tags : tags - 1;
  let top = 0;
  for (let t = 1; t < allowed; t++) if (scores[t]! > scores[top]!) top = t;
  return top;
}
