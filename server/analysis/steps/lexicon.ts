import type { Language } from '../languages/index.ts';
import type { LexiconEntry, Match, Token } from '../types.ts';

/** Lower case, straight apostrophes: how words of lexicons and texts are compared. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

interface Pattern<E> {
  words: string[];
  entry: E;
}

/** The words with which entries begin, numbered: a text's words are looked up once for all lexicons. */
export type Vocabulary = Map<string, number>;

/** A lexicon ready to be matched: its entries by the number of their first word. */
export interface LexiconIndex<E extends LexiconEntry> {
  byFirst: (Pattern<E>[] | undefined)[];
}

const WILDCARD = '*';
const LONGEST_GAP = 2;
/** How near, in tokens, a word of `notBeside` must stand to take an entry's charge away. */
const BESIDE = 4;

/**
 * Splits each entry as the language splits texts, so that elisions and hyphens meet the same tokens.
 * @param vocabulary gains the first words of the entries; one serves all the lexicons of a language
 * @param variantsOf other ways in which an entry is met, beside its lemma
 */
export function indexLexicon<E extends LexiconEntry>(
  entries: readonly E[],
  language: Pick<Language, 'words'>,
  vocabulary: Vocabulary,
  variantsOf: (lemma: string) => readonly string[] = () => [],
): LexiconIndex<E> {
  const byFirst: LexiconIndex<E>['byFirst'] = [];
  // Most words stand in several entries.
  const split = new Map([[WILDCARD, [WILDCARD]]]);
  const wordsOf = (written: string): string[] => {
    let words = split.get(written);
    if (words === undefined) {
      words = language.words(written).map(folded);
      split.set(written, words);
    }
    return words;
  };
  const written = entries.flatMap((entry) =>
    [entry.lemma, ...variantsOf(entry.lemma)].map((lemma) => ({
      entry,
      words: lemma.split(' ').flatMap(wordsOf),
    })),
  );
  for (const { entry, words } of written) {
    const first = words[0];
    if (first === undefined) continue;
    let number = vocabulary.get(first);
    if (number === undefined) {
      number = vocabulary.size;
      vocabulary.set(first, number);
    }
    const patterns = byFirst[number];
    if (patterns) patterns.push({ words, entry });
    else byFirst[number] = [{ words, entry }];
  }
  for (const patterns of byFirst)
    if (patterns && patterns.length > 1) patterns.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** The words of a text as lexicons are compared with them, by token. */
export interface FoldedWords {
  forms: string[];
  lemmas: string[];
  /** Their numbers in the vocabulary; -1 where no entry begins with them. */
  formNumbers: Int32Array;
  lemmaNumbers: Int32Array;
}

/** A word as lexicons are compared with it, and its number in the vocabulary. */
interface Folded {
  word: string;
  number: number;
}
/** Words kept; what is kept is the word's alone, so that keeping it changes nothing. */
const MOST_KEPT = 30_000;

/** @returns a function that folds a text's words once for all the lexicons that it is matched with */
export function createFolder(vocabulary: Vocabulary): (tokens: readonly Token[]) => FoldedWords {
  const kept = new Map<string, Folded>();
  function fold(text: string): Folded {
    let known = kept.get(text);
    if (known === undefined) {
      const word = folded(text);
      known = { word, number: vocabulary.get(word) ?? -1 };
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, known);
    }
    return known;
  }

  return (tokens) => {
    const words: FoldedWords = {
      forms: [],
      lemmas: [],
      formNumbers: new Int32Array(tokens.length),
      lemmaNumbers: new Int32Array(tokens.length),
    };
    for (let i = 0; i < tokens.length; i++) {
      const { text, lemma } = tokens[i]!;
      const form = fold(text);
      const base = lemma === text ? form : fold(lemma);
      words.forms.push(form.word);
      words.lemmas.push(base.word);
      words.formNumbers[i] = form.number;
      words.lemmaNumbers[i] = base.number;
    }
    return words;
  };
}

/** Where entries are met in `tokens`, the longest first at each place; matches do not overlap. */
export function matchLexicon<E extends LexiconEntry & { notBeside?: string[] }>(
  tokens: readonly Token[],
  words: FoldedWords,
  index: LexiconIndex<E>,
): Match<E>[] {
  const matches: Match<E>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const patterns = patternsAt(words, i, index);
    const match = patterns && matchAt(tokens, words, i, patterns);
    if (!match) continue;
    matches.push(match);
    i = match.last - 1;
  }
  return matches;
}

/** The entries that may begin at a token, by its lemma or its form, the longest first. */
function patternsAt<E extends LexiconEntry>(
  { formNumbers, lemmaNumbers }: FoldedWords,
  i: number,
  { byFirst }: LexiconIndex<E>,
): Pattern<E>[] | undefined {
  const form = formNumbers[i]!;
  const lemma = lemmaNumbers[i]!;
  const byLemma = lemma < 0 ? undefined : byFirst[lemma];
  const byForm = form < 0 || form === lemma ? undefined : byFirst[form];
  if (!byLemma || !byForm) return byLemma ?? byForm;
  return [...byLemma, ...byForm].sort((a, b) => b.words.length - a.words.length);
}

function matchAt<E extends LexiconEntry & { notBeside?: string[] }>(
  tokens: readonly Token[],
  words: FoldedWords,
  i: number,
  patterns: Pattern<E>[],
): Match<E> | null {
  const token = tokens[i]!;
  for (const pattern of patterns) {
    const { entry } = pattern;
    const last = endOfMatch(words, i, pattern.words);
    if (last === null) continue;
    if (pattern.words.length === 1 && !hasPartOfSpeech(token, entry)) continue;
    if (entry.notBeside && isBeside(words, i, last, entry.notBeside)) continue;
    return { start: token.start, end: tokens[last - 1]!.end, first: i, last, entry };
  }
  return null;
}

function endOfMatch(words: FoldedWords, from: number, pattern: string[], w = 0): number | null {
  if (w === pattern.length) return from;
  if (pattern[w] === WILDCARD) {
    for (let gap = 0; gap <= LONGEST_GAP; gap++) {
      const end = endOfMatch(words, from + gap, pattern, w + 1);
      if (end !== null) return end;
    }
    return null;
  }
  if (words.lemmas[from] !== pattern[w] && words.forms[from] !== pattern[w]) return null;
  return endOfMatch(words, from + 1, pattern, w + 1);
}

function hasPartOfSpeech(token: Token, { upos }: LexiconEntry): boolean {
  return upos === undefined || (Array.isArray(upos) ? upos.includes(token.upos) : upos === token.upos);
}

function isBeside({ forms, lemmas }: FoldedWords, first: number, last: number, beside: string[]): boolean {
  for (let i = Math.max(0, first - BESIDE); i < last + BESIDE; i++) {
    if (i >= first && i < last) continue;
    if (beside.includes(lemmas[i]!) || beside.includes(forms[i]!)) return true;
  }
  return false;
}
