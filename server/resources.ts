import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { createEngine, type Resources } from './analysis/index.ts';
import { createDetector, type Detector } from './analysis/languages/detect.ts';
import type { LanguageWeights } from './analysis/languages/index.ts';
import type { LanguageResources } from './analysis/read.ts';
import {
  type Engine,
  type Gazetteers,
  LANGS,
  type Lang,
  type LexiconName,
  type Lexicons,
} from './analysis/types.ts';

const LEXICONS: LexiconName[] = ['loaded', 'cues', 'opinion', 'frames', 'stance', 'holders', 'places'];
const root = new URL('../', import.meta.url);

/** The engine with every language, its lexicons and weights read from the project's own files. */
export async function loadEngine(): Promise<Engine> {
  return createEngine(await loadResources());
}

/** All that an engine is made of, for one that runs elsewhere. */
export async function loadResources(): Promise<Resources> {
  const languages = await Promise.all(LANGS.map(async (lang) => [lang, await loadLanguage(lang)] as const));
  return { ...Object.fromEntries(languages), detection: await loadDetection() } as Resources;
}

/** What tells languages from one another, without an engine. */
export async function loadDetector(): Promise<Detector> {
  return createDetector(await loadDetection());
}

function loadDetection(): Promise<Uint8Array> {
  return readModel('languages/ngrams.bin.gz');
}

/** What one language is read with: lexicons, lists of names, weights. */
export async function loadLanguage(lang: Lang): Promise<LanguageResources> {
  const [entries, gazetteers, weights] = await Promise.all([
    Promise.all(LEXICONS.map(async (name) => [name, await readLexicon(lang, name)] as const)),
    loadGazetteers(lang),
    loadWeights(lang),
  ]);
  return { lexicons: Object.fromEntries(entries) as unknown as Lexicons, gazetteers, weights };
}

async function loadGazetteers(lang: Lang): Promise<Gazetteers> {
  const [names, places, organisations, groups, topics] = await Promise.all(
    ['names', `${lang}/places`, `${lang}/organisations`, `${lang}/groups`, `${lang}/topics`].map(
      async (list) => JSON.parse(await readFile(new URL(`corpus/gazetteers/${list}.json`, root), 'utf8')),
    ),
  );
  return { names, places, organisations, groups, topics };
}

export async function loadWeights(lang: Lang): Promise<LanguageWeights> {
  if (lang === 'en') return null;
  return readModel(`${lang}/tagger.bin.gz`);
}

async function readModel(path: string): Promise<Uint8Array> {
  return gunzipSync(await readFile(new URL(`server/analysis/models/${path}`, root)));
}

async function readLexicon(lang: Lang, name: LexiconName): Promise<unknown[]> {
  const file = new URL(`corpus/lexicons/${lang}/${name}.json`, root);
  const lexicon = JSON.parse(await readFile(file, 'utf8')) as { entries: unknown[] };
  return lexicon.entries;
}
