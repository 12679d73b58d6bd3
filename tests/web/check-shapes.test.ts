import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckItem } from '../../server/contract/check.ts';
import { nextUncoded, placeAfter, spreadOf, toHalve, withCode } from '../../web/shapes/check.ts';
import {
  choose,
  dropAttribution,
  type Marking,
  markAt,
  markAttribution,
  marked,
  marking,
  markPart,
  textOf,
  wordsOf,
} from '../../web/shapes/marks.ts';

const item = (position: number, code: CheckItem['code'] = null): CheckItem => ({
  position,
  start: 0,
  end: 1,
  before: '',
  text: 'x',
  after: '',
  code,
});

describe('the way through a check', () => {
  const items = [item(0, 'opinion'), item(2), item(3, 'unsure'), item(7)];
  it('begins where it was left, and goes on to what was left out', () => {
    expect([-1, 1, 2, 3].map((after) => nextUncoded(items, after))).toEqual([1, 3, 3, 1]);
    expect(nextUncoded([item(0, 'other')], -1)).toBeUndefined();
  });
  it('goes on sentence by sentence, at the end to what is open, and stays where all is coded', () => {
    expect([0, 1, 3].map((place) => placeAfter(items, place))).toEqual([1, 2, 1]);
    const all = withCode(withCode(items, 2, 'other'), 7, []);
    expect(all.map(({ code }) => code)).toEqual(['opinion', 'other', 'unsure', []]);
    expect(placeAfter(all, 3)).toBeUndefined();
  });
});

describe('how far a figure can be trusted', () => {
  it('is half its interval in points, where that is worth telling', () => {
    expect(spreadOf({ low: 0.7, high: 0.9 })).toBeCloseTo(10);
    expect([spreadOf({ low: 0.9, high: 0.92 }), spreadOf(null)]).toEqual([undefined, undefined]);
  });
  it('halves with four times the sentences', () => expect(toHalve(50)).toBe(150));
});

describe('the words of a sentence', () => {
  it.each([
    [
      'fr',
      '« L’État, dit-il, a versé 3,5 millions d’euros ! »',
      'L’|État|dit-il|a|versé|3,5|millions|d’|euros',
    ],
    ['en', '“Trump’s aides don’t know,” 🎈 he said.', 'Trump’s|aides|don’t|know|he|said'],
  ] as const)('in %s', (lang, sentence, words) => {
    expect(
      wordsOf(sentence, 40, lang)
        .words.map(({ text }) => text)
        .join('|'),
    ).toBe(words);
  });
  it('and what is between them make up the sentence, at its place in the article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1000), (sentence, start) => {
        const { words, rest } = wordsOf(sentence, start, 'fr');
        expect(words.map(({ before, text }) => before + text).join('') + rest).toBe(sentence);
        for (const word of words)
          expect(sentence.slice(word.start - start, word.end - start)).toBe(word.text);
      }),
    );
  });
});

describe('marking attributions', () => {
  const sentence = { text: 'The tax is fair, said Ms Hale, and overdue.', start: 100 };
  const { words } = wordsOf(sentence.text, sentence.start, 'en');
  const pick = (state: Marking, ...texts: string[]): Marking =>
    texts.reduce((held, text) => choose(held, words.find((word) => word.text === text)!, words), state);
  const read = (state: Marking): string[][] =>
    marked(state).map(({ content, source }) => [textOf(sentence, content), textOf(sentence, source)]);

  it('takes the first word, then the last, and asks next who says it', () => {
    const words = pick(marking(), 'The', 'fair');
    expect([read(words), words.part]).toEqual([[['The tax is fair', '']], 'source']);
    const whole = pick(words, 'Hale', 'Ms');
    expect(read(whole)).toEqual([['The tax is fair', 'Ms Hale']]);
    const pieces = pick(markPart(whole, 'content'), 'overdue', 'overdue');
    expect(read(pieces)).toEqual([['The tax is fair … overdue', 'Ms Hale']]);
  });

  it('joins pieces that meet, and takes one away when it is chosen again', () => {
    const state = markPart(pick(marking(), 'The', 'tax'), 'content');
    expect(read(pick(state, 'fair', 'is'))).toEqual([['The tax … is fair', '']]);
    expect(read(pick(state, 'tax'))).toEqual([]);
    const joined = pick({ ...state, from: words[2]! }, 'The');
    expect(read(joined)).toEqual([['The tax is', '']]);
    expect(read(pick(joined, 'tax'))).toEqual([]);
  });

  it('lets no word be both a source’s and the source', () => {
    const state = pick(marking(), 'The', 'overdue');
    expect(read(pick(state, 'Ms', 'Hale'))).toEqual([['The tax is fair, said … and overdue', 'Ms Hale']]);
    const source = pick(pick(marking(), 'The', 'fair'), 'Ms', 'Hale');
    expect(read(pick(markPart(source, 'content'), 'said', 'Hale'))).toEqual([
      ['The tax is fair … said Ms Hale', ''],
    ]);
  });

  it('keeps several, drops one, and keeps none that has no words', () => {
    const first = pick(marking(), 'The', 'fair');
    const second = pick(markAttribution(first), 'overdue', 'overdue');
    expect(read(second)).toHaveLength(2);
    expect(markAt(second, words[0]!)).toMatchObject({ attribution: 0, part: 'content', other: true });
    expect(markAt(second, words.at(-1)!)).toMatchObject({ attribution: 1, other: undefined });
    expect(read(markAttribution(markAttribution(second)))).toHaveLength(2);
    expect(read(dropAttribution(second, 0))).toEqual([['overdue', '']]);
    expect(marked(dropAttribution(first, 0))).toEqual([]);
  });
});
