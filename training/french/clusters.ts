/**
 * Word classes by exchange (Martin, Liermann & Ney 1998, after Brown et al. 1992): each word is moved
 * to the class that makes a corpus's class bigrams likeliest, until the rounds are over. Nothing is
 * random: words and classes are taken in the order of their counts.
 */

export interface ClusterOptions {
  classes: number;
  /** Forms seen less often have no class. */
  fewest: number;
  rounds: number;
}

interface Neighbours {
  words: Int32Array;
  counts: Int32Array;
}

/**
 * @param sentences words as `clusterKey` writes them
 * @returns the class (from 1) of each form that has one, the commonest form first
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  { classes, fewest, rounds }: ClusterOptions,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, n]) => n >= fewest)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
  const number = new Map(vocabulary.map((word, k) => [word, k]));
  const size = vocabulary.length;
  // Two classes that never change hold the rare words and the sentences' edges.
  const [rare, edge] = [size, size + 1];
  const all = classes + 2;
  const classOf = new Int32Array(size + 2);
  for (let w = 0; w < size; w++) classOf[w] = w < classes ? w : w % classes;
  classOf[rare] = classes;
  classOf[edge] = classes + 1;

  const { after, before } = countNeighbours(
    sentences.map((words) => words.map((word) => number.get(word) ?? rare)),
    size,
    edge,
  );
  const bigrams = new Int32Array(all * all);
  const firsts = new Int32Array(all);
  for (let w = 0; w < size + 2; w++) {
    const { words, counts: n } = after[w]!;
    for (let k = 0; k < words.length; k++) {
      bigrams[classOf[w]! * all + classOf[words[k]!]!]! += n[k]!;
      firsts[classOf[w]!]! += n[k]!;
    }
  }

  const next = new Int32Array(all);
  const last = new Int32Array(all);
  const nextClasses: number[] = [];
  const lastClasses: number[] = [];
  /** What `w` follows and is followed by, itself left out; its own pairs come back as a number. */
  function gather(w: number): number {
    for (const c of nextClasses) next[c] = 0;
    for (const c of lastClasses) last[c] = 0;
    nextClasses.length = 0;
    lastClasses.length = 0;
    let own = 0;
    const { words, counts: n } = after[w]!;
    for (let k = 0; k < words.length; k++) {
      if (words[k] === w) {
        own = n[k]!;
        continue;
      }
      const c = classOf[words[k]!]!;
      if (next[c] === 0) nextClasses.push(c);
      next[c]! += n[k]!;
    }
    const { words: heads, counts: m } = before[w]!;
    for (let k = 0; k < heads.length; k++) {
      if (heads[k] === w) continue;
      const c = classOf[heads[k]!]!;
      if (last[c] === 0) lastClasses.push(c);
      last[c]! += m[k]!;
    }
    return own;
  }
  /** Adds (or with -1 takes away) the pairs of the word gathered, as a word of class `c`. */
  function shift(c: number, sign: number, own: number, total: number): void {
    for (const d of nextClasses) bigrams[c * all + d]! += sign * next[d]!;
    for (const d of lastClasses) bigrams[d * all + c]! += sign * last[d]!;
    bigrams[c * all + c]! += sign * own;
    firsts[c]! += sign * total;
  }
  /** What the likelihood gains where the word gathered joins class `c`. */
  function gain(c: number, own: number, total: number): number {
    const row = c * all;
    let sum = 0;
    for (const d of nextClasses) {
      if (d === c) continue;
      const n = bigrams[row + d]!;
      sum += nLogN(n + next[d]!) - nLogN(n);
    }
    for (const d of lastClasses) {
      if (d === c) continue;
      const n = bigrams[d * all + c]!;
      sum += nLogN(n + last[d]!) - nLogN(n);
    }
    const within = bigrams[row + c]!;
    sum += nLogN(within + next[c]! + last[c]! + own) - nLogN(within);
    return sum - 2 * (nLogN(firsts[c]! + total) - nLogN(firsts[c]!));
  }

  for (let round = 0; round < rounds; round++) {
    for (let w = 0; w < size; w++) {
      const own = gather(w);
      const total = counts.get(vocabulary[w]!)!;
      const from = classOf[w]!;
      shift(from, -1, own, total);
      let [to, most] = [from, gain(from, own, total)];
      for (let c = 0; c < classes; c++) {
        const g = gain(c, own, total);
        if (g > most + 1e-9) [to, most] = [c, g];
      }
      classOf[w] = to;
      shift(to, 1, own, total);
    }
  }
  return new Map(vocabulary.map((word, w) => [word, classOf[w]! + 1]));
}

function countNeighbours(sentences: readonly number[][], size: number, edge: number) {
  const pairs = new Map<number, number>();
  const base = size + 2;
  for (const words of sentences) {
    let last = edge;
    for (const word of [...words, edge]) {
      pairs.set(last * base + word, (pairs.get(last * base + word) ?? 0) + 1);
      last = word;
    }
  }
  const after: [number, number][][] = Array.from({ length: base }, () => []);
  const before: [number, number][][] = Array.from({ length: base }, () => []);
  for (const [pair, n] of pairs) {
    const [first, second] = [Math.floor(pair / base), pair % base];
    after[first]!.push([second, n]);
    before[second]!.push([first, n]);
  }
  const pack = (list: [number, number][]): Neighbours => ({
    words: Int32Array.from(list, ([w]) => w),
    counts: Int32Array.from(list, ([, n]) => n),
  });
  return { after: after.map(pack), before: before.map(pack) };
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));

function nLogN(n: number): number {
  return n < TABLE.length ? TABLE[n]! : n * Math.log(n);
}
