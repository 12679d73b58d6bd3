/** Averaged perceptron (Collins 2002), greedy from left to right, over hashed features and 8-bit weights. */

import {
  CONTEXT_FEATURES,
  extractContext,
  extractOwn,
  factsOf,
  NO_TAG,
  OWN_FEATURES,
  type WordFacts,
} from './features.ts';
import type { Lexicon } from './lexicon.ts';

/** Forms whose facts are kept; they are facts of the form alone, so keeping them changes nothing. */
const MOST_KEPT = 30_000;

export interface TaggerWeights {
  tags: number;
  /** One row of `tags` weights a bucket. */
  weights: Int8Array;
}

interface KnownWord extends WordFacts {
  /** What the word by itself gives each tag. */
  scores: Int32Array;
}

/** @returns a function from the forms of one sentence to the numbers of their tags */
export function createTagger(
  { tags, weights }: TaggerWeights,
  lexicon: Lexicon,
): (forms: readonly string[]) => number[] {
  const buckets = weights.length / tags;
  const own = new Int32Array(OWN_FEATURES);
  const context = new Int32Array(CONTEXT_FEATURES);
  const scores = new Int32Array(tags);
  const kept = new Map<string, KnownWord>();

  function know(form: string): KnownWord {
    let known = kept.get(form);
    if (known === undefined) {
      known = { ...factsOf(form, lexicon), scores: new Int32Array(tags) };
      extractOwn(known, buckets, own);
      addScores(weights, own, known.scores);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(form, known);
    }
    return known;
  }

  return (forms) => {
    const words = forms.map(know);
    let t1 = NO_TAG;
    let t2 = NO_TAG;
    return words.map((word, i) => {
      extractContext(words, i, t1, t2, buckets, context);
      scores.set(word.scores);
      addScores(weights, context, scores);
      t2 = t1;
      t1 = best(scores, word.mask);
      return t1;
    });
  };
}

/** Adds to each tag's score what the features give it. */
export function addScores(weights: Int8Array | Int32Array, features: Int32Array, scores: Int32Array): void {
  const tags = scores.length;
  for (let f = 0; f < features.length; f++) {
    const row = features[f]! * tags;
    for (let t = 0; t < tags; t++) scores[t]! += weights[row + t]!;
  }
}

/**
 * The tag with the highest score; of equals the first. The last tag (X: foreign words and the like)
 * is for words that the lexicon lacks.
 */
export function best(scores: Int32Array, mask: number): number {
  const tags = scores.length;
  const allowed = mask === 0 || mask & (1 << (tags - 1)) ? tags : tags - 1;
  let top = 0;
  for (let t = 1; t < allowed; t++) if (scores[t]! > scores[top]!) top = t;
  return top;
}
