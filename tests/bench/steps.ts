import { isDeepStrictEqual } from 'node:util';
import { readFrames } from '../../server/analysis/analysers/frames.ts';
import { findLoaded } from '../../server/analysis/analysers/loaded.ts';
import { countOwn, readSentences } from '../../server/analysis/analysers/opinion.ts';
import { findPersuasion } from '../../server/analysis/analysers/persuasion.ts';
import { readTargets } from '../../server/analysis/analysers/stance.ts';
import { splitSentences } from '../../server/analysis/languages/sentences.ts';
import { fold, tokenise } from '../../server/analysis/languages/tokens.ts';
import { createReader, equip } from '../../server/analysis/read.ts';
import { findAttributions, voiceOfTokens } from '../../server/analysis/steps/attributions/index.ts';
import { findEntities, isWrittenAsPlace } from '../../server/analysis/steps/entities/index.ts';
import { readSyntax } from '../../server/analysis/steps/grammar/index.ts';
import { readLanguage } from '../../server/analysis/steps/language.ts';
import { paragraphRoles } from '../../server/analysis/steps/layout.ts';
import { matchLexicon } from '../../server/analysis/steps/lexicon.ts';
import { paragraphSpans } from '../../server/analysis/steps/paragraphs.ts';
import { findQuotes } from '../../server/analysis/steps/quotes.ts';
import { paragraphLanguages } from '../../server/analysis/steps/segments.ts';
import { readClosing } from '../../server/analysis/summaries/closing.ts';
import { readGenre } from '../../server/analysis/summaries/genre.ts';
import { score } from '../../server/analysis/summaries/scores.ts';
import { countVoices } from '../../server/analysis/summaries/voices.ts';
import type { Doc, Lang } from '../../server/analysis/types.ts';
import { loadDetector, loadLanguage } from '../../server/resources.ts';

const MODEL = 'Parts of speech, lemmas';
/** The steps of an analysis in their order, as the table of the bench names them. */
export const STEPS = [
  'Languages of paragraphs',
  'Paragraphs',
  'Tokens',
  'Sentences',
  MODEL,
  'Layout',
  'Quotations',
  'Lexicon',
  'Entities',
  'Grammar',
  'Attributions',
  'Loaded words',
  'Opinion',
  'Frames',
  'Stance',
  'Persuasion',
  'Voices',
  'Genre',
  'Scores',
] as const;
export type Step = (typeof STEPS)[number];

/** Adds up the milliseconds that each step takes. */
class Stopwatch {
  readonly spent = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>;

  time<T>(step: Step, run: () => T): T {
    const start = performance.now();
    const result = run();
    this.spent[step] += performance.now() - start;
    return result;
  }
}

/**
 * Walks texts through the engine's steps, one by one, as `read.ts` and the engine compose them.
 * @returns a function that gives the milliseconds of each step over all the texts it is given
 * @throws Error where what it composes is not what the engine reads
 */
export async function createWalker(lang: Lang): Promise<(texts: readonly string[]) => Record<Step, number>> {
  const resources = await loadLanguage(lang);
  const equipped = equip(lang, resources);
  const detector = await loadDetector();
  const reader = createReader(lang, resources);
  let isChecked = false;

  function walk(text: string, watch: Stopwatch): Doc {
    watch.time('Languages of paragraphs', () => paragraphLanguages(text, lang, detector));
    const read = readWords(text, equipped, watch);
    const { grammar, names, demonyms, foldWords, index, language } = equipped;
    const { tokens } = read;
    const quotes = watch.time('Quotations', () => findQuotes(read));
    const words = watch.time('Lexicon', () => foldWords(tokens));
    const [cues, matches] = watch.time('Lexicon', () => [
      matchLexicon(tokens, words, index.cues),
      {
        holders: matchLexicon(tokens, words, index.holders),
        places: matchLexicon(tokens, words, index.places).filter((m) => isWrittenAsPlace(m, tokens)),
        loaded: matchLexicon(tokens, words, index.loaded),
        opinion: matchLexicon(tokens, words, index.opinion),
        frames: matchLexicon(tokens, words, index.frames),
        stance: matchLexicon(tokens, words, index.stance),
      },
    ]);
    const entities = watch.time('Entities', () =>
      findEntities({ ...read, quotes }, { cues, ...matches }, names, words.forms),
    );
    const syntax = watch.time('Grammar', () => readSyntax(read, language, grammar));
    const named = { ...read, quotes, entities, syntax };
    const said = watch.time('Attributions', () =>
      findAttributions(named, cues, { ...matches, demonyms }, grammar, names.words),
    );
    const voice = watch.time('Attributions', () =>
      voiceOfTokens({ tokens: read.tokens, attributions: said.attributions }),
    );
    const doc = { ...named, languages: read.paragraphs.map(() => lang), ...said, voice, matches };
    judge(doc, watch);
    return doc;
  }

  return (texts) => {
    const watch = new Stopwatch();
    for (const text of texts) {
      const doc = walk(text, watch);
      if (!isChecked && !isDeepStrictEqual(doc, reader.read(text)))
        throw new Error('The bench composes the steps otherwise than the engine does.');
    }
    isChecked = true;
    const { spent } = watch;
    for (const step of ['Paragraphs', 'Tokens', 'Sentences', 'Layout'] as const) spent[MODEL] -= spent[step];
    return spent;
  };
}

/** The language's reading is timed whole; what is in it beside the model is done, and timed, once more by itself. */
function readWords(text: string, { language }: ReturnType<typeof equip>, watch: Stopwatch) {
  const { rules } = language;
  const paragraphs = watch.time('Paragraphs', () => paragraphSpans(text));
  for (const { start, end } of paragraphs) {
    const folded = watch.time('Tokens', () => fold(text.slice(start, end)));
    const tokens = watch.time('Tokens', () => tokenise(folded, rules.tokens));
    watch.time('Sentences', () => splitSentences(folded, tokens, rules.sentences));
  }
  const read = watch.time(MODEL, () => readLanguage(text, language));
  watch.time('Layout', () => paragraphRoles(read, read.paragraphs));
  return read;
}

/** What the analysers find, and what is summed up of it. */
function judge(doc: Doc, watch: Stopwatch): void {
  const loaded = watch.time('Loaded words', () => findLoaded(doc));
  const sentences = watch.time('Opinion', () => readSentences(doc, loaded));
  const { paragraphs } = watch.time('Frames', () => readFrames(doc));
  const voices = watch.time('Voices', () => countVoices(doc));
  const [hedges, boosters] = watch.time('Opinion', () => [countOwn(doc, 'hedge'), countOwn(doc, 'booster')]);
  const closing = watch.time('Voices', () => readClosing(doc));
  const { attributions, scareQuotes } = doc;
  const found = {
    voices,
    attributions,
    paragraphs,
    sentences,
    loaded,
    scareQuotes,
    hedges,
    boosters,
    closing,
  };
  watch.time('Genre', () => readGenre({ text: doc.text, ...found }));
  watch.time('Persuasion', () => findPersuasion(loaded));
  watch.time('Stance', () => readTargets(doc, loaded, undefined));
  watch.time('Scores', () => score(found));
}
