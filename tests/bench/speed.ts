import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createReader } from '../../server/analysis/read.ts';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import { loadLanguage } from '../../server/resources.ts';
import { median } from './median.ts';

/** Characters of each corpus that are read in one round. */
const CHARACTERS = 1_000_000;
const ROUNDS = 11;
const CORPORA: Record<Lang, string> = { fr: 'orangesum-fr', en: 'allsides-en' };

export interface Speed {
  lang: Lang;
  /** The engine's read: tokens, sentences, parts of speech, lemmas, entities. */
  charactersASecond: number;
  /** Of what wink's own English pipe, all of it, does on as many characters of English in the same run. */
  ofWink: number;
}

type Job = 'wink' | Lang;

/**
 * How fast the engine reads beside wink's English pipe. Each is a process of its own, as where it is
 * used, and they take turns, round by round, so that a slow moment of the machine slows all; medians
 * of the rounds' ratios.
 */
export async function measureSpeed(shared: URL): Promise<Speed[]> {
  const jobs: Job[] = ['wink', ...LANGS];
  const workers = jobs.map((job) => fork(fileURLToPath(import.meta.url), [job, shared.href]));
  const rounds: Record<Job, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates = {} as Record<Job, number>;
    for (const [i, job] of jobs.entries()) rates[job] = await nextRound(workers[i]!);
    rounds.push(rates);
  }
  for (const worker of workers) worker.disconnect();
  return LANGS.map((lang) => ({
    lang,
    charactersASecond: median(rounds.map((rates) => rates[lang])),
    ofWink: median(rounds.map((rates) => rates[lang] / rates.wink)),
  }));
}

async function nextRound(worker: ChildProcess): Promise<number> {
  worker.send('read');
  const [rate] = await once(worker, 'message');
  return rate as number;
}

/** A process of its own: reads all its texts whenever it is told to, and answers in characters a second. */
async function work(job: Job, shared: URL): Promise<void> {
  const read = await readerOf(job);
  const texts = articles(job === 'wink' ? 'en' : job, shared);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  process.on('message', () => {
    const start = performance.now();
    for (const text of texts) read(text);
    process.send!((characters / (performance.now() - start)) * 1000);
  });
}

async function readerOf(job: Job): Promise<(text: string) => unknown> {
  if (job !== 'wink') return createReader(job, await loadLanguage(job)).readNames;
  const { default: winkNLP } = await import('wink-nlp');
  const { default: english } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(english);
  return (text) => nlp.readDoc(text);
}

function articles(lang: Lang, shared: URL): string[] {
  const file = new URL(`corpora/${CORPORA[lang]}.jsonl.gz`, shared);
  const texts: string[] = [];
  let left = CHARACTERS;
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (left <= 0) break;
    const { text } = JSON.parse(line) as { text: string };
    texts.push(text);
    left -= text.length;
  }
  return texts;
}

if (import.meta.main) await work(process.argv[2] as Job, new URL(process.argv[3]!));
