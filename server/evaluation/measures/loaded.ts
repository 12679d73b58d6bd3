import type { LoadedTerm, Span } from '../../analysis/types.ts';
import { FOUND, match, overlapOf } from '../match.ts';
import {
  accuracy,
  type Counts,
  counted,
  type Item,
  item,
  macroF1,
  microF1OfSets,
  type Pair,
  type Scored,
  type Scores,
} from '../result.ts';
import type { RowOf } from '../sets.ts';
import type { Cause } from '../tasks.ts';
import { words } from '../words.ts';

/** Loaded expressions by their place, and in whose voice they are; what one pass of annotation alone gave counts neither way. */
export function scoreLoaded(documents: readonly Scored<RowOf<'voice'>>[]): Scores {
  const known = new Set(documents.flatMap(({ analysis }) => analysis.loaded.map(folded)));
  const judged = documents.map(({ row, analysis }) => {
    const gold = (row.loaded ?? []).filter(({ contested }) => !contested);
    const soft = (row.loaded ?? []).filter(({ contested }) => contested);
    const predicted = analysis.loaded;
    const matches = match(predicted.map(alone), gold.map(alone), FOUND);
    const used = new Set(matches.map((each) => each.predicted));
    const free = predicted.map(
      (each, i) => !used.has(i) && soft.some((span) => overlapOf([each], [span]) >= FOUND),
    );
    return { row, gold, soft, predicted, matches, used, free };
  });
  const counts = judged.map(({ gold, predicted, matches, free }): Counts => {
    return [matches.length, predicted.length - free.filter(Boolean).length, gold.length];
  });
  const voices = judged.map(({ gold, predicted, matches }) =>
    matches.map((each) => predicted[each.predicted]!.voice === gold[each.gold]!.voice),
  );
  const both = judged.reduce((sum, { gold }) => sum + gold.length, 0);
  const one = judged.reduce((sum, { soft }) => sum + soft.length, 0);
  return {
    measures: [
      { ...counted('loaded.f1', 'loaded', 'f1', counts), agreement: betweenPasses(both, one) },
      counted('loaded.precision', 'loaded', 'precision', counts),
      counted('loaded.recall', 'loaded', 'recall', counts),
      accuracy('loaded.voice', 'loadedVoice', voices),
    ],
    items: judged.map(({ row, gold, soft, predicted, matches, used, free }) => {
      const text = ({ start, end }: Span) => row.text.slice(start, end);
      const found = new Map(matches.map((each) => [each.gold, predicted[each.predicted]!]));
      return [
        ...gold.map((each, j) => {
          const got = found.get(j);
          return item(
            'loaded',
            each,
            text(each),
            got ? got.text : null,
            () => missed(each, text(each), predicted, known),
            {
              right: got !== undefined,
            },
          );
        }),
        ...predicted.flatMap((each, i): Item[] =>
          used.has(i) || free[i]
            ? []
            : [item('loaded', each, null, each.text, () => madeUp(each, gold, soft))],
        ),
        ...matches.map((each) => {
          const [got, expected] = [predicted[each.predicted]!, gold[each.gold]!];
          return item('loadedVoice', expected, expected.voice, got.voice, () => 'voice_follows_attribution', {
            about: text(expected),
          });
        }),
      ];
    }),
    forecasts: {},
  };
}

/** Sentences that hold a loaded word, and the words by their letters, where their places were not annotated. */
export function scoreLoadedSentences(documents: readonly Scored<RowOf<'loaded'>>[]): Scores {
  const known = new Set(documents.flatMap(({ analysis }) => analysis.loaded.map(folded)));
  const judged = documents.map(({ row, analysis }) => {
    const gold = new Set(row.loaded.flatMap((expression) => [...words(expression)]));
    const predicted = new Set(analysis.loaded.flatMap(({ text }) => [...words(text)]));
    return { row, analysis, gold, predicted };
  });
  return {
    measures: [
      macroF1(
        'sentence.macroF1',
        'loaded',
        ['true', 'false'],
        judged.map(({ row, analysis }): Pair[] => [[String(row.biased), String(analysis.loaded.length > 0)]]),
      ),
      microF1OfSets('word.f1', 'loaded', judged),
    ],
    items: judged.map(({ row, analysis, gold, predicted }) => [
      ...[...gold].map((word) => {
        const got = predicted.has(word) ? word : null;
        return item('loaded', placeOf(word, row.text), word, got, () =>
          known.has(word) ? 'known_not_marked' : 'not_in_lexicon',
        );
      }),
      ...analysis.loaded
        .filter(({ text }) => ![...words(text)].some((word) => gold.has(word)))
        .map((term) => item('loaded', term, null, term.text, () => 'descriptive_use')),
    ]),
    forecasts: {},
  };
}

/** F1 of one pass of annotation against another, from what both gave and what one alone did; undefined where there was one pass. */
export function betweenPasses(both: number, one: number): number | undefined {
  return one > 0 ? (2 * both) / (2 * both + one) : undefined;
}

function missed(
  gold: Span,
  text: string,
  predicted: readonly LoadedTerm[],
  known: ReadonlySet<string>,
): Cause {
  if (predicted.some((each) => overlapOf([each], [gold]) > 0)) return 'longer_expression';
  return known.has(text.toLowerCase()) ? 'known_not_marked' : 'not_in_lexicon';
}

function madeUp(term: LoadedTerm, gold: readonly Span[], soft: readonly Span[]): Cause {
  if (soft.some((span) => overlapOf([term], [span]) > 0)) return 'annotators_differ';
  return gold.some((span) => overlapOf([term], [span]) > 0) ? 'longer_expression' : 'descriptive_use';
}

const alone = (span: Span): Span[] => [span];
const folded = ({ text }: LoadedTerm): string => text.toLowerCase();

function placeOf(word: string, text: string): Span {
  const start = Math.max(0, text.toLowerCase().indexOf(word));
  return { start, end: Math.min(text.length, start + word.length) };
}
