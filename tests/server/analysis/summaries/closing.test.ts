import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingSentences } from '../../../../server/analysis/summaries/closing.ts';
import type { Doc, ParagraphRole, Score } from '../../../../server/analysis/types.ts';
import { engine } from '../engine.ts';

/** A text of sentences of so many words each, one a paragraph. */
function doc(lengths: number[], role: (i: number) => ParagraphRole = () => 'body'): Doc {
  let first = 0;
  const sentences = lengths.map((length, paragraph) => {
    const sentence = { start: first, end: first + length, first, last: first + length, paragraph };
    first += length;
    return sentence;
  });
  return {
    sentences,
    tokens: Array.from({ length: first }, () => ({ word: true })),
    paragraphs: sentences.map((sentence, i) => ({ ...sentence, role: role(i) })),
  } as unknown as Doc;
}

describe('the closing part', () => {
  it.each<[string, number[], number]>([
    ['a tenth of the words', [100, 100, 100, 60, 40], 1],
    ['whole sentences, where a tenth ends inside one', [100, 100, 100, 100, 20, 30], 2],
    ['thirty words, where a tenth is fewer', [80, 25, 10], 2],
    ['all of a text that has no more', [10, 10], 2],
    ['nothing of no text', [], 0],
  ])('is %s', (_, lengths, sentences) => {
    expect(closingSentences(doc(lengths))).toHaveLength(sentences);
  });

  it('leaves out what is not body', () => {
    const closing = closingSentences(doc([200, 40, 50], (i) => (i === 2 ? 'boilerplate' : 'body')));
    expect(closing.map(({ paragraph }) => paragraph)).toEqual([1]);
  });

  it('holds enough words, and not one sentence more than that takes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 }), (lengths) => {
        const sum = (some: number[]): number => some.reduce((a, b) => a + b, 0);
        const n = closingSentences(doc(lengths)).length;
        const enough = Math.min(sum(lengths), Math.max(30, sum(lengths) / 10));
        expect(sum(lengths.slice(-n))).toBeGreaterThanOrEqual(enough);
        expect(sum(lengths.slice(lengths.length - n + 1))).toBeLessThan(enough);
      }),
    );
  });
});

describe('the last word', () => {
  const told =
    'The council met on Tuesday in the old hall and listed the roads that will close in March. The works on the bridge will take six months and cost two million, the plan shows in its annex. Buses will go round by the quay, and the market moves to the square behind the church until the autumn. Nobody spoke against the plan, which passed by nine votes to two at the end of a long evening.';
  const quoted =
    'He was seen out by the clerk. “We shall be watching the council very closely over the next months, and we shall not let it forget what it promised to the people of this town,” said Anna Brook, a lawyer, on Tuesday evening.';
  const lastWord = (text: string): Score =>
    engine.analyse({ text, lang: 'en' }).analysis.scores['sourcing.lastWord'];

  it('is the outlet’s where it closes, and a source’s where that one does', () => {
    expect(lastWord(`${quoted}\n${told}`)).toMatchObject({ value: 0, by: { outlet: expect.any(Number) } });
    const theirs = lastWord(`${told}\n${quoted}`);
    expect(theirs.value).toBeGreaterThan(0.6);
    expect(theirs).toMatchObject({ by: { outlet: expect.any(Number) } });
  });

  it('has parts that are all closing words, from where it says', () => {
    const text = `${told}\n${quoted}`;
    const score = lastWord(text);
    if (!('from' in score)) throw new Error('It abstained.');
    expect(Object.values(score.by).reduce((a, b) => a + b, 0)).toBe(score.outOf);
    expect(score.count).toBe(score.outOf - (score.by.outlet ?? 0));
    expect(text.slice(score.from)).toMatch(/^“We shall/);
  });

  it('does not move with what comes before the closing part', () => {
    const more = lastWord(`${quoted}\n${told}\n${quoted}`);
    expect(more).toMatchObject({ value: lastWord(`${told}\n${quoted}`).value });
  });
});
