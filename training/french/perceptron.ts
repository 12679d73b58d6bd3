/** Trains the French tagger: averaged perceptron over the engine's own features, then 8-bit weights. */

import {
  CONTEXT_FEATURES,
  EDGE,
  extractContext,
  extractNeighbour,
  extractOwn,
  factsOf,
  NEIGHBOUR_FEATURES,
  OWN_FEATURES,
  PLACE_OFFSETS,
  PLACES,
  type WordClusters,
  type WordFacts,
} from '../../server/analysis/languages/fr/features.ts';
import type { Lexicon } from '../../server/analysis/languages/fr/lexicon.ts';
import { choiceOf } from '../../server/analysis/languages/fr/tagger.ts';
import type { Upos } from '../../server/analysis/types.ts';
import type { Word } from './conllu.ts';

export interface TrainingOptions {
  epochs: number;
  buckets: number;
  /** A right answer still teaches where its score is not this far above the next one's. */
  margin: number;
  /** One training each, over the sentences in another order; the weights are their mean. */
  seeds: readonly number[];
}

interface PreparedWord extends WordFacts {
  choice: Uint8Array;
  own: Int32Array;
  /** Its features as a neighbour, by place. */
  beside: Int32Array[];
}

interface Example {
  words: PreparedWord[];
  gold: number[];
}

const FEATURES = OWN_FEATURES + PLACES * NEIGHBOUR_FEATURES + CONTEXT_FEATURES;

/** @returns the weights as the artefact stores them (see `expandWeights`), a row of tags a bucket */
export function trainTagger(
  sentences: readonly Word[][],
  tags: readonly Upos[],
  lexicon: Lexicon,
  clusters: WordClusters,
  options: TrainingOptions,
): Int8Array {
  const number = new Map(tags.map((t, k) => [t, k]));
  const prepared = new Map<string, PreparedWord>();
  const prepare = (form: string) => {
    let word = prepared.get(form);
    if (word === undefined) {
      word = prepareWord(factsOf(form, lexicon, clusters), tags.length, options.buckets);
      prepared.set(form, word);
    }
    return word;
  };
  const data = sentences.map((s) => ({
    words: s.map((w) => prepare(w.form)),
    gold: s.map((w) => number.get(w.upos)!),
  }));
  const totals = new Float64Array(options.buckets * tags.length);
  for (const seed of options.seeds) trainOnce(data, tags.length, options, mulberry32(seed), totals);
  return quantise(totals);
}

function prepareWord(facts: WordFacts, tags: number, buckets: number): PreparedWord {
  const own = new Int32Array(OWN_FEATURES);
  extractOwn(facts, buckets, own);
  const beside = Array.from({ length: PLACES }, (_, place) => {
    const features = new Int32Array(NEIGHBOUR_FEATURES);
    extractNeighbour(facts, place, buckets, features);
    return features;
  });
  return { ...facts, choice: choiceOf(facts, tags), own, beside };
}

/** Adds each weight's sum over all steps of one training to `totals`. */
function trainOnce(
  data: readonly Example[],
  tags: number,
  { epochs, buckets, margin }: TrainingOptions,
  random: () => number,
  totals: Float64Array,
): void {
  const order = [...data];
  const weights = new Int32Array(totals.length);
  const stamps = new Int32Array(totals.length);
  const features = new Int32Array(FEATURES);
  const context = features.subarray(FEATURES - CONTEXT_FEATURES);
  const edge = prepareWord(EDGE, tags, buckets);
  let now = 0;

  function update(row: number, delta: number): void {
    totals[row]! += (now - stamps[row]!) * weights[row]!;
    stamps[row] = now;
    weights[row]! += delta;
  }

  function score(tag: number): number {
    let sum = 0;
    for (let f = 0; f < FEATURES; f++) sum += weights[features[f]! * tags + tag]!;
    return sum;
  }

  /** Learns from word `i`, and says what it would have said before. */
  function learn(words: readonly PreparedWord[], i: number, said: readonly number[], right: number): number {
    const { choice, own } = words[i]!;
    if (choice.length === 1) return choice[0]!;
    features.set(own);
    PLACE_OFFSETS.forEach((offset, place) => {
      features.set((words[i + offset] ?? edge).beside[place]!, OWN_FEATURES + place * NEIGHBOUR_FEATURES);
    });
    extractContext(words, i, said, buckets, context);
    let [top, most] = [choice[0]!, -Infinity];
    let [rival, second] = [right, -Infinity];
    for (const t of choice) {
      const sum = score(t);
      if (sum > most) [top, most] = [t, sum];
      if (t !== right && sum > second) [rival, second] = [t, sum];
    }
    if (score(right) - second <= margin)
      for (const f of features) {
        update(f * tags + right, 1);
        update(f * tags + rival, -1);
      }
    return top;
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { words, gold } of order) {
      const said: number[] = [];
      for (let i = 0; i < words.length; i++) {
        now++;
        said.push(learn(words, i, said, gold[i]!));
      }
    }
  }
  for (let row = 0; row < weights.length; row++) update(row, 0);
}

/** Scales the averages to ±127², those beyond the 99.99th percentile of all in use clipped, and takes roots. */
function quantise(totals: Float64Array): Int8Array {
  const sizes = totals
    .filter((t) => t !== 0)
    .map(Math.abs)
    .sort();
  const top = sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1;
  return Int8Array.from(
    totals,
    (t) => Math.sign(t) * Math.min(127, Math.round(Math.sqrt(Math.abs(t) / top) * 127)),
  );
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
