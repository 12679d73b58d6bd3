import { describe, expect, it } from 'vitest';
import { confusionsOf } from '../../../server/evaluation/confusion.ts';
import { articleOf } from '../../../server/evaluation/score.ts';
import { at, attribution, loaded, pair, sentence, target } from './analysis.ts';
import { asRow, causes, FIRST, figures, PERFECT, SECOND, SENTENCES, score, TEXT, VOICE } from './voice.ts';

describe('a set of the kind voice', () => {
  it('gives 1 for a perfect reading, 0.5 or less for what one label alone has, and no error', () => {
    const scores = score('voice', VOICE, PERFECT);
    expect(figures(scores)).toMatchObject({
      'attribution.f1@0.3': 1,
      'attribution.f1@0.8': 1,
      'holder.accuracy': 1,
      'holder.kind': 1,
      'sentences.macroF1': 1,
      'sentences.opinionF1': 1,
      'loaded.f1': 1,
      'loaded.voice': 1,
      // Nobody is favoured, and no article here is reporting: these labels have no F1 to give.
      'stance.macroF1': 0.667,
      'genre.macroF1': 0.5,
    });
    expect(causes(scores)).toEqual([]);
  });

  it('gives 0 where nothing is read, and says of each what is missed', () => {
    const scores = score('voice', VOICE, {
      targets: PERFECT.targets!.map((each) => target(each.name, 'neutral', [])),
    });
    expect(Object.values(figures(scores)).filter((figure) => figure > 0)).toHaveLength(1);
    expect(causes(scores)).toEqual([
      'attribution missed no_cue_known',
      'attribution missed quotation_not_attributed',
      'genre missed abstained',
      'loaded missed not_in_lexicon',
      'sentences missed boundary',
      'stance confused target_not_found',
    ]);
  });

  it('counts an attribution by its overlap: half of it is found, and is not whole', () => {
    const scores = score('voice', VOICE, {
      ...PERFECT,
      attributions: [attribution(TEXT, 'the vile plan', 'Ann Lee')],
    });
    expect(figures(scores)).toMatchObject({
      'attribution.f1@0.3': 0.667,
      'attribution.f1@0.8': 0,
      'attribution.precision@.3': 1,
      'attribution.recall@.3': 0.5,
    });
  });

  it('lets what annotators differ on count neither way', () => {
    const contested = {
      ...VOICE,
      attributions: VOICE.attributions.map((each) => ({ ...each, contested: true })),
      loaded: VOICE.loaded.map((each) => ({ ...each, contested: true })),
      sentences: VOICE.sentences.map((each) => ({ ...each, contested: ['opinion', 'reporting'] })),
      targets: VOICE.targets.map((each) => ({ ...each, contested: true })),
      genre: ['opinion', 'reporting'],
    };
    const scores = score('voice', contested, PERFECT);
    expect(scores.items.flat()).toEqual([]);
    for (const { tally } of scores.measures)
      expect(tally.documents.flatMap((counts) => [...Array.from(counts)]).every((count) => count === 0)).toBe(
        true,
      );
  });

  it('leaves out the layers that were not annotated, and what lies outside of the parts that were', () => {
    const { id, lang, text, sentences, attributions } = VOICE;
    expect(Object.keys(figures(score('voice', { id, lang, text, sentences }, PERFECT)))).toEqual([
      'sentences.macroF1',
      'sentences.opinionF1',
    ]);
    const part = { id, lang, text, attributions: attributions.slice(0, 1), coded: [at(TEXT, SENTENCES[0])] };
    expect(figures(score('voice', part, PERFECT))).toMatchObject({
      'attribution.precision@.3': 1,
      'attribution.f1@0.3': 1,
    });
  });

  it('says how far two passes of annotation agree, measured as the figure is', () => {
    const differing = {
      ...VOICE,
      sentences: VOICE.sentences.with(3, {
        ...VOICE.sentences[3]!,
        contested: ['opinion', 'reporting'],
      } as never),
      loaded: [VOICE.loaded[0], { ...VOICE.loaded[1], contested: true }],
    };
    const agreement = Object.fromEntries(
      score('voice', differing, PERFECT).measures.flatMap(({ measure, agreement: value }) =>
        value === undefined ? [] : [[measure, value]],
      ),
    );
    expect(agreement['loaded.f1']).toBeCloseTo(2 / 3, 12);
    // Attributed 1, reporting 2·1/(1+2), opinion 0.
    expect(agreement['sentences.macroF1']).toBeCloseTo((1 + 2 / 3) / 3, 12);
  });
});

