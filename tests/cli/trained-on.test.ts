import { describe, expect, it } from 'vitest';
import { evaluateSet } from '../../server/actions/evaluate-set.ts';
import { createEngine } from '../../server/analysis/index.ts';
import { crossValidated, readModelCards, trainedOn } from '../../server/cli/trained-on.ts';
import { figuresOf } from '../../server/evaluation/evaluated.ts';
import { type AnnotatedRows, readSet } from '../../server/evaluation/sets.ts';
import { loadResources } from '../../server/resources.ts';
import learnByHeart from './models/words/train.ts';

const MODELS = new URL('models/', import.meta.url);
const SET = 'loaded-en.words';
const WORDS = ['zorbic', 'vlimmy', 'crundish', 'sploffle', 'grentic', 'mulvous', 'dranty', 'quolish'];
const rows = WORDS.map((word, id) =>
  JSON.stringify({
    id,
    lang: 'en',
    text: `The mayor presented a ${word} plan on Monday.`,
    biased: true,
    loaded: [word],
  }),
);
const annotated: AnnotatedRows = readSet('loaded', rows.join('\n'));
const recall = (set: Awaited<ReturnType<typeof evaluateSet>>) =>
  figuresOf(set).find(({ measure }) => measure.measure === 'word.f1')!.value;

describe('a model that was trained on a set', () => {
  it('is known by its card, whatever the ending of the name there', async () => {
    const models = await readModelCards(MODELS);
    expect(trainedOn(SET, models).map(({ name }) => name)).toEqual(['words']);
    expect(trainedOn('target-en.train', models).map(({ name }) => name)).toEqual(['untrainable']);
    expect(trainedOn('loaded-en.dev', models)).toEqual([]);
  });

  it('is measured on none of what it has seen: what it learns by heart helps it nowhere', async () => {
    const all = createEngine(
      await learnByHeart(
        SET,
        annotated.rows.map(({ row }) => row),
        await loadResources(),
      ),
    );
    const seen = await evaluateSet(SET, annotated, () => async (article) => all.analyse(article));
    expect(recall(seen)).toBe(1);
    const models = trainedOn(SET, await readModelCards(MODELS));
    const crossed = await evaluateSet(SET, annotated, await crossValidated(SET, annotated, models, 4), 4);
    expect(recall(crossed)).toBe(0);
    expect(crossed.folds).toBe(4);
  });

  it('cannot be cross-validated where its card names no trainer', async () => {
    const models = trainedOn('target-en.train', await readModelCards(MODELS));
    await expect(crossValidated('target-en.train', annotated, models, 2)).rejects.toThrow('untrainable');
  });

  it('stands on a card: each of the engine’s own says what it was trained on', async () => {
    const models = await readModelCards();
    expect(models.length).toBeGreaterThanOrEqual(2);
    for (const { trainedOn: seen } of models) expect(seen.length).toBeGreaterThan(0);
  });
});
