/** A text as weighted features: their numbers in rising order, and a weight each. */
export interface Features {
  at: Uint32Array;
  weight: Float32Array;
}

const BUCKETS = 1 << 18;
const MASK = BUCKETS - 1;

/** How many features there are at most. */
export const FEATURES = BUCKETS;

/**
 * Counts of words, of pairs of words and of three to five characters within words, hashed into buckets
 * (Weinberger et al. 2009): the bag of words that any classifier of text starts from.
 */
export function countsOf(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (kind: string, feature: string) => {
    const at = hash(kind + feature);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  };
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  words.forEach((word, i) => {
    add('w', word);
    if (i > 0) add('b', `${words[i - 1]} ${word}`);
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size++)
      for (let from = 0; from + size <= padded.length; from++) add('c', padded.slice(from, from + size));
  });
  return counts;
}

/** How much each feature says, learnt from texts: the rarer the more (Spärck Jones 1972). */
export function inverseFrequencies(texts: readonly Map<number, number>[]): Float32Array {
  const having = new Float32Array(BUCKETS);
  for (const counts of texts) for (const at of counts.keys()) having[at]! += 1;
  return having.map((documents) => Math.log((1 + texts.length) / (1 + documents)) + 1);
}

/** Sublinear counts times inverse frequencies, of length 1. */
export function weighted(counts: ReadonlyMap<number, number>, inverse: Float32Array): Features {
  const at = Uint32Array.from(counts.keys()).sort();
  const weight = Float32Array.from(at, (each) => (1 + Math.log(counts.get(each)!)) * inverse[each]!);
  const length = Math.hypot(...weight) || 1;
  return { at, weight: weight.map((each) => each / length) };
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) & MASK;
}
