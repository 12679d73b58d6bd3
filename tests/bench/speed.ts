import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createReader } from '../../server/analysis/read.ts';
import { readLanguage } from '../../server/analysis/steps/language.ts';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import { loadEngine, loadLanguage } from '../../server/resources.ts';
import { median } from './median.ts';
import { loadPipe, PIPES, type Pipe } from './pipes.ts';
import { createWalker } from './steps.ts';

/** Characters of each corpus that are read in one round. */
const CHARACTERS = 500_000;
const ROUNDS = 11;
const CORPORA: Record<Lang, string> = { fr: 'orangesum-fr', en: 'allsides-en' };

/** The engine's read (tokens, sentences, parts of speech, lemmas, entities) and its analysis, which holds it. */
export const READ = 'Read';
export const ANALYSIS = 'Whole analysis';

export interface Speed {
  lang: Lang;
  /** Whose it is: the engine's, or another's, which reads English alone. */
  by: 'engine' | Pipe;
  /** One of STEPS, READ or ANALYSIS; of another the whole of what it does. */
  step: string;
  /** Tokens of the text as the engine cuts it, whoever reads it. */
  tokensASecond: number;
  /** Of what wink's own English pipe, all of it, does with English in the same round. */
  ofWink: number;
}

type Work = 'read' | 'analysis' | 'steps' | Pipe;
interface Job {
  lang: Lang;
  work: Work;
}
/** Reads all texts and says how many milliseconds each step takes. */
type Task = (texts: readonly string[]) => Record<string, number>;

/**
 * How fast the engine and each of its steps are beside wink's English pipe and compromise. Each is a process
 * of its own, as where it is used, and they take turns, round by round, so that a slow moment of the
 * machine slows all; medians of the rounds' rates and ratios.
 */
export async function measureSpeed(shared: URL): Promise<Speed[]> {
  const jobs: Job[] = [
    ...PIPES.map((work) => ({ lang: 'en' as const, work })),
    ...LANGS.flatMap((lang) => (['read', 'analysis', 'steps'] as const).map((work) => ({ lang, work }))),
  ];
  const workers = jobs.map(({ lang, work }) =>
    fork(fileURLToPath(import.meta.url), [lang, work, shared.href]),
  );
  const tokens = Object.fromEntries(
    await Promise.all(LANGS.map(async (lang) => [lang, await countTokens(lang, shared)] as const)),
  ) as Record<Lang, number>;
  const rounds: Omit<Speed, 'ofWink'>[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates: Omit<Speed, 'ofWink'>[] = [];
    for (const [i, { lang, work }] of jobs.entries()) {
      const by = work === 'wink' || work === 'compromise' ? work : 'engine';
      for (const [step, milliseconds] of Object.entries(await nextRound(workers[i]!)))
        rates.push({ lang, by, step, tokensASecond: (tokens[lang] / milliseconds) * 1000 });
    }
    rounds.push(rates);
  }
  for (const worker of workers) worker.disconnect();
  return rounds[0]!.map(({ lang, by, step }, k) => ({
    lang,
    by,
    step,
    tokensASecond: median(rounds.map((rates) => rates[k]!.tokensASecond)),
    ofWink: median(rounds.map((rates) => rates[k]!.tokensASecond / winks(rates))),
  }));
}

function winks(rates: readonly Omit<Speed, 'ofWink'>[]): number {
  return rates.find(({ by }) => by === 'wink')!.tokensASecond;
}

async function countTokens(lang: Lang, shared: URL): Promise<number> {
  const { language } = createReader(lang, await loadLanguage(lang));
  return articles(lang, shared).reduce((sum, text) => sum + readLanguage(text, language).tokens.length, 0);
}

async function nextRound(worker: ChildProcess): Promise<Record<string, number>> {
  worker.send('read');
  const [spent] = await once(worker, 'message');
  return spent as Record<string, number>;
}

/** A process of its own: reads all its texts whenever it is told to. */
async function serve({ lang, work }: Job, shared: URL): Promise<void> {
  const task = await taskOf({ lang, work });
  const texts = articles(lang, shared);
  process.on('message', () => process.send!(task(texts)));
}

async function taskOf({ lang, work }: Job): Promise<Task> {
  if (work === 'steps') return createWalker(lang);
  if (work === 'read') return timed(READ, createReader(lang, await loadLanguage(lang)).readNames);
  if (work !== 'analysis') return timed('Whole', await loadPipe(work));
  const engine = await loadEngine();
  return timed(ANALYSIS, (text) => engine.analyse({ text, lang }));
}

function timed(step: string, read: (text: string) => unknown): Task {
  return (texts) => {
    const start = performance.now();
    for (const text of texts) read(text);
    return { [step]: performance.now() - start };
  };
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

if (import.meta.main) {
  const [lang, work, shared] = process.argv.slice(2);
  await serve({ lang: lang as Lang, work: work as Work }, new URL(shared!));
}
