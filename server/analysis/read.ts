import { GRAMMAR } from './languages/grammar.ts';
import { createLanguage, type Language, type LanguageWeights } from './languages/index.ts';
import { NAME_WORDS } from './languages/names.ts';
import { findAttributions, voiceOfTokens } from './steps/attributions/index.ts';
import { findEntities, indexGazetteers, isWrittenAsPlace, type Lists } from './steps/entities/index.ts';
import { readSyntax } from './steps/grammar/index.ts';
import { joinDocs } from './steps/join.ts';
import { readLanguage } from './steps/language.ts';
import { createFolder, indexLexicon, matchLexicon, type Vocabulary } from './steps/lexicon.ts';
import { findQuotes } from './steps/quotes.ts';
import { type ParagraphLanguage, segmentsOf } from './steps/segments.ts';
import type { Doc, Gazetteers, Lang, Lexicons } from './types.ts';

/** What one language needs: its lexicons, its lists of names and the weights of its model. */
export interface LanguageResources {
  lexicons: Lexicons;
  gazetteers: Gazetteers;
  weights: LanguageWeights;
}

export interface Reader {
  language: Language;
  /** Tokens, sentences, parts of speech, lemmas, quotations and entities of a text in the reader's language. */
  readNames(text: string): Pick<Doc, 'tokens' | 'sentences' | 'paragraphs' | 'quotes' | 'entities'>;
  /** All that a text in the reader's language is read into. */
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

/** What the steps of one language are given beside the text: its resources, ready to be used. */
export function equip(lang: Lang, { lexicons, gazetteers, weights }: LanguageResources) {
  const language = createLanguage(lang, weights);
  const grammar = GRAMMAR[lang];
  const names: Lists = {
    index: indexGazetteers(gazetteers),
    words: NAME_WORDS[lang],
    temporal: grammar.temporal,
  };
  const vocabulary: Vocabulary = new Map();
  const index = {
    loaded: indexLexicon(lexicons.loaded, language, vocabulary),
    cues: indexLexicon(lexicons.cues, language, vocabulary, grammar.verbs.variantsOf),
    opinion: indexLexicon(lexicons.opinion, language, vocabulary),
    frames: indexLexicon(lexicons.frames, language, vocabulary),
    stance: indexLexicon(lexicons.stance, language, vocabulary),
    holders: indexLexicon(lexicons.holders, language, vocabulary),
    places: indexLexicon(lexicons.places, language, vocabulary),
  };
  const demonyms = new Map(
    lexicons.places.flatMap((p) => (p.form === 'demonym' ? [[p.name, p.lemma] as const] : [])).reverse(),
  );
  return { language, grammar, names, foldWords: createFolder(vocabulary), index, demonyms };
}

/** Composes the steps of one language: text -> Doc. */
export function createReader(lang: Lang, resources: LanguageResources): Reader {
  const { language, grammar, names, foldWords, index, demonyms } = equip(lang, resources);

  function readNames(text: string) {
    const read = readLanguage(text, language);
    const quotes = findQuotes(read);
    const words = foldWords(read.tokens);
    const matches = {
      cues: matchLexicon(read.tokens, words, index.cues),
      holders: matchLexicon(read.tokens, words, index.holders),
      places: matchLexicon(read.tokens, words, index.places).filter((m) => isWrittenAsPlace(m, read.tokens)),
    };
    const entities = findEntities({ ...read, quotes }, matches, names, words.forms);
    return { read: { ...read, quotes, entities }, words, matches };
  }

  function readText(text: string): Doc {
    const { read, words, matches: named } = readNames(text);
    const { cues, ...found } = named;
    const matches = {
      ...found,
      loaded: matchLexicon(read.tokens, words, index.loaded),
      opinion: matchLexicon(read.tokens, words, index.opinion),
      frames: matchLexicon(read.tokens, words, index.frames),
      stance: matchLexicon(read.tokens, words, index.stance),
    };
    const doc = { ...read, syntax: readSyntax(read, language, grammar) };
    const said = findAttributions(doc, cues, { ...matches, demonyms }, grammar, names.words);
    const voice = voiceOfTokens({ tokens: read.tokens, attributions: said.attributions });
    return { ...doc, languages: read.paragraphs.map(() => lang), ...said, voice, matches };
  }
  return { language, readNames: (text) => readNames(text).read, read: readText };
}
