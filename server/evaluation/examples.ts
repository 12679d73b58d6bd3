/**
 * Errors on texts of the project's own, in `corpus/evaluation/examples.json`: what a careful reader says is
 * written there, what the engine says is read off its analysis. What an entry points at with `start` and
 * `end`, and what `expected` says of it:
 *
 * | task | the span | expected |
 * |---|---|---|
 * | attribution | the words of the source, or what is none | the same words; null where nobody is reported |
 * | holder, holderKind | the words of the source | the holder's name; its kind |
 * | sentences | the sentence | its label |
 * | loaded, loadedVoice | the loaded words, or what are none | the same words or null; `outlet` or `source` |
 * | stance | a mention of the target | the stance of the outlet's voice towards it |
 * | genre | the whole text | the genre |
 * | frames, persuasion | the words that set the frame, or that seem to | the frame or technique; null for none |
 * | quotesASource | the words that decide it | `true` or `false` |
 */
import { z } from 'zod';
import { type Analysis, type ArticleInput, LANGS, type Span } from '../analysis/types.ts';
import { FOUND, overlapOf, WHOLE } from './match.ts';
import { wordsOf } from './spans.ts';
import { CAUSES, TASKS } from './tasks.ts';
import { shareWord } from './words.ts';

export const example = z.object({
  lang: z.enum(LANGS),
  task: z.enum(TASKS),
  text: z.string().min(1),
  title: z.string().optional(),
  start: z.int().min(0),
  end: z.int().min(1),
  expected: z.string().nullable(),
  cause: z.enum(CAUSES),
});
export type Example = z.infer<typeof example>;

/** From here on a score asserts. */
const ASSERTED = 0.5;

/** The article that the engine is given to read an example. */
export function articleOf({ text, title, lang, task, start, end }: Example): ArticleInput {
  const targets = task === 'stance' ? [{ name: text.slice(start, end), start, end }] : undefined;
  return { text, lang, ...(title && { title }), ...(targets && { targets }) };
}

/** What the engine says where the example points: a label's code, a name or words of the text; null for nothing. */
export function gotOf(example: Example, analysis: Analysis): string | null {
  const { task, text, expected } = example;
  const attribution = nearest(analysis.attributions, ({ content }) => content, example);
  const term = nearest(analysis.loaded, (found) => [found], example);
  switch (task) {
    case 'attribution':
      return attribution ? wordsOf(text, attribution.content) : null;
    case 'holder':
      return attribution?.source?.name ?? null;
    case 'holderKind':
      return attribution ? (attribution.source?.kind ?? 'implicit') : null;
    case 'sentences':
      return nearest(analysis.sentences, (found) => [found], example)?.label ?? null;
    case 'loaded':
      return term?.text ?? null;
    case 'loadedVoice':
      return term?.voice ?? null;
    case 'stance':
      return analysis.targets[0]?.outletStance.label ?? null;
    case 'genre':
      return analysis.genre.label;
    case 'quotesASource':
      return analysis.attributions.length > 0 ? 'true' : 'false';
    case 'frames':
      return expectedOrFirst(
        expected,
        analysis.frames
          .filter(({ score }) => score >= ASSERTED)
          .toSorted((a, b) => b.score - a.score)
          .map(({ frame }) => frame),
      );
    case 'persuasion':
      return expectedOrFirst(
        expected,
        analysis.persuasion
          .filter((found) => found.score >= ASSERTED && overlapOf([found], [example]) > 0)
          .toSorted((a, b) => b.score - a.score)
          .map(({ technique }) => technique),
      );
  }
}

/** Whether what the engine says of an example is wrong, as the figures count it. */
export function isError(example: Example, analysis: Analysis): boolean {
  const { task, expected } = example;
  const got = gotOf(example, analysis);
  if (expected === null || got === null) return expected !== got;
  if (task === 'attribution') {
    const found = nearest(analysis.attributions, ({ content }) => content, example)!;
    return overlapOf(found.content, [example]) < WHOLE;
  }
  if (task === 'loaded') {
    const found = nearest(analysis.loaded, (term) => [term], example)!;
    return overlapOf([found], [example]) < FOUND;
  }
  if (task === 'holder') return !shareWord(got, expected);
  return got !== expected;
}

/** The item that shares most with where the example points; undefined where none touches it. */
function nearest<T>(items: readonly T[], spansOf: (item: T) => Span[], at: Span): T | undefined {
  const shared = (item: T): number => overlapOf(spansOf(item), [at]);
  return items.filter((item) => shared(item) > 0).toSorted((a, b) => shared(b) - shared(a))[0];
}

function expectedOrFirst(expected: string | null, said: readonly string[]): string | null {
  return said.find((label) => label === expected) ?? said[0] ?? null;
}
