/** The languages of the engine behind one small interface. */

import { startsWithLetter } from '../letters.ts';
import type { Lang, Span, Token, Upos } from '../types.ts';
import { mendEnglish } from './en/mend.ts';
import { englishModel } from './en/model.ts';
import { englishMorphology } from './en/morphology.ts';
import { sentenceRules as englishSentences } from './en/sentences.ts';
import { tokenRules as englishTokens } from './en/tokens.ts';
import { mendFrench } from './fr/mend.ts';
import { frenchModel } from './fr/model.ts';
import { sentenceRules as frenchSentences } from './fr/sentences.ts';
import { tokenRules as frenchTokens } from './fr/tokens.ts';
import type { Morphology } from './morphology.ts';
import { type SentenceBounds, type SentenceRules, splitSentences } from './sentences.ts';
import { dictionaryForm, fold, rejoin, type TokenRules, tokenise } from './tokens.ts';
import { createWinkReader, type WinkReading, type WinkToken } from './wink.ts';

/**
 * What a language's model needs from outside: for French the bytes of `models/fr/tagger.bin.gz`,
 * decompressed; English brings its own, so null.
 */
export type LanguageWeights = Uint8Array | null;

export interface Language {
  lang: Lang;
  /** How it cuts a paragraph into tokens, and those into sentences. */
  rules: { tokens: TokenRules; sentences: SentenceRules };
  /**
   * Reads one paragraph. Offsets are into `text`; tokens never overlap and cover all but white space, of
   * which they hold none but inside a number ("3 000") or where a line's end divides a word; sentences
   * tile the tokens, their `first` and `last` being half-open bounds into them. The same text gives the same reading, whatever was read before.
   */
  read(text: string): { tokens: Token[]; sentences: SentenceBounds[] };
  /** The forms that a text is cut into, without reading it further. */
  words(text: string): string[];
  /** What the form of token `i` of a sentence says, its best reading there. */
  morphology(sentence: readonly Token[], i: number): Morphology;
}

interface Parts {
  tokens: TokenRules;
  sentences: SentenceRules;
  tag(forms: readonly string[]): WinkReading[];
  /** Whether the model takes a form apart. */
  isContraction(form: string): boolean;
  /** Sets right, in place, what the model gets wrong of one sentence; `forms` are its dictionary forms. */
  mend(sentence: Token[], forms: readonly string[]): void;
  morphology(sentence: readonly Token[], i: number): Morphology;
}

/** @throws Error where French is not given its weights, or not rightly. */
export function createLanguage(lang: Lang, weights: LanguageWeights): Language {
  const parts = lang === 'fr' ? french(weights) : english();
  return {
    lang,
    rules: { tokens: parts.tokens, sentences: parts.sentences },
    read: (text) => read(text, parts),
    words: (text) => words(text, parts),
    morphology: parts.morphology,
  };
}

function french(weights: LanguageWeights): Parts {
  if (weights === null) throw new Error('French needs its weights: models/fr/tagger.bin.gz, decompressed');
  const { model, core, morphology, isWord } = frenchModel(weights);
  return {
    tokens: frenchTokens(isWord),
    sentences: frenchSentences,
    tag: createWinkReader(model, core),
    isContraction: () => false,
    mend: mendFrench,
    morphology,
  };
}

function english(): Parts {
  const { model, core, isContraction, hyphens, uncapitalise } = englishModel();
  const read = createWinkReader(model, core);
  return {
    tokens: englishTokens(isContraction, hyphens),
    sentences: englishSentences,
    tag: (forms) => read(uncapitalise(forms)),
    isContraction,
    mend: mendEnglish,
    morphology: englishMorphology,
  };
}

function read(text: string, parts: Parts): ReturnType<Language['read']> {
  const folded = fold(text);
  const spans = tokenise(folded, parts.tokens);
  const tokens: Token[] = [];
  const sentences = splitSentences(folded, spans, parts.sentences).map((sentence) => {
    const first = tokens.length;
    const forms: string[] = [];
    for (let i = sentence.first; i < sentence.last; i++)
      forms.push(formOf(folded.slice(spans[i]!.start, spans[i]!.end), parts.tokens));
    const said = parts.tag(forms);
    const own: Token[] = [];
    const ownForms: string[] = [];
    said.forEach((tagged, i) => {
      const span = spans[sentence.first + i]!;
      if (!Array.isArray(tagged) || !isWhole(tagged, span)) {
        own.push(tokenOf(text, span.start, span.end, Array.isArray(tagged) ? tagged[0]! : tagged));
        ownForms.push(forms[i]!);
        return;
      }
      // A contraction comes as several tokens, whose lengths say where they begin.
      let start = span.start;
      for (const part of tagged) {
        const end = start + part.text.length;
        own.push(tokenOf(text, start, end, part));
        ownForms.push(formOf(folded.slice(start, end), parts.tokens));
        start = end;
      }
    });
    parts.mend(own, ownForms);
    for (const token of own) tokens.push(token);
    return { start: sentence.start, end: sentence.end, first, last: tokens.length };
  });
  return { tokens, sentences };
}

/** What the model is shown of a token. */
function formOf(folded: string, { isWord }: TokenRules): string {
  return dictionaryForm(folded.includes('\n') ? rejoin(folded, isWord) : folded);
}

function words(text: string, { tokens, tag, isContraction }: Parts): string[] {
  // Most words of lexicons are letters alone, which no rule cuts.
  if (/^\p{L}+$/u.test(text) && !isContraction(text)) return [text];
  const folded = fold(text);
  return tokenise(folded, tokens).flatMap(({ start, end }) => {
    const form = formOf(folded.slice(start, end), tokens);
    return isContraction(form) ? [tag([form])[0]!].flat().map((part) => part.text) : [form];
  });
}

function isWhole(tagged: readonly WinkToken[], span: Span): boolean {
  return tagged.reduce((sum, { text }) => sum + text.length, 0) === span.end - span.start;
}

/** The form is wink's own string where it is as written: lists are asked faster about one that is kept. */
function tokenOf(text: string, start: number, end: number, { text: said, pos, lemma }: WinkToken): Token {
  const isAsWritten = said.length === end - start && text.startsWith(said, start);
  const form = isAsWritten ? said : text.slice(start, end);
  return { start, end, text: form, lemma, upos: pos as Upos, word: hasLetters(form) };
}

/** Whether a letter or a digit is in it. */
function hasLetters(form: string): boolean {
  return startsWithLetter(form) || /[\p{L}\p{N}]/u.test(form);
}
