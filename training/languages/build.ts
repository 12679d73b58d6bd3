/**
 * Builds server/analysis/models/languages from the installed eld, byte for byte the same from the same
 * version:
 *
 *   node training/languages/build.ts --date 2026-01-31 --out DIR
 *
 * As the object that eld loads, the table takes 150 MB and a second; as numbers, 2 MB and 40 ms.
 */

import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createDetector } from '../../server/analysis/languages/detect.ts';
import { createNgramDetector, KEY_BYTES, keyOf, MAGIC } from '../../server/analysis/languages/ngrams.ts';
import { LANGS } from '../../server/analysis/types.ts';
import { extract } from '../../server/extract/index.ts';
import { LICENCE, type Ngrams, readEld } from './eld.ts';

const { values } = parseArgs({ options: { date: { type: 'string' }, out: { type: 'string' } } });
const { date, out } = values;
if (!date || !out) {
  console.error('usage: build.ts --date YYYY-MM-DD --out DIR');
  process.exit(2);
}

const ngrams = await readEld();
const artefact = write(ngrams);
const compressed = gzipSync(artefact, { level: 9 });
const scores = await measure(artefact);
writeFileSync(join(out, 'ngrams.bin.gz'), compressed);
writeFileSync(join(out, 'card.json'), `${JSON.stringify(card(), null, 2)}\n`);
// Apache-2.0 asks that whoever is given the table is given its words too.
copyFileSync(LICENCE, join(out, 'LICENSE'));
console.log({ raw: artefact.length, gzipped: compressed.length, ...scores });

/** The layout is told where it is read: `readTable` in server/analysis/languages/ngrams.ts. */
function write({ languages, grams }: Ngrams): Uint8Array {
  const keyed = grams.map(({ bytes, pairs }) => ({ key: keyOf(bytes), pairs })).sort((a, b) => a.key - b.key);
  if (keyed.some(({ key }) => key >= 256 ** KEY_BYTES)) throw new Error('an n-gram longer than a key');
  if (new Set(keyed.map(({ key }) => key)).size < keyed.length) throw new Error('two n-grams with one key');
  const pairs = keyed.flatMap((gram) => gram.pairs);
  const column = (k: number) => keyed.map(({ key }) => Math.floor(key / 256 ** (KEY_BYTES - 1 - k)) % 256);
  const counts = Buffer.alloc(12);
  for (const [k, count] of [languages.length, keyed.length, pairs.length].entries())
    counts.writeUInt32LE(count, k * 4);
  return Buffer.concat([
    Buffer.from(MAGIC, 'latin1'),
    counts,
    Buffer.from(languages.join(''), 'latin1'),
    ...Array.from({ length: KEY_BYTES }, (_, k) => inBytes(column(k))),
    inBytes(keyed.map((gram) => gram.pairs.length)),
    inBytes(pairs.map(([language]) => language)),
    inBytes(pairs.map(([, weight]) => weight)),
  ]);
}

function inBytes(numbers: number[]): Uint8Array {
  if (numbers.some((n) => !Number.isInteger(n) || n < 0 || n > 255)) throw new Error('more than a byte');
  return Uint8Array.from(numbers);
}

/** The artefact as the engine reads it, over titles and paragraphs of the demonstration, beside eld itself. */
async function measure(bytes: Uint8Array) {
  const { default: eld } = await import('eld/small');
  const scoresOf = createNgramDetector(bytes);
  const { detect } = createDetector(bytes);
  let [texts, right, sameScores] = [0, 0, 0];
  const root = join(import.meta.dirname, '../../corpus/articles');
  for (const lang of LANGS)
    for (const file of globSync(join(root, lang, '*.md')).sort()) {
      const { title, text } = extract(readFileSync(file), { filename: basename(file) });
      for (const part of [title ?? '', ...text.split('\n')].filter((each) => /\p{L}/u.test(each))) {
        texts++;
        if (detect(part).lang === lang) right++;
        const theirs = Object.entries(eld.detect(part).getScores());
        const ours = scoresOf(part);
        if (ours.size === theirs.length && theirs.every(([code, score]) => ours.get(code) === score))
          sameScores++;
      }
    }
  const share = (n: number) => Math.round((n / texts) * 10_000) / 10_000;
  return { texts, right: share(right), sameScoresAsEld: share(sameScores) };
}

function card() {
  return {
    what: `n-grams of bytes that tell ${ngrams.languages.length} languages from one another, and how much each speaks for which`,
    files: ['ngrams.bin.gz'],
    builtBy: 'training/languages/build.ts',
    built: date,
    trainedOn: [`eld ${ngrams.version}`],
    languages: ngrams.languages,
    ngrams: ngrams.grams.length,
    data: [
      {
        name: 'eld (Efficient Language Detector), its table “small”',
        version: ngrams.version,
        licence: 'Apache-2.0',
        copyright: 'Copyright 2023 Nito T.M. (github.com/nitotm)',
        changes: 'the same numbers in another form: sorted, in columns of bytes',
      },
    ],
    licence: 'Apache-2.0 (LICENSE) by its data; the project’s own licence does not cover this file',
    scores: {
      measuredOn:
        'titles and paragraphs of corpus/articles, each by itself, against the language of their outlet',
      ...scores,
    },
  };
}
