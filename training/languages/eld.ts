/**
 * The n-grams of the installed eld (Efficient Language Detector, Copyright 2023 Nito T.M., Apache-2.0).
 * Its method: each letter of a word counts as its UTF-8 bytes; every third byte begins a run of four,
 * the last four are a run too, and a space marks where a word begins or ends. What each run says of
 * each language stands in a table, less a base that all of them share. eld writes bytes beyond ASCII
 * as single characters by a dictionary, since a string of JavaScript holds no bytes.
 */

import { readFileSync } from 'node:fs';

/** The package lets its entries be imported, and not what they are made of: files are. */
const ENTRY = import.meta.resolve('eld/small');
/** The words of its licence. */
export const LICENCE = new URL('../../LICENSE', ENTRY);

export interface Ngrams {
  version: string;
  /** ISO 639-1. */
  languages: string[];
  /** The bytes of each n-gram, and what it says of languages, by their places in `languages`. */
  grams: { bytes: number[]; pairs: [language: number, weight: number][] }[];
}

/** @throws Error where eld is not installed, or is not as it was when this was written */
export async function readEld(): Promise<Ngrams> {
  const { ngramsData } = (await import(new URL('../ngrams/small.js', ENTRY).href)) as {
    ngramsData: {
      type: string;
      languages: Record<string, string>;
      ngrams: Record<string, Record<string, number>>;
    };
  };
  const { dictionary } = (await import(new URL('../dictionary.js', ENTRY).href)) as { dictionary: string[] };
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', ENTRY), 'utf8')) as {
    version: string;
  };
  if (ngramsData.type !== 'S60') throw new Error(`not the table of sixty languages: ${ngramsData.type}`);
  const bytesOf = new Map(dictionary.map((character, byte) => [character, byte] as const));
  // A space stands for itself, and for all bytes that are never written.
  bytesOf.set(' ', 0x20);
  return {
    version,
    languages: Object.values(ngramsData.languages),
    grams: Object.entries(ngramsData.ngrams).map(([gram, weights]) => ({
      bytes: [...gram].map((character) => {
        const byte = bytesOf.get(character);
        if (byte === undefined) throw new Error(`the dictionary has no byte for ${character}`);
        return byte;
      }),
      pairs: Object.entries(weights).map(([language, weight]) => [Number(language), weight]),
    })),
  };
}
