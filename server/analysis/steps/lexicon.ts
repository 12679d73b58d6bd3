import type { Language } from '../languages/index.ts';
import type { LexiconEntry, Match, Token } from '../types.ts';

/** Lower case, straight apostrophes: how words of lexicons and texts are compared. */
export function folded(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

interface Pattern<E> {
  words: string[];
  entry: E;
}

/** A lexicon ready to be matched: its entries by their first word. */
export interface LexiconIndex<E extends LexiconEntry> {
  byFirst: Map<string, Pattern<E>[]>;
}

const WILDCARD = '*';
const LONGEST_GAP = 2;
/** How near, in tokens, a word of `notBeside` must stand to take an entry's charge away. */
const BESIDE = 4;

/** Splits each entry as the language splits texts, so that elisions and hyphens meet the same tokens. */
export function indexLexicon<E extends LexiconEntry>(
  entries: readonly E[],
  language: Language,
): LexiconIndex<E> {
  const byFirst = new Map<string, Pattern<E>[]>();
  for (const entry of entries) {
    const words = entry.lemma
      .split(' ')
      .flatMap((w) => (w === WILDCARD ? [w] : language.read(w).tokens.map((t) => folded(t.text))));
    const first = words[0];
    if (first === undefined) continue;
    const patterns = byFirst.get(first) ?? [];
    patterns.push({ words, entry });
    byFirst.set(first, patterns);
  }
  for (const patterns of byFirst.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** Where entries are met in `tokens`, the longest first at each place; matches do not overlap. */
export function matchLexicon<E extends LexiconEntry & { notBeside?: string[] }>(
  tokens: readonly Token[],
  index: LexiconIndex<E>,
): Match<E>[] {
  const matches: Match<E>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = matchAt(tokens, i, index);
    if (!match) continue;
    matches.push(match);
    i = match.last - 1;
  }
  return matches;
}

function matchAt<E extends LexiconEntry & { notBeside?: string[] }>(
  tokens: readonly Token[],
  i: number,
  index: LexiconIndex<E>,
): Match<E> | null {
  const token = tokens[i]!;
  const lemma = folded(token.lemma);
  const form = folded(token.text);
  const candidates = index.byFirst.get(lemma) ?? [];
  const byForm = form === lemma ? [] : (index.byFirst.get(form) ?? []);
  for (const { words, entry } of [...candidates, ...byForm].sort((a, b) => b.words.length - a.words.length)) {
    const last = endOfMatch(tokens, i, words);
    if (last === null) continue;
    if (words.length === 1 && !hasPartOfSpeech(token, entry)) continue;
    if (entry.notBeside && isBeside(tokens, i, last, entry.notBeside)) continue;
    return { start: token.start, end: tokens[last - 1]!.end, first: i, last, entry };
  }
  return null;
}

function endOfMatch(tokens: readonly Token[], from: number, words: string[], w = 0): number | null {
  if (w === words.length) return from;
  if (words[w] === WILDCARD) {
    for (let gap = 0; gap <= LONGEST_GAP; gap++) {
      const end = endOfMatch(tokens, from + gap, words, w + 1);
      if (end !== null) return end;
    }
    return null;
  }
  const token = tokens[from];
  if (!token || (folded(token.lemma) !== words[w] && folded(token.text) !== words[w])) return null;
  return endOfMatch(tokens, from + 1, words, w + 1);
}

function hasPartOfSpeech(token: Token, { upos }: LexiconEntry): boolean {
  return upos === undefined || (Array.isArray(upos) ? upos.includes(token.upos) : upos === token.upos);
}

function isBeside(tokens: readonly Token[], first: number, last: number, words: string[]): boolean {
  const around = [...tokens.slice(Math.max(0, first - BESIDE), first), ...tokens.slice(last, last + BESIDE)];
  return around.some((t) => words.includes(folded(t.lemma)) || words.includes(folded(t.text)));
}
