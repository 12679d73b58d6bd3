/** Trains the French tagger: averaged perceptron over the engine's own features, then 8-bit weights. */

import { extract, FEATURES, factsOf, NO_TAG } from '../../server/analysis/languages/fr/features.ts';
import type { Lexicon } from '../../server/analysis/languages/fr/lexicon.ts';
import { best } from '../../server/analysis/languages/fr/tagger.ts';
import type { Upos } from '../../server/analysis/types.ts';
import type { Word } from './conllu.ts';

export interface TrainingOptions {
  epochs: number;
  buckets: number;
  seed: number;
}

export function trainTagger(
  sentences: readonly Word[][],
  tags: readonly Upos[],
  lexicon: Lexicon,
  { epochs, buckets, seed }: TrainingOptions,
): Int8Array {
  const number = new Map(tags.map((t, k) => [t, k]));
  const data = sentences.map((s) => ({
    words: s.map((w) => factsOf(w.form, lexicon)),
    gold: s.map((w) => number.get(w.upos)!),
  }));
  const n = tags.length;
  const weights = new Int32Array(buckets * n);
  const totals = new Float64Array(buckets * n);
  const stamps = new Int32Array(buckets * n);
  const features = new Int32Array(FEATURES);
  const scores = new Int32Array(n);
  let now = 0;

  function update(row: number, delta: number): void {
    totals[row]! += (now - stamps[row]!) * weights[row]!;
    stamps[row] = now;
    weights[row]! += delta;
  }

  const random = mulberry32(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, random);
    for (const { words, gold } of data) {
      let t1 = NO_TAG;
      let t2 = NO_TAG;
      for (let i = 0; i < words.length; i++) {
        now++;
        extract(words, i, t1, t2, buckets, features);
        const said = best(weights, features, scores, words[i]!.mask);
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
  return quantise(totals);
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
