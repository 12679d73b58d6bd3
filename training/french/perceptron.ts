/** Trains the French tagger: averaged perceptron over the engine's own features, then 8-bit weights. */

import {
  CONTEXT_FEATURES,
  extractContext,
  extractOwn,
  factsOf,
  NO_TAG,
  OWN_FEATURES,
  type WordFacts,
} from '../../server/analysis/languages/fr/features.ts';
import type { Lexicon } from '../../server/analysis/languages/fr/lexicon.ts';
import { addScores, best } from '../../server/analysis/languages/fr/tagger.ts';
import type { Upos } from '../../server/analysis/types.ts';
import type { Word } from './conllu.ts';

export interface TrainingOptions {
  epochs: number;
  buckets: number;
  /** One training each, over the sentences in another order; the weights are their mean. */
  seeds: readonly number[];
}

interface Example {
  words: WordFacts[];
  gold: number[];
}

export function trainTagger(
  sentences: readonly Word[][],
  tags: readonly Upos[],
  lexicon: Lexicon,
  { epochs, buckets, seeds }: TrainingOptions,
): Int8Array {
  const number = new Map(tags.map((t, k) => [t, k]));
  const data = sentences.map((s) => ({
    words: s.map((w) => factsOf(w.form, lexicon)),
    gold: s.map((w) => number.get(w.upos)!),
  }));
  const totals = new Float64Array(buckets * tags.length);
  for (const seed of seeds) trainOnce(data, tags.length, epochs, mulberry32(seed), totals);
  return quantise(totals);
}

/** Adds each weight's sum over all steps of one training to `totals`. */
function trainOnce(
  data: readonly Example[],
  tags: number,
  epochs: number,
  random: () => number,
  totals: Float64Array,
): void {
  const order = [...data];
  const n = tags;
  const buckets = totals.length / n;
  const weights = new Int32Array(totals.length);
  const stamps = new Int32Array(totals.length);
  const features = new Int32Array(OWN_FEATURES + CONTEXT_FEATURES);
  const own = features.subarray(0, OWN_FEATURES);
  const context = features.subarray(OWN_FEATURES);
  const scores = new Int32Array(n);
  let now = 0;

  function update(row: number, delta: number): void {
    totals[row]! += (now - stamps[row]!) * weights[row]!;
    stamps[row] = now;
    weights[row]! += delta;
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { words, gold } of order) {
      let t1 = NO_TAG;
      let t2 = NO_TAG;
      for (let i = 0; i < words.length; i++) {
        now++;
        extractOwn(words[i]!, buckets, own);
        extractContext(words, i, t1, t2, buckets, context);
        addScores(weights, features, scores.fill(0));
        const said = best(scores, words[i]!.mask);
        const right = gold[i]!;
        if (said !== right)
          for (const f of features) {
            update(f * n + right, 1);
            update(f * n + said, -1);
          }
        t2 = t1;
        t1 = said;
      }
    }
  }
  for (let row = 0; row < weights.length; row++) update(row, 0);
}

/** Scales the averages to ±127; the few beyond the 99.99th percentile of those in use are clipped. */
function quantise(totals: Float64Array): Int8Array {
  const sizes = totals
    .filter((t) => t !== 0)
    .map(Math.abs)
    .sort();
  const top = sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1;
  return Int8Array.from(totals, (t) => Math.max(-127, Math.min(127, Math.round((t / top) * 127))));
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
