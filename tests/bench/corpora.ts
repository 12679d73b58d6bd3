/**
 * `npm run bench:corpora`: the engine over every article of the open corpora in one process. Counts
 * what is refused, checks that all evidence is where it says, and shows the memory held on the way.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { AnalysisError } from '../../server/analysis/errors.ts';
import type { Analysed } from '../../server/analysis/types.ts';
import { loadEngine } from '../../server/resources.ts';
import { misplaced } from '../server/analysis/evidence.ts';

const CORPORA = ['orangesum-fr', 'allsides-en'].map(
  (name) => new URL(`../../../shared/corpora/${name}.jsonl.gz`, import.meta.url),
);
const EVERY = 1_000;

const engine = await loadEngine();
let read = 0;
let words = 0;
let findings = 0;
const refused = new Map<string, number>();
const wrong: string[] = [];
const start = performance.now();

for (const corpus of CORPORA) {
  for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').trimEnd().split('\n')) {
    const { text, title } = JSON.parse(line) as { text: string; title?: string };
    count(text, title);
    if (++read % EVERY === 0) report();
  }
}
console.log(
  JSON.stringify({
    articles: read,
    words,
    findings,
    refused: Object.fromEntries(refused),
    misplaced: wrong.length,
  }),
);
for (const what of wrong.slice(0, 20)) console.log(what);
process.exitCode = wrong.length > 0 ? 1 : 0;

function count(text: string, title: string | undefined): void {
  let analysed: Analysed;
  try {
    analysed = engine.analyse({ text, title }, { reading: true });
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    refused.set(error.message, (refused.get(error.message) ?? 0) + 1);
    return;
  }
  words += analysed.analysis.words;
  findings += analysed.analysis.loaded.length + analysed.analysis.attributions.length;
  wrong.push(...misplaced(text, analysed));
}

function report(): void {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${read} articles, ${seconds} s, heap ${megabytes(heapUsed)}, resident ${megabytes(rss)}`);
}
