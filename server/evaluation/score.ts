import type { ArticleInput, Span } from '../analysis/types.ts';
import { FOUND, overlapOf, WHOLE } from './match.ts';
import {
  attributionItems,
  attributionMeasure,
  type GoldAttribution,
  type MatchedDocument,
  matchAttributions,
} from './measures/attributions.ts';
import { scoreArticleFrames, scoreFrames } from './measures/frames.ts';
import { scoreGenre } from './measures/genre.ts';
import { type HeldAttribution, scoreHolders, scoreSources } from './measures/holders.ts';
import { betweenPasses, scoreLoaded, scoreLoadedSentences } from './measures/loaded.ts';
import { scorePersuasion } from './measures/persuasion.ts';
import { scoreSentences, scoreSubjectivity } from './measures/sentences.ts';
import { scoreStance, scoreTargets } from './measures/stance.ts';
import { type Counts, counted, type Measure, type Scored, type Scores, together } from './result.ts';
import type { Kind, Row, RowOf } from './sets.ts';

/** What the engine is given of an annotated document: its text, and whose treatment is asked for. */
export function articleOf(row: Row): ArticleInput {
  const targets = 'targets' in row ? row.targets?.map(({ name }) => name) : undefined;
  return {
    text: row.text,
    lang: row.lang,
    ...(row.title && { title: row.title }),
    ...(targets && { targets }),
  };
}

const SCORERS: { [K in Kind]: (of: readonly Scored<RowOf<K>>[]) => Scores } = {
  voice: scoreVoice,
  attribution: scoreAttributions,
  frames: scoreFrames,
  subjectivity: scoreSubjectivity,
  target: scoreTargets,
  loaded: scoreLoadedSentences,
  semeval: (of) =>
    together(of.length, [
      scoreGenre(of, ['reporting', 'opinion', 'satire']),
      scoreArticleFrames(of),
      scorePersuasion(of),
    ]),
};

/**
 * Measures a set: every figure that its annotation allows, as counts by document, and each item that
 * was right or wrong. Layers that were not annotated are left out.
 */
export function scoreSet(kind: Kind, documents: readonly Scored<Row>[]): Scores {
  return (SCORERS[kind] as (of: readonly Scored<Row>[]) => Scores)(documents);
}

function scoreVoice(documents: readonly Scored<RowOf<'voice'>>[]): Scores {
  const has = (layer: keyof RowOf<'voice'>) =>
    documents.some(({ row }) => row[layer] !== undefined && row[layer] !== null);
  const parts: Scores[] = [];
  if (has('attributions')) {
    const matched = (threshold: number) =>
      documents.map(({ row, analysis }) =>
        matchAttributions(row.text, analysis, (row.attributions ?? []).map(held), threshold, {
          coded: row.coded,
          scareQuotes: row.scareQuotes,
        }),
      );
    const found = matched(FOUND);
    parts.push(attributionScores(found, matched(WHOLE), 'attribution.'), scoreHolders(found));
  }
  if (has('sentences')) parts.push(scoreSentences(documents));
  if (has('loaded')) parts.push(scoreLoaded(documents));
  if (has('targets')) parts.push(scoreStance(documents));
  if (has('genre')) parts.push(scoreGenre(documents, ['reporting', 'opinion']));
  return together(documents.length, parts);
}

function scoreAttributions(documents: readonly Scored<RowOf<'attribution'>>[]): Scores {
  const matched = (threshold: number) =>
    documents.map(({ row, analysis }) => {
      const gold = row.attributions.map(({ source, cue, content }) => ({
        source: source.map(spanOf),
        cue: cue.map(spanOf),
        content: content.map(spanOf),
      }));
      return matchAttributions(row.text, analysis, gold, threshold, { coded: row.coded });
    });
  const found = matched(FOUND);
  const scores = attributionScores(found, matched(WHOLE), '');
  const quoted = quotedRecall(found);
  return together(documents.length, [
    scores,
    scoreSources(found),
    { measures: [quoted], items: [], forecasts: {} },
  ]);
}

function attributionScores(found: MatchedDocument[], whole: MatchedDocument[], prefix: string): Scores {
  const both = found.reduce((sum, { gold }) => sum + gold.length, 0);
  const one = found.reduce((sum, { contested }) => sum + contested.length, 0);
  return {
    measures: [
      { ...attributionMeasure(found, `${prefix}f1@0.3`, 'f1'), agreement: betweenPasses(both, one) },
      attributionMeasure(whole, `${prefix}f1@0.8`, 'f1'),
      attributionMeasure(found, `${prefix}precision@.3`, 'precision'),
      attributionMeasure(found, `${prefix}recall@.3`, 'recall'),
    ],
    items: found.map(attributionItems),
    forecasts: {},
  };
}

/** How many of the attributions that hold a quotation mark are met by any of the engine's. */
function quotedRecall(documents: readonly MatchedDocument[]): Measure {
  const counts = documents.map(({ text, gold, predicted }): Counts => {
    const quoted = gold.filter(({ content }) =>
      content.some(({ start, end }) => /["“]/.test(text.slice(start, end))),
    );
    const met = quoted.filter(({ content }) =>
      predicted.some((each) => overlapOf(each.content, content) >= FOUND),
    );
    return [met.length, quoted.length, quoted.length];
  });
  return counted('quoted.recall@.3', 'attribution', 'recall', counts);
}

function held(annotated: NonNullable<RowOf<'voice'>['attributions']>[number]): HeldAttribution {
  const { holder, kind, source, cue, content, contested } = annotated;
  return {
    holder,
    kind,
    source: source ? [spanOf(source)] : [],
    cue: cue ? [spanOf(cue)] : [],
    content: content.map(spanOf),
    contested: Boolean(contested),
  } satisfies GoldAttribution & HeldAttribution;
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}
