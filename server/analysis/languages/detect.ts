/** Which language a text is in: any of sixty, so that one that is not ours can be named. */

import { LANGS, type Lang } from '../types.ts';
import { functionWords as english } from './en/function-words.ts';
import { functionWords as french } from './fr/function-words.ts';
import { createNgramDetector } from './ngrams.ts';

/** Scores are of the first 350 bytes or so of what is scored; windows over the text are, each by itself. */
const WINDOW = 400;
const WINDOWS = 5;
/** How much likelier, in letters' worth, a text in one of our languages is before it is read. */
const PRIOR = 3;
/** Letters that make a lead of one whole score about 63% sure. */
const LETTERS = 2;

export interface Detection {
  /** ISO 639-1; `und` where nothing can be told. */
  lang: string;
  /** 0 to 1: how far the language leads the next, and over how many letters. */
  confidence: number;
}

export interface Detector {
  /**
   * The likeliest language of a text; of few words, one of ours rather than a near neighbour. Reads a
   * bounded sample; never throws, and keeps nothing.
   */
  detect(text: string): Detection;
  /**
   * Which of our two languages a paragraph of an article in `main` is in: the other one only where its
   * everyday words plainly outnumber those of `main` and letters agree (n-grams of single paragraphs
   * err once in a thousand, surely so). Names and quoted titles change nothing.
   */
  detectParagraph(text: string, main: Lang): Detection & { lang: Lang };
}

const FUNCTION_WORDS: Record<Lang, ReadonlySet<string>> = { fr: french, en: english };
/** Fewer of its everyday words than this do not make a paragraph another language's. */
const FEWEST_EVERYDAY = 3;
/** Of this many words or more, this share of everyday ones is of no neighbour's (Catalan has a fourth of it). */
const FEWEST_WORDS = 30;
const EVERYDAY_SHARE = 0.15;
/** How many times as many of them it must have as of the article's own. */
const LEAD = 4;

/**
 * A detector that scores with a table of n-grams.
 * @param ngrams the artefact of models/languages, decompressed
 * @throws Error where the bytes are not that
 */
export function createDetector(ngrams: Uint8Array): Detector {
  const scoresOf = createNgramDetector(ngrams);
  return {
    detect(text) {
      const windows = sample(text);
      const letters = windows.join('').match(/\p{L}/gu)?.length ?? 0;
      const scores = new Map<string, number>();
      for (const window of windows)
        for (const [lang, score] of scoresOf(window))
          scores.set(lang, (scores.get(lang) ?? 0) + score / windows.length);
      for (const lang of LANGS)
        scores.set(lang, (scores.get(lang) ?? 0) * (1 + PRIOR / Math.max(1, letters)));
      const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
      if (!best || best[1] === 0) return { lang: 'und', confidence: 0 };
      const ours = LANGS.some((lang) => lang === best[0]) ? null : toldByWords(windows.join(' '));
      if (ours) return ours;
      const evidence = ((best[1] - (second?.[1] ?? 0)) * letters) / LETTERS;
      return { lang: best[0], confidence: Math.round((1 - Math.exp(-evidence)) * 1e6) / 1e6 };
    },

    detectParagraph(text, main) {
      const other: Lang = main === 'fr' ? 'en' : 'fr';
      const { words, count } = countEveryday(text);
      const share = words === 0 ? 0 : count[main] / words;
      if (count[other] < FEWEST_EVERYDAY || count[other] < count[main] * LEAD)
        return { lang: main, confidence: certainty(share) };
      const scores = scoresOf(text.slice(0, WINDOW));
      if ((scores.get(other) ?? 0) <= (scores.get(main) ?? 0)) return { lang: main, confidence: 0.5 };
      return { lang: other, confidence: certainty((count[other] - count[main]) / words) };
    },
  };
}

function countEveryday(text: string): { words: number; count: Record<Lang, number> } {
  const count = { fr: 0, en: 0 };
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    for (const lang of LANGS) if (FUNCTION_WORDS[lang].has(word)) count[lang]++;
  }
  return { words, count };
}

/** A text full of foreign names may have another language's letters, but it has our everyday words. */
function toldByWords(text: string): Detection | null {
  const { words, count } = countEveryday(text);
  if (words < FEWEST_WORDS) return null;
  const lang = LANGS.find((l) => count[l] >= words * EVERYDAY_SHARE);
  return lang ? { lang, confidence: certainty(count[lang] / words) } : null;
}

/** The whole of a short text, or windows spread over a long one. */
function sample(text: string): string[] {
  const step = text.length <= WINDOW * WINDOWS ? WINDOW : Math.floor((text.length - WINDOW) / (WINDOWS - 1));
  const windows: string[] = [];
  for (let at = 0; at < text.length && windows.length < WINDOWS; at += step)
    windows.push(text.slice(at, at + WINDOW));
  return windows;
}

/** A third of a text's words being everyday ones of a language leaves no doubt. */
function certainty(share: number): number {
  return Math.round(Math.min(1, 0.5 + share * 1.5) * 1e6) / 1e6;
}
