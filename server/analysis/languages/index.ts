/** The languages of the engine behind one small interface. */

import type { Lang, Span, Token, Upos } from '../types.ts';
import { mendEnglish } from './en/mend.ts';
import { englishModel } from './en/model.ts';
import { sentenceRules as englishSentences } from './en/sentences.ts';
import { tokenRules as englishTokens } from './en/tokens.ts';
import { mendFrench } from './fr/mend.ts';
import { frenchModel } from './fr/model.ts';
import { sentenceRules as frenchSentences } from './fr/sentences.ts';
import { tokenRules as frenchTokens } from './fr/tokens.ts';
import { type SentenceBounds, type SentenceRules, splitSentences } from './sentences.ts';
import { dictionaryForm, fold, rejoin, type TokenRules, tokenise } from './tokens.ts';
import { createWinkReader, type WinkToken } from './wink.ts';

/**
 * What a language's model needs from outside: for French the bytes of `models/fr/tagger.bin.gz`,
 * decompressed; English brings its own, so null.
 */
export type LanguageWeights = Uint8Array | null;

export interface Language {
  lang: Lang;
  /**
   * Reads one paragraph. Offsets are into `text`; tokens never overlap and cover all but white space, of
   * which they hold none but inside a number ("3 000") or where a line's end divides a word; sentences tile the tokens, their `first` and `last` being half-open bounds into
   * them. The same text gives the same reading, whatever was read before.
   */
  read(text: string): { tokens: Token[]; sentences: SentenceBounds[] };
}

interface Parts {
  tokens: TokenRules;
  sentences: SentenceRules;
  tag(forms: readonly string[]): WinkToken[][];
  /** Sets right, in place, what the model gets wrong of one sentence. */
  mend(sentence: Token[]): void;
}

/** @throws Error where French is not given its weights, or not rightly. */
export function createLanguage(lang: Lang, weights: LanguageWeights): Language {
  const parts = lang === 'fr' ? french(weights) : english();
  return { lang, read: (text) => read(text, parts) };
}

function french(weights: LanguageWeights): Parts {
  if (weights === null) throw new Error('French needs its weights: models/fr/tagger.bin.gz, decompressed');
  const { model, core, isWord } = frenchModel(weights);
  return {
    tokens: frenchTokens(isWord),
    sentences: frenchSentences,
    tag: createWinkReader(model, core),
    mend: mendFrench,
  };
}

function english(): Parts {
  const { model, core, isContraction, hyphens, uncapitalise } = englishModel();
  const read = createWinkReader(model, core);
  return {
    tokens: englishTokens(isContraction, hyphens),
    sentences: englishSentences,
    tag: (forms) => read(uncapitalise(forms)),
    mend: mendEnglish,
  };
}

function read(text: string, parts: Parts): ReturnType<Language['read']> {
  const folded = fold(text);
  const spans = tokenise(folded, parts.tokens);
  const tokens: Token[] = [];
  const sentences = splitSentences(folded, spans, parts.sentences).map((sentence) => {
    const first = tokens.length;
    const own = spans.slice(sentence.first, sentence.last);
    const forms = own.map((s) => formOf(folded.slice(s.start, s.end), parts.tokens));
    const said = parts.tag(forms).flatMap((read, i) => tokensOf(text, own[i]!, read));
    parts.mend(said);
    for (const token of said) tokens.push(token);
    return { start: sentence.start, end: sentence.end, first, last: tokens.length };
  });
  return { tokens, sentences };
}

/** What the model is shown of a token. */
function formOf(folded: string, { isWord }: TokenRules): string {
  return dictionaryForm(folded.includes('\n') ? rejoin(folded, isWord) : folded);
}

/** A contraction comes as several tokens, whose lengths say where they begin. */
function tokensOf(text: string, span: Span, said: readonly WinkToken[]): Token[] {
  const whole = said.reduce((sum, { text: part }) => sum + part.length, 0) === span.end - span.start;
  if (said.length === 1 || !whole) return [tokenOf(text, span, said[0]!)];
  let start = span.start;
  return said.map((part) => {
    const own = { start, end: start + part.text.length };
    start = own.end;
    return tokenOf(text, own, part);
  });
}

function tokenOf(text: string, { start, end }: Span, { pos, lemma }: WinkToken): Token {
  const form = text.slice(start, end);
  return { start, end, text: form, lemma, upos: pos as Upos, word: /[\p{L}\p{N}]/u.test(form) };
}
