import { describe, expect, it } from 'vitest';
import { messages } from '../../web/messages/en/index.ts';
import { confusionView } from '../../web/shapes/confusion.ts';
import {
  causesIn,
  floorStands,
  floorsIn,
  MEASURES,
  measureKey,
  publishedIn,
  tasksIn,
} from '../../web/shapes/method.ts';
import { plainOf, tenths } from '../../web/shapes/method-plain.ts';
import { aConfusion, aFigure, anEvaluation } from './fixtures/evaluation.ts';

describe('measureKey', () => {
  it.each([
    ['attribution.f1@0.3', 'f1_0_3'],
    ['f1@0.8', 'f1_0_8'],
    ['attribution.precision@.3', 'precision_0_3'],
    ['recall@.3', 'recall_0_3'],
    ['quoted.recall@.3', 'quoted_recall_0_3'],
    ['holder.accuracy', 'holder_accuracy'],
    ['holder.kind', 'holder_kind'],
    ['source.accuracy', 'source_accuracy'],
    ['sentences.macroF1', 'macroF1'],
    ['sentences.opinionF1', 'opinionF1'],
    ['dev.macroF1', 'macroF1'],
    ['train.macroF1', 'macroF1'],
    ['macroF1', 'macroF1'],
    ['loaded.f1', 'f1'],
    ['loaded.precision', 'precision'],
    ['loaded.recall', 'recall'],
    ['loaded.voice', 'voice'],
    ['sentence.macroF1', 'sentence_macroF1'],
    ['word.f1', 'word_f1'],
    ['microF1', 'microF1'],
    ['frames.microF1', 'microF1'],
    ['persuasion.microF1', 'microF1'],
    ['quotesASource.F1', 'quotesASource_F1'],
    ['nobody.knows', undefined],
  ])('of %s is %s', (measure, key) => {
    expect(measureKey(measure)).toBe(key);
  });

  it('has words for each', () => {
    expect(Object.keys(messages.evaluation.measures).sort()).toEqual([...MEASURES].sort());
  });
});

describe('tasksIn', () => {
  it('puts the figures of a task by language, our own sets first', () => {
    const views = tasksIn(
      anEvaluation({
        measures: [
          aFigure('subjectivity-en.dev', 'sentences', 'dev.macroF1', 0.6),
          aFigure('voice-en.dev', 'sentences', 'sentences.macroF1', 0.7),
          aFigure('attribution-en.dev', 'attribution', 'f1@0.3', 0.6),
        ],
      }),
    );
    expect(views.map(({ task }) => task)).toEqual(['attribution', 'sentences']);
    expect(views[1]!.langs.map(({ lang, figures }) => [lang, figures.map(({ set }) => set)])).toEqual([
      ['fr', []],
      ['en', ['voice-en.dev', 'subjectivity-en.dev']],
    ]);
  });
});

describe('causesIn', () => {
  it('adds up one cause over sets and languages, the most frequent first', () => {
    const error = { task: 'loaded', fault: 'missed' } as const;
    const rows = causesIn([
      { ...error, set: 'a', lang: 'fr', cause: 'longer_expression', count: 3 },
      { ...error, set: 'a', lang: 'fr', cause: 'not_in_lexicon', count: 2 },
      { ...error, set: 'b', lang: 'en', cause: 'not_in_lexicon', count: 4 },
    ]);
    expect(rows.map(({ cause, counts, total }) => [cause, counts, total])).toEqual([
      ['not_in_lexicon', { fr: 2, en: 4 }, 6],
      ['longer_expression', { fr: 3 }, 3],
    ]);
  });
});

describe('floorStands', () => {
  const floor = { value: 0.5, low: 0.45, high: 0.55 };
  it.each([
    [0.7, 0.6, 'beaten'],
    [0.56, 0.5, 'close'],
    [0.5, 0.4, 'unbeaten'],
    [0.4, 0.3, 'unbeaten'],
    [0.7, null, 'beaten'],
  ] as const)('%d from %s is %s', (value, low, stands) => {
    expect(floorStands(aFigure('voice-fr.dev', 'genre', 'genre.macroF1', value, { low, floor }))).toBe(
      stands,
    );
  });
  it('is counted over figures', () => {
    const figure = (value: number) => aFigure('voice-fr.dev', 'genre', 'genre.macroF1', value, { floor });
    expect(floorsIn([figure(0.9), figure(0.56), figure(0.3), figure(0.2)])).toEqual({
      beaten: 1,
      close: 1,
      unbeaten: 2,
    });
  });
  it('says nothing without one', () => {
    expect(floorStands(aFigure('voice-fr.dev', 'genre', 'genre.macroF1', 0.5))).toBeNull();
  });
});