describe('the other kinds', () => {
  it('attribution: a source is right where it meets the marked one, or where neither has one', () => {
    const row = {
      id: 1,
      lang: 'en',
      text: TEXT,
      attributions: [
        { source: [pair(TEXT, 'Ann Lee')], cue: [], content: [pair(TEXT, FIRST)] },
        { source: [], cue: [], content: [pair(TEXT, SECOND)] },
      ],
    };
    const scores = score('attribution', row, {
      attributions: [attribution(TEXT, FIRST, 'Mayor Ann Lee'), attribution(TEXT, SECOND, 'critics')],
    });
    expect(figures(scores)).toEqual({
      'f1@0.3': 1,
      'f1@0.8': 1,
      'precision@.3': 1,
      'recall@.3': 1,
      'source.accuracy': 0.5,
      'quoted.recall@.3': 1,
    });
    expect(causes(scores)).toEqual(['holder false holder_other']);
  });

  it('frames: only those that both taxonomies have, and at 0.5 or more', () => {
    const row = {
      id: 1,
      lang: 'en',
      text: TEXT,
      frames: ['economic', 'security', 'scientific'],
      quotes_a_source: true,
    };
    const scores = score('frames', row, {
      frames: [
        { frame: 'economic', score: 0.5, evidence: [] },
        { frame: 'security_and_defense', score: 0.49, evidence: [] },
        { frame: 'health_and_safety', score: 0.9, evidence: [] },
        { frame: 'morality', score: 0.9, evidence: [] },
      ],
    });
    expect(figures(scores)).toEqual({ microF1: 0.5, macroF1: 0.167, 'quotesASource.F1': 0 });
    expect(causes(scores)).toEqual([
      'frames false keyword_of_another_subject',
      'frames missed below_threshold',
      'quotesASource confused quotation_not_attributed',
    ]);
  });

  it('subjectivity: an opinion where one of the sentences is', () => {
    const row = { id: 1, lang: 'en', text: TEXT, label: 'opinion', part: 'dev' };
    const [less, more] = [0.49, 0.5].map((p) =>
      score('subjectivity', row, { sentences: [sentence(TEXT, SENTENCES[3], 'reporting', p, 1)] }),
    );
    expect([figures(less!), figures(more!)]).toEqual([{ 'dev.macroF1': 0 }, { 'dev.macroF1': 0.5 }]);
    expect(causes(less!)).toEqual(['sentences confused signs_too_weak']);
    expect(more!.forecasts.opinion).toEqual([{ p: 0.5, so: true }]);
  });

  it('target: the strongest stance, whoever holds it', () => {
    const row = {
      id: 1,
      lang: 'en',
      text: TEXT,
      targets: [{ name: 'Ann Lee', ...at(TEXT, 'Ann Lee'), label: 'against' }],
    };
    const held = {
      ...target('Ann Lee', 'favour', [at(TEXT, 'Ann Lee')]),
      holders: [{ name: 'critics', attribution: 0, label: 'against' as const, score: -0.9, evidence: [] }],
    };
    expect(figures(score('target', row, { targets: [held] }))).toEqual({ macroF1: 0.333 });
    expect(articleOf(asRow('target', row))).toEqual({ text: TEXT, lang: 'en', targets: ['Ann Lee'] });
  });

  it('loaded: sentences by whether they hold any, words by their letters', () => {
    const row = { id: 1, lang: 'en', text: TEXT, biased: true, loaded: ['vile plan', 'Shameful'] };
    const scores = score('loaded', row, { loaded: [loaded(TEXT, 'vile'), loaded(TEXT, 'ruin')] });
    expect(figures(scores)).toEqual({ 'sentence.macroF1': 0.5, 'word.f1': 0.4 });
    expect(causes(scores)).toEqual(['loaded false descriptive_use', 'loaded missed not_in_lexicon']);
  });

  it('semeval: techniques by their line, frames by their names, three genres', () => {
    const text = 'A title\nA vile plan.\nA vile plan again.';
    const row = {
      id: 1,
      lang: 'en',
      text,
      genre: 'satire',
      frames: ['Economic'],
      persuasion: { 2: ['Loaded_Language'], 3: ['Doubt'] },
    };
    const found = (technique: 'loaded_language' | 'doubt', words: string, p: number) => ({
      ...at(text, words),
      technique,
      score: p,
      voice: 'outlet' as const,
      attribution: null,
      experimental: true,
    });
    const scores = score('semeval', row, {
      genre: { label: 'satire', p: 0.7, evidence: [] },
      frames: [{ frame: 'economic', score: 0.6, evidence: [] }],
      persuasion: [
        found('loaded_language', 'A vile plan.', 0.9),
        found('loaded_language', 'A vile plan again', 0.9),
        found('doubt', 'A vile plan again', 0.4),
      ],
    });
    expect(figures(scores)).toEqual({
      'genre.macroF1': 0.333,
      'frames.microF1': 1,
      'persuasion.microF1': 0.5,
    });
    expect(causes(scores)).toEqual(['persuasion false descriptive_use', 'persuasion missed below_threshold']);
  });
});

describe('a confusion table', () => {
  it('has what is so in rows and what was said in columns, what is missing last', () => {
    const scores = score('voice', VOICE, {
      ...PERFECT,
      sentences: PERFECT.sentences!.with(2, sentence(TEXT, SENTENCES[2], 'opinion', 0.7)),
    });
    const table = confusionsOf(scores).find(({ task }) => task === 'sentences')!;
    expect(table).toEqual({
      task: 'sentences',
      labels: ['attributed', 'opinion', 'reporting'],
      rows: [
        [2, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 0, 0],
      ],
    });
  });
});
