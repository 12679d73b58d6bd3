/** The engine's only door: pure, so the server, the command line, tests, workers and the browser run the same one. */

import { readFrames } from './analysers/frames.ts';
import { findLoaded } from './analysers/loaded.ts';
import { countOwn, readSentences } from './analysers/opinion.ts';
import { findPersuasion } from './analysers/persuasion.ts';
import { readTargets } from './analysers/stance.ts';
import { AnalysisError } from './errors.ts';
import { createDetector, type Detector } from './languages/detect.ts';
import { createReader, type LanguageResources, type Readers, readMixed } from './read.ts';
import { type ArticleLanguage, readingOf } from './reading.ts';
import { languageOf, refuseUnreadable } from './refuse.ts';
import { isMainly, paragraphLanguages } from './steps/segments.ts';
import { readClosing } from './summaries/closing.ts';
import { readGenre } from './summaries/genre.ts';
import { score } from './summaries/scores.ts';
import { countVoices } from './summaries/voices.ts';
import { type Analysed, type ArticleInput, type Doc, type Engine, LANGS, type Lang } from './types.ts';
import { ENGINE } from './version.ts';

/** What each language needs, and the table of n-grams that tells languages from one another. */
export type Resources = Partial<Record<Lang, LanguageResources>> & { detection: Uint8Array };

/**
 * Builds an engine for the languages whose resources are given.
 * @returns an engine whose `analyse` gives the same result for the same article, whatever it read before
 * @throws Error where a model’s bytes are not one
 */
export function createEngine(resources: Resources): Engine {
  const detector = createDetector(resources.detection);
  const readers: Readers = {};
  for (const lang of LANGS) {
    const own = resources[lang];
    if (own) readers[lang] = createReader(lang, own);
  }

  return {
    ...ENGINE,
    analyse(article, options = {}) {
      refuseUnreadable(article.text);
      const language = languageIn(article, readers, detector);
      const doc = readMixed(article.text, language.lang, language.paragraphs, readers);
      const analysed = analyse(article, doc, (title) => readers[language.lang]!.read(title));
      return options.reading ? { ...analysed, reading: readingOf(doc, language, readers) } : analysed;
    },
  };
}

/** The language that was given, or what the text tells, and that of its paragraphs. */
function languageIn(
  { text, lang: given }: ArticleInput,
  readers: Readers,
  detector: Detector,
): ArticleLanguage {
  const { lang, confidence } = given ? { lang: given, confidence: null } : languageOf(text, detector);
  if (!readers[lang]) throw new AnalysisError('unsupported_language', lang);
  const paragraphs = paragraphLanguages(text, lang, detector);
  if (isMainly(lang, paragraphs)) return { lang, confidence, paragraphs };
  // Whoever gives a language wants it; else what most paragraphs are in is the article's.
  const other = LANGS.find((l) => l !== lang && readers[l]);
  if (given || !other) return { lang, confidence, paragraphs: [] };
  return { lang: other, confidence, paragraphs: paragraphLanguages(text, other, detector) };
}

function analyse(article: ArticleInput, doc: Doc, read: (text: string) => Doc): Analysed {
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
    closing: readClosing(doc),
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