describe('plainOf', () => {
  it('tells recall and precision, set by set', () => {
    const figures = [
      aFigure('voice-en.dev', 'attribution', 'attribution.f1@0.3', 0.6),
      aFigure('voice-en.dev', 'attribution', 'attribution.precision@.3', 0.82),
      aFigure('voice-en.dev', 'attribution', 'attribution.recall@.3', 0.45),
      aFigure('attribution-en.dev', 'attribution', 'precision@.3', 0.8, { documents: 84 }),
      aFigure('attribution-en.dev', 'attribution', 'recall@.3', 0.6, { documents: 84 }),
    ];
    expect(plainOf('attribution', figures, [])).toEqual([
      {
        set: 'voice-en.dev',
        documents: 18,
        sentences: [
          { says: 'found', share: 0.45 },
          { says: 'right', share: 0.82 },
        ],
        low: 'found',
      },
      {
        set: 'attribution-en.dev',
        documents: 84,
        sentences: [
          { says: 'found', share: 0.6 },
          { says: 'right', share: 0.8 },
        ],
        low: null,
      },
    ]);
  });

  it('tells an accuracy', () => {
    const figures = [aFigure('voice-fr.dev', 'holder', 'holder.accuracy', 0.8)];
    expect(plainOf('holder', figures, [])[0]!.sentences).toEqual([{ says: 'right', share: 0.8 }]);
  });

  it('counts in the confusion table the labels that are looked for', () => {
    const figures = [aFigure('voice-fr.dev', 'sentences', 'sentences.macroF1', 0.6)];
    const table = (rows: number[][]) =>
      aConfusion('voice-fr.dev', 'sentences', ['reporting', 'opinion'], rows);
    const [reading] = plainOf('sentences', figures, [
      table([
        [10, 2, 0],
        [4, 6, 0],
        [0, 0, 0],
      ]),
    ]);
    expect(reading!.sentences).toEqual([
      { says: 'found', share: 0.6 },
      { says: 'right', share: 0.75 },
    ]);
    expect(reading!.low).toBeNull();
    const [nothingSaid] = plainOf('sentences', figures, [
      table([
        [12, 0, 0],
        [10, 0, 0],
        [0, 0, 0],
      ]),
    ]);
    expect(nothingSaid!.sentences).toEqual([{ says: 'found', share: 0 }]);
  });

  it('tells F1 as what both sides share, and a mean over labels not at all', () => {
    const of = (measure: string) =>
      plainOf('loaded', [aFigure('loaded-en.dev', 'loaded', measure, 0.42)], []);
    expect(of('word.f1')).toMatchObject([{ sentences: [{ says: 'shared', share: 0.42 }], low: 'shared' }]);
    expect(of('sentence.macroF1')).toEqual([]);
  });
});

it.each([
  [0, 'fewest', 0],
  [0.04, 'fewest', 0],
  [0.68, 'about', 7],
  [0.94, 'about', 9],
  [0.96, 'most', 10],
] as const)('tenths: %d is %s %d', (share, code, n) => expect(tenths(share)).toEqual({ code, n }));

describe('confusionView', () => {
  it('leaves out what is empty, puts labels in the order of the task, and knows what is right', () => {
    const view = confusionView(
      aConfusion(
        'voice-en.dev',
        'frames',
        ['political', 'economic', 'other'],
        [
          [2, 0, 0, 2],
          [0, 3, 0, 1],
          [0, 0, 0, 0],
          [0, 1, 0, 0],
        ],
      ),
    );
    expect(view.columns).toEqual(['economic', 'political', null]);
    expect(view.rows.map(({ label, total }) => [label, total])).toEqual([
      ['economic', 4],
      ['political', 4],
      [null, 1],
    ]);
    expect(view.rows[0]!.cells[0]).toEqual({ n: 3, share: 0.75, right: true });
    expect(view.rows[2]!.cells[2]!.right).toBe(false);
  });
});

it('publishedIn names each published figure once', () => {
  const published = [{ value: 0.8, who: { fr: 'X', en: 'X' }, work: { cited: 'X 2020' } }];
  const rows = publishedIn([
    aFigure('voice-en.dev', 'attribution', 'attribution.f1@0.3', 0.6, { published }),
    aFigure('attribution-en.dev', 'attribution', 'f1@0.3', 0.6, { published }),
  ]);
  expect(rows).toEqual([
    { lang: 'en', task: 'attribution', value: 0.8, who: published[0]!.who, cited: 'X 2020' },
  ]);
});
