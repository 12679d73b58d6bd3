/** Averaged perceptron (Collins 2002), greedy from left to right, over hashed features and small whole weights. */

import {
  CONTEXT_FEATURES,
  EDGE,
  extractContext,
  extractNeighbour,
  extractOwn,
  factsOf,
  NEIGHBOUR_FEATURES,
  OWN_FEATURES,
  PLACES,
  type WordClusters,
  type WordFacts,
} from './features.ts';
import type { Lexicon } from './lexicon.ts';

/** Forms whose facts are kept; they are facts of the form alone, so keeping them changes nothing. */
const MOST_KEPT = 30_000;

export interface TaggerWeights {
  tags: number;
  /** One row of `tags` weights a bucket. */
  weights: Int16Array;
}

interface KnownWord extends WordFacts {
  /** The tags to choose from, ascending. */
  choice: Uint8Array;
  /** What the word gives each tag: by itself, then of a word beside it at each place. */
  scores: Int32Array;
}

/** @returns a function from the forms of one sentence to the numbers of their tags */
export function createTagger(
  { tags, weights }: TaggerWeights,
  lexicon: Lexicon,
  clusters: WordClusters,
): (forms: readonly string[]) => number[] {
  const buckets = weights.length / tags;
  const own = new Int32Array(OWN_FEATURES);
  const beside = new Int32Array(NEIGHBOUR_FEATURES);
  const context = new Int32Array(CONTEXT_FEATURES);
  const kept = new Map<string, KnownWord>();
  const edge = score(EDGE);

  function score(facts: WordFacts): KnownWord {
    const scores = new Int32Array((1 + PLACES) * tags);
    extractOwn(facts, buckets, own);
    addRows(weights, own, scores.subarray(0, tags));
    for (let place = 0; place < PLACES; place++) {
      extractNeighbour(facts, place, buckets, beside);
      addRows(weights, beside, scores.subarray((1 + place) * tags, (2 + place) * tags));
    }
    return { ...facts, choice: choiceOf(facts, tags), scores };
  }

  function know(form: string): KnownWord {
    let known = kept.get(form);
    if (known === undefined) {
      known = score(factsOf(form, lexicon, clusters));
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(form, known);
    }
    return known;
  }

  return (forms) => {
    const words = forms.map(know);
    const said: number[] = [];
    for (let i = 0; i < words.length; i++) {
      const { choice, scores } = words[i]!;
      let top = choice[0]!;
      if (choice.length > 1) {
        extractContext(words, i, said, buckets, context);
        const before = (words[i - 1] ?? edge).scores;
        const after = (words[i + 1] ?? edge).scores;
        const before2 = (words[i - 2] ?? edge).scores;
        const after2 = (words[i + 2] ?? edge).scores;
        let most = -Infinity;
        for (let k = 0; k < choice.length; k++) {
          const t = choice[k]!;
          // In the order of PLACE_OFFSETS.
          let sum = scores[t]! + before[tags + t]! + after[2 * tags + t]!;
          sum += before2[3 * tags + t]! + after2[4 * tags + t]!;
          for (let f = 0; f < CONTEXT_FEATURES; f++) sum += weights[context[f]! * tags + t]!;
          if (sum > most) {
            most = sum;
            top = t;
          }
        }
      }
      said.push(top);
    }
    return said;
  };
}

function addRows(weights: Int16Array, features: Int32Array, scores: Int32Array): void {
  const tags = scores.length;
  for (const feature of features) for (let t = 0; t < tags; t++) scores[t]! += weights[feature * tags + t]!;
}

/** The tags that a word may have, ascending; of equal scores the first wins. */
export function choiceOf({ candidates }: WordFacts, tags: number): Uint8Array {
  return Uint8Array.from(Array.from({ length: tags }, (_, t) => t).filter((t) => candidates & (1 << t)));
}
