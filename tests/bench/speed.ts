import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import english from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createReader } from '../../server/analysis/read.ts';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import { loadLanguage } from '../../server/resources.ts';
import { quantile } from '../../server/stats/quantiles.ts';

/** Characters of each corpus that are read in one round. */
const CHARACTERS = 1_000_000;
const ROUNDS = 9;
const CORPORA: Record<Lang, string> = { fr: 'orangesum-fr', en: 'allsides-en' };

export interface Speed {
  lang: Lang;
  /** The engine's read: tokens, sentences, parts of speech, lemmas, entities. */
  charactersASecond: number;
  /** Of what wink's own English pipe, all of it, does on as many characters of English in the same run. */
  ofWink: number;
}

/**
 * How fast the engine reads beside wink's English pipe. They take turns, round by round, so that a
 * slow moment of the machine slows both; medians of the rounds' ratios.
 */
export async function measureSpeed(shared: URL): Promise<Speed[]> {
  const texts = { fr: articles('fr', shared), en: articles('en', shared) };
  const nlp = winkNLP(english);
  const wink = rateOf((text) => nlp.readDoc(text), texts.en);
  const readers = await Promise.all(
    LANGS.map(async (lang) => {
      const { readNames } = createReader(lang, await loadLanguage(lang));
      return { lang, rate: rateOf(readNames, texts[lang]) };
    }),
  );
  const rounds = Array.from({ length: ROUNDS }, () => ({
    wink: wink(),
    own: readers.map(({ rate }) => rate()),
  }));
  return readers.map(({ lang }, k) => ({
    lang,
    charactersASecond: median(rounds.map(({ own }) => own[k]!)),
    ofWink: median(rounds.map((round) => round.own[k]! / round.wink)),
  }));
}

function median(figures: number[]): number {
  return quantile(
    figures.toSorted((a, b) => a - b),
    0.5,
  );
}

/** Characters a second over all the texts, by a process's own clock. */
function rateOf(read: (text: string) => unknown, texts: readonly string[]): () => number {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  return () => {
    const start = performance.now();
    for (const text of texts) read(text);
    return (characters / (performance.now() - start)) * 1000;
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
