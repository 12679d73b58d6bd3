import { GRAMMAR } from './languages/grammar.ts';
import { createLanguage, type Language, type LanguageWeights } from './languages/index.ts';
import { findAttributions, voiceOfTokens } from './steps/attributions/index.ts';
import { findEntities, isWrittenAsPlace } from './steps/entities.ts';
import { readSyntax } from './steps/grammar/index.ts';
import { joinDocs } from './steps/join.ts';
import { readLanguage } from './steps/language.ts';
import { foldWords, indexLexicon, matchLexicon } from './steps/lexicon.ts';
import { findQuotes } from './steps/quotes.ts';
import { type ParagraphLanguage, segmentsOf } from './steps/segments.ts';
import type { Doc, Lang, Lexicons } from './types.ts';

/** What one language needs: its lexicons and the weights of its model. */
export interface LanguageResources {
  lexicons: Lexicons;
  weights: LanguageWeights;
}

export interface Reader {
  language: Language;
  /** A text that is all in the reader's language. */
  read(text: string): Doc;
}
export type Readers = Partial<Record<Lang, Reader>>;

/**
 * Reads a text that is mostly in `main`, paragraphs in the other language with that language's reader.
 * @throws Error where there is no reader for `main`
 */
export function readMixed(
  text: string,
  main: Lang,
  paragraphs: readonly ParagraphLanguage[],
  readers: Readers,
): Doc {
  const reader = readers[main];
  if (!reader) throw new Error(`no reader for ${main}`);
  const segments = segmentsOf(text, paragraphs, main);
  if (segments.length === 1 && segments[0]!.lang === main) return reader.read(text);
  const parts = segments.map(({ start, end, lang }) => ({
    doc: (readers[lang] ?? reader).read(text.slice(start, end)),
    start,
  }));
  return joinDocs(text, main, parts);
}

/** Composes the steps of one language: text -> Doc. */
export function createReader(lang: Lang, { lexicons, weights }: LanguageResources): Reader {
  const language = createLanguage(lang, weights);
  const grammar = GRAMMAR[lang];
  const index = {
    loaded: indexLexicon(lexicons.loaded, language),
    cues: indexLexicon(lexicons.cues, language),
    opinion: indexLexicon(lexicons.opinion, language),
    frames: indexLexicon(lexicons.frames, language),
    stance: indexLexicon(lexicons.stance, language),
    holders: indexLexicon(lexicons.holders, language),
    places: indexLexicon(lexicons.places, language),
  };

  function readText(text: string): Doc {
    const read = readLanguage(text, language);
    const syntax = readSyntax(read, language, grammar);
    const quotes = findQuotes(read);
    const words = foldWords(read.tokens);
    const matches = {
      loaded: matchLexicon(read.tokens, words, index.loaded),
      opinion: matchLexicon(read.tokens, words, index.opinion),
      frames: matchLexicon(read.tokens, words, index.frames),
      stance: matchLexicon(read.tokens, words, index.stance),
      holders: matchLexicon(read.tokens, words, index.holders),
      places: matchLexicon(read.tokens, words, index.places).filter((m) => isWrittenAsPlace(m, read.tokens)),
    };
    const entities = findEntities(read, matches.places, matches.holders, grammar);
    const cues = matchLexicon(read.tokens, words, index.cues);
    const said = findAttributions({ ...read, syntax, quotes, entities }, cues, matches, grammar);
    const voice = voiceOfTokens({ tokens: read.tokens, attributions: said.attributions });
    const languages = read.paragraphs.map(() => lang);
    return { ...read, languages, syntax, quotes, entities, ...said, voice, matches };
  }
  return { language, read: readText };
}
