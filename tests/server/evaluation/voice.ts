import { expect } from 'vitest';
import type { Analysis } from '../../../server/analysis/types.ts';
import { errorsOf } from '../../../server/evaluation/evaluated.ts';
import type { Scores } from '../../../server/evaluation/result.ts';
import { scoreSet } from '../../../server/evaluation/score.ts';
import { type Kind, type Row, readSet } from '../../../server/evaluation/sets.ts';
import { figureOf } from '../../../server/stats/tallies.ts';
import { analysis, at, attribution, loaded, pair, sentence, target } from './analysis.ts';

export const TEXT =
  'Mayor Ann Lee said the vile plan “will ruin us all”. According to critics, it is a shameful waste. The council meets on Monday. Frankly, nobody should believe it.';
export const SENTENCES = [
  'Mayor Ann Lee said the vile plan “will ruin us all”.',
  'According to critics, it is a shameful waste.',
  'The council meets on Monday.',
  'Frankly, nobody should believe it.',
] as const;
export const FIRST = 'the vile plan “will ruin us all”';
export const SECOND = 'it is a shameful waste';

/** An annotated article of four sentences. */
export const VOICE = {
  id: 'a',
  lang: 'en',
  text: TEXT,
  genre: 'opinion',
  attributions: [
    {
      holder: 'Ann Lee',
      kind: 'person',
      source: pair(TEXT, 'Mayor Ann Lee'),
      cue: pair(TEXT, 'said'),
      content: [pair(TEXT, FIRST)],
    },
    {
      holder: 'critics',
      kind: 'unnamed',
      source: pair(TEXT, 'critics'),
      cue: pair(TEXT, 'According to'),
      content: [pair(TEXT, SECOND)],
    },
  ],
  sentences: (['attributed', 'attributed', 'reporting', 'opinion'] as const).map((label, i) => ({
    ...at(TEXT, SENTENCES[i]!),
    label,
  })),
  scareQuotes: [],
  loaded: [
    { ...at(TEXT, 'vile'), voice: 'source' },
    { ...at(TEXT, 'shameful'), voice: 'source' },
  ],
  targets: [
    { name: 'Ann Lee', outletStance: 'neutral' },
    { name: 'the plan', outletStance: 'against' },
  ],
};
export const asRow = (kind: Kind, row: object): Row => {
  const { rows, faults } = readSet(kind, JSON.stringify(row));
  expect(faults).toEqual([]);
  return rows[0]!.row;
};
export const score = (kind: Kind, row: object, read: Partial<Analysis>): Scores =>
  scoreSet(kind, [{ row: asRow(kind, row), analysis: analysis(read) }]);
/** Figures by their names, to three decimals. */
export const figures = (scores: Scores) =>
  Object.fromEntries(
    scores.measures.map(({ measure, tally }) => [measure, Math.round(figureOf(tally) * 1000) / 1000]),
  );
/** Every kind of error, with its likely cause. */
export const causes = (scores: Scores) =>
  errorsOf({ items: scores.items, documents: ['a'] })
    .map(({ task, fault, cause }) => `${task} ${fault} ${cause}`)
    .sort();

/** The analysis that says of it what its annotation says. */
export const PERFECT: Partial<Analysis> = {
  genre: { label: 'opinion', p: 0.9, evidence: [] },
  attributions: [
    attribution(TEXT, FIRST, 'Ann Lee'),
    attribution(TEXT, SECOND, 'critics', {
      source: { ...at(TEXT, 'critics'), text: 'critics', name: 'critics', kind: 'unnamed', role: 'other' },
    }),
  ],
  sentences: [
    sentence(TEXT, SENTENCES[0], 'attributed'),
    sentence(TEXT, SENTENCES[1], 'attributed'),
    sentence(TEXT, SENTENCES[2], 'reporting', 0.1),
    sentence(TEXT, SENTENCES[3], 'opinion', 0.8),
  ],
  loaded: [loaded(TEXT, 'vile', 'source'), loaded(TEXT, 'shameful', 'source')],
  targets: [
    target('Ann Lee', 'neutral', [at(TEXT, 'Ann Lee')]),
    target('the plan', 'against', [at(TEXT, 'plan')]),
  ],
};
