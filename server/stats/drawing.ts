import { seeded, shuffled } from './random.ts';

/** One of the members of one of the groups, by their places. */
export interface Drawn {
  group: number;
  member: number;
}

/**
 * The members of all groups in a random order, each once, whichever group it is in: the first n of them
 * are a uniform sample without replacement, and so are the first n with any property. The same seed and
 * sizes give the same order.
 * @param sizes how many members each group has
 */
export function* drawing(sizes: readonly number[], seed: number): Generator<Drawn> {
  const ends = new Float64Array(sizes.length);
  let total = 0;
  sizes.forEach((size, i) => {
    total += size;
    ends[i] = total;
  });
  for (const place of shuffled(total, seeded(seed))) {
    const group = firstAbove(ends, place);
    yield { group, member: place - (ends[group]! - sizes[group]!) };
  }
}

/** Where the first number above `value` stands in a rising list. */
function firstAbove(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
