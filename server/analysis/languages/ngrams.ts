/**
 * How much a text looks like each of sixty languages, by n-grams of bytes. The method and the table
 * are those of eld (Efficient Language Detector 2.1.0, small, Copyright 2023 Nito T.M., Apache-2.0):
 * a word gives runs of four of its UTF-8 bytes, every third byte one and its last four, its first and
 * last run marked as such; what each run says of a language is added up over the different runs of a
 * text. Here the table is a compact artefact (training/languages), and the scores equal eld’s, but for
 * letters of scripts that it knows no language of, some of whose bytes it takes for the end of a word.
 */

/** The artefact begins with it; three numbers of four bytes follow (languages, n-grams, pairs). */
export const MAGIC = 'CDN1';
/** An n-gram is four bytes with a space where a word begins and ends: a number of six bytes. */
export const KEY_BYTES = 6;
const HEADER_BYTES = 16;

/** Letters outside the basic plane are in no n-gram; apostrophes stay with the word they touch. */
const SEPARATORS = /[\P{L}\u{10000}-\u{10ffff}]*(?!['`’])[\P{L}\u{10000}-\u{10ffff}]/gu;
const SPACE = 0x20;
const RUN = 4;
const STRIDE = 3;
/** What is read of a text (in UTF-16 units, then in bytes: no further word, no further letter) and of a word. */
const MOST_UNITS = 1000;
const MOST_BYTES_BEFORE_WORD = 350;
const MOST_BYTES = 380;
const MOST_WORD_BYTES = 70;
/** The table's weights are what they exceed this by; a mean weight of `HALFWAY` is a score of one half. */
const LEAST_WEIGHT = 53;
const HALFWAY = 25;

interface Table {
  /** ISO 639-1. */
  languages: string[];
  /** Each n-gram as a number, rising. */
  keys: Float64Array;
  /** Where the pairs of each n-gram begin; one more for where the last ones end. */
  starts: Uint32Array;
  /** The pairs: which language, and how much the n-gram speaks for it. */
  pairLanguages: Uint8Array;
  pairWeights: Uint8Array;
}

/**
 * Reads the artefact, decompressed, and gives what scores a text: 0 to 1 for each language that
 * anything in the text speaks for, none where nothing does. Reads the first 380 bytes or so.
 * @throws Error where the bytes are not such an artefact
 */
export function createNgramDetector(bytes: Uint8Array): (text: string) => Map<string, number> {
  const { languages, keys, starts, pairLanguages, pairWeights } = readTable(bytes);
  return (text) => {
    const grams = ngramsOf(text);
    const sums = languages.map(() => 0);
    for (const gram of grams) {
      const at = indexOf(keys, gram);
      if (at < 0) continue;
      for (let pair = starts[at]!; pair < starts[at + 1]!; pair++)
        sums[pairLanguages[pair]!]! += pairWeights[pair]! + LEAST_WEIGHT;
    }
    const scores = new Map<string, number>();
    for (const [k, sum] of sums.entries()) {
      const mean = sum / grams.size;
      if (sum > 0) scores.set(languages[k]!, mean / (mean + HALFWAY));
    }
    return scores;
  };
}

/** Bytes as the number that stands for them in the table; of more than six, a number that stands for none. */
export function keyOf(bytes: readonly number[]): number {
  return bytes.reduce((key, byte) => key * 256 + byte, 0);
}

/** The different n-grams of a text. */
function ngramsOf(text: string): Set<number> {
  const grams = new Set<number>();
  for (const word of wordsOf(text)) {
    const length = Math.min(word.length, MOST_WORD_BYTES);
    let at = 0;
    for (; at + RUN < length; at += STRIDE)
      grams.add(keyOf([...(at === 0 ? [SPACE] : []), ...word.slice(at, at + RUN)]));
    // A word that is longer than what is read of it ends in a run of its own, which only counts.
    grams.add(keyOf([...(at === 0 ? [SPACE] : []), ...word.slice(Math.max(0, length - RUN)), SPACE]));
  }
  return grams;
}

/** The words at the head of a text in lower case, each as its UTF-8 bytes. */
function wordsOf(text: string): number[][] {
  const words: number[][] = [];
  const spaced = text.slice(0, MOST_UNITS).replace(SEPARATORS, ' ').toLowerCase();
  let read = 0;
  for (const letters of spaced.match(/\S+/g) ?? []) {
    if (read > MOST_BYTES_BEFORE_WORD) break;
    if (words.length > 0) read++;
    const word: number[] = [];
    for (let at = 0; at < letters.length && read + word.length <= MOST_BYTES; at++)
      pushUtf8(word, letters.charCodeAt(at));
    words.push(word);
    read += word.length;
  }
  return words;
}

/** Adds the bytes of a character of the basic plane. */
function pushUtf8(bytes: number[], code: number): void {
  if (code < 0x80) bytes.push(code);
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
  else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
}

/** Where a number stands among rising ones, or -1. */
function indexOf(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}

/**
 * After the header, whose numbers are little-endian: the languages' codes, two letters each; of all
 * n-grams their first bytes, then their second ones, to the sixth (a short one begins with zeros);
 * how many pairs each has; of all pairs the languages, then the weights. In columns it packs better.
 */
function readTable(bytes: Uint8Array): Table {
  if (bytes.length < HEADER_BYTES || ascii(bytes, 0, MAGIC.length) !== MAGIC)
    throw new Error('not a table of n-grams');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [ofLanguages, ofGrams, ofPairs] = [4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  const gramsAt = HEADER_BYTES + 2 * ofLanguages;
  const countsAt = gramsAt + KEY_BYTES * ofGrams;
  const pairsAt = countsAt + ofGrams;
  if (bytes.length !== pairsAt + 2 * ofPairs) throw new Error('a table of n-grams cut short');

  const keys = new Float64Array(ofGrams);
  const starts = new Uint32Array(ofGrams + 1);
  for (let at = gramsAt; at < countsAt; at++) {
    const gram = (at - gramsAt) % ofGrams;
    keys[gram] = keys[gram]! * 256 + bytes[at]!;
  }
  for (let gram = 0; gram < ofGrams; gram++) starts[gram + 1] = starts[gram]! + bytes[countsAt + gram]!;
  const table = {
    languages: Array.from({ length: ofLanguages }, (_, k) => ascii(bytes, HEADER_BYTES + 2 * k, 2)),
    keys,
    starts,
    pairLanguages: bytes.subarray(pairsAt, pairsAt + ofPairs),
    pairWeights: bytes.subarray(pairsAt + ofPairs),
  };
  if (!isSound(table)) throw new Error('a table of n-grams with wrong bytes');
  return table;
}

function isSound({ languages, keys, starts, pairLanguages }: Table): boolean {
  for (let k = 1; k < keys.length; k++) if (keys[k]! <= keys[k - 1]!) return false;
  for (let k = 0; k < pairLanguages.length; k++) if (pairLanguages[k]! >= languages.length) return false;
  return starts.at(-1) === pairLanguages.length;
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
