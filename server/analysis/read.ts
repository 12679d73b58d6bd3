import { GRAMMAR } from './languages/grammar.ts';
import { createLanguage, type LanguageWeights } from './languages/index.ts';
import { NAME_WORDS } from './languages/names.ts';
import { findAttributions, voiceOfTokens } from './steps/attributions/index.ts';
import { findEntities, indexGazetteers, isWrittenAsPlace } from './steps/entities/index.ts';
import { readLanguage } from './steps/language.ts';
import { foldWords, indexLexicon, matchLexicon } from './steps/lexicon.ts';
import { findQuotes } from './steps/quotes.ts';
import type { Doc, Gazetteers, Lang, Lexicons } from './types.ts';

/** What one language needs: its lexicons, its lists of names and the weights of its model. */
export interface LanguageResources {
  lexicons: Lexicons;
  gazetteers: Gazetteers;
  weights: LanguageWeights;
}

/** Composes the steps of one language: text -> Doc. */
export function createReader(
  lang: Lang,
  { lexicons, gazetteers, weights }: LanguageResources,
): (text: string) => Doc {
  const language = createLanguage(lang, weights);
  const grammar = GRAMMAR[lang];
  const names = { index: indexGazetteers(gazetteers), words: NAME_WORDS[lang], temporal: grammar.temporal };
  const index = {
    loaded: indexLexicon(lexicons.loaded, language),
    cues: indexLexicon(lexicons.cues, language),
    opinion: indexLexicon(lexicons.opinion, language),
    frames: indexLexicon(lexicons.frames, language),
    stance: indexLexicon(lexicons.stance, language),
    holders: indexLexicon(lexicons.holders, language),
    places: indexLexicon(lexicons.places, language),
  };

  return (text) => {
    const read = readLanguage(text, language);
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
    const cues = matchLexicon(read.tokens, words, index.cues);
    const entities = findEntities({ ...read, quotes }, { ...matches, cues }, names, words.forms);
    const said = findAttributions({ ...read, quotes, entities }, cues, matches, grammar);
    const voice = voiceOfTokens({ tokens: read.tokens, attributions: said.attributions });
    return { ...read, quotes, entities, ...said, voice, matches };
  };
}
