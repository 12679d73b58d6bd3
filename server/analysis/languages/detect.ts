/** Which language a text is in: any that eld knows, so that one that is not ours can be named. */

import eld from 'eld/small';

/** eld reads some 350 bytes of what it is given; windows over the text are read each by itself. */
const WINDOW = 400;
const WINDOWS = 5;

export interface Detection {
  /** ISO 639-1; `und` where nothing can be told. */
  lang: string;
  /** 0 to 1. */
  confidence: number;
}

/** The likeliest language of a text. Reads a bounded sample; never throws, and keeps nothing. */
export function detect(text: string): Detection {
  const scores = new Map<string, number>();
  const windows = sample(text);
  for (const window of windows)
    for (const [lang, score] of Object.entries(eld.detect(window).getScores()))
      scores.set(lang, (scores.get(lang) ?? 0) + score / windows.length);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return { lang: 'und', confidence: 0 };
  const lead = second ? 1 - second[1] / best[1] : 1;
  return { lang: best[0], confidence: Math.round(Math.min(1, best[1] * (0.5 + lead)) * 1e6) / 1e6 };
}

/** Windows spread over the text, each beginning at a word. */
function sample(text: string): string[] {
  if (text.length <= WINDOW * WINDOWS) {
    const windows: string[] = [];
    for (let at = 0; at < text.length; at += WINDOW) windows.push(text.slice(at, at + WINDOW));
    return windows;
  }
  const step = Math.floor((text.length - WINDOW) / (WINDOWS - 1));
  return Array.from({ length: WINDOWS }, (_, k) => text.slice(k * step, k * step + WINDOW));
}
