/** The engine's only door: pure, so the server, the command line, tests, workers and the browser run the same one. */

import { readFrames } from './analysers/frames.ts';
import { findLoaded } from './analysers/loaded.ts';
import { countOwn, readSentences } from './analysers/opinion.ts';
import { findPersuasion } from './analysers/persuasion.ts';
import { readTargets } from './analysers/stance.ts';
import { AnalysisError } from './errors.ts';
import { createReader, type LanguageResources } from './read.ts';
import { languageOf, refuseUnreadable } from './refuse.ts';
import { readGenre } from './summaries/genre.ts';
import { score } from './summaries/scores.ts';
import { countVoices } from './summaries/voices.ts';
import type { Analysed, ArticleInput, Doc, Engine, Lang } from './types.ts';
import { ENGINE } from './version.ts';

export type Resources = Partial<Record<Lang, LanguageResources>>;

/**
 * Builds an engine for the languages whose resources are given.
 * @returns an engine whose `analyse` gives the same result for the same article, whatever it read before
 */
export function createEngine(resources: Resources): Engine {
  const readers: Partial<Record<Lang, (text: string) => Doc>> = {};
  if (resources.fr) readers.fr = createReader('fr', resources.fr);
  if (resources.en) readers.en = createReader('en', resources.en);

  return {
    ...ENGINE,
    analyse(article) {
      refuseUnreadable(article.text);
      const lang = article.lang ?? languageOf(article.text);
      const read = readers[lang];
      if (!read) throw new AnalysisError('unsupported_language', lang);
      return analyse(article, read);
    },
  };
}

function analyse(article: ArticleInput, read: (text: string) => Doc): Analysed {
  const doc = read(article.text);
  const loaded = findLoaded(doc);
  const sentences = readSentences(doc, loaded);
  const { frames, paragraphs } = readFrames(doc);
  const voices = countVoices(doc);
  const found = {
    voices,
    attributions: doc.attributions,
    paragraphs,
    sentences,
    loaded,
    scareQuotes: doc.scareQuotes,
    hedges: countOwn(doc, 'hedge'),
    boosters: countOwn(doc, 'booster'),
  };
  return {
    analysis: {
      lang: doc.lang,
      engine: { ...ENGINE },
      words: doc.tokens.filter((t) => t.word).length,
      genre: readGenre({ text: doc.text, ...found }),
      ...(article.title?.trim() ? { title: readTitle(read(article.title)) } : {}),
      paragraphs: paragraphs.map(({ start, end, role, frames: own }) => ({ start, end, role, frames: own })),
      sentences,
      attributions: doc.attributions,
      scareQuotes: doc.scareQuotes,
      loaded,
      persuasion: findPersuasion(loaded),
      targets: readTargets(doc, loaded, article.targets),
      frames,
      scores: score(found),
    },
    voices,
  };
}

function readTitle(doc: Doc): NonNullable<Analysed['analysis']['title']> {
  const loaded = findLoaded(doc);
  const opinion = Math.max(0, ...readSentences(doc, loaded).map((s) => s.opinion));
  return { loaded: loaded.map((l) => ({ ...l, inHeading: true })), opinion };
}
