import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveNumber } from '../../../../server/analysis/summaries/effective-number.ts';
import { type Findings, score } from '../../../../server/analysis/summaries/scores.ts';
import type {
  Attribution,
  CueStance,
  HolderKind,
  HolderRole,
  VoiceWords,
} from '../../../../server/analysis/types.ts';

function attribution(
  name: string,
  kind: HolderKind,
  role: HolderRole,
  stance: CueStance = 'neutral',
): Attribution {
  return {
    start: 0,
    end: 10,
    type: 'indirect',
    within: null,
    source: { start: 0, end: 1, text: name, name, kind, role },
    cue: { start: 1, end: 2, text: 'says', lemma: 'say', stance },
    content: [{ start: 2, end: 10 }],
  };
}

const voices = (outlet: number, ...sources: number[]): VoiceWords[] => [
  { attribution: null, words: outlet, direct: 0 },
  ...sources.map((words, attribution) => ({ attribution, words, direct: Math.floor(words / 2) })),
];

const empty: Findings = {
  voices: voices(200),
  attributions: [],
  paragraphs: [{ start: 0, end: 1000, role: 'body' }],
  sentences: [],
  loaded: [],
  scareQuotes: [],
  hedges: 0,
  boosters: 0,
  closing: { from: 900, by: { outlet: 30 } },
};

describe('scores', () => {
  const found: Findings = {
    ...empty,
    voices: voices(300, 60, 30, 10),
    attributions: [
      attribution('Ann', 'person', 'expert', 'endorsing'),
      attribution('the ministry', 'institution', 'government', 'distancing'),
      attribution('a witness', 'unnamed', 'citizen'),
    ],
    scareQuotes: [{ start: 20, end: 25 }],
    hedges: 3,
    boosters: 6,
  };

  it('adds words up by voice', () => {
    const s = score(found);
    expect(s['sourcing.attributedShare']).toEqual({ kind: 'share', value: 0.25, count: 100, outOf: 400 });
    expect(s['sourcing.directShare']).toEqual({ kind: 'share', value: 0.5, count: 50, outOf: 100 });
    expect(s['sourcing.namedShare']).toEqual({ kind: 'share', value: 0.9, count: 90, outOf: 100 });
    expect(s['sourcing.officialShare']).toEqual({ kind: 'share', value: 0.3, count: 30, outOf: 100 });
    expect(s['sourcing.sources']).toEqual({ kind: 'index', value: 3 });
    expect(s['sourcing.effectiveSources']).toEqual({ kind: 'index', value: effectiveNumber([60, 30, 10]) });
  });

  it('gives rates by their base', () => {
    const s = score(found);
    expect(s['sourcing.endorsingCues']).toEqual({ kind: 'rate', value: 33.333333, count: 1, outOf: 3 });
    expect(s['loaded.scareQuotes']).toEqual({ kind: 'rate', value: 2.5, count: 1, outOf: 400 });
    expect(s['opinion.hedges']).toEqual({ kind: 'rate', value: 10, count: 3, outOf: 300 });
    expect(s['opinion.boosters']).toEqual({ kind: 'rate', value: 20, count: 6, outOf: 300 });
  });

  it('abstains below its floors, with the reason', () => {
    const short = score({ ...empty, voices: voices(20) });
    expect(short['sourcing.attributedShare']).toEqual({ kind: 'share', value: null, reason: 'too_short' });
    expect(short['sourcing.sources']).toEqual({ kind: 'index', value: null, reason: 'too_short' });
    expect(score(empty)['sourcing.directShare']).toEqual({
      kind: 'share',
      value: null,
      reason: 'no_attributions',
    });
    expect(score(empty)['sourcing.attributedShare']).toMatchObject({ value: 0 });
  });

  it('tells unnamed sources from words for which no source is stated: the three are all there are', () => {
    const s = score({
      ...found,
      voices: voices(300, 60, 30, 10, 20, 5),
      attributions: [
        ...found.attributions,
        attribution('', 'implicit', 'other'),
        { ...attribution('x', 'person', 'other'), source: null },
      ],
    });
    expect(s['sourcing.namedShare']).toMatchObject({ count: 90, outOf: 125 });
    expect(s['sourcing.unnamedShare']).toEqual({ kind: 'share', value: 0.08, count: 10, outOf: 125 });
  });

  it('counts the paraphrases that nothing keeps at a distance', () => {
    const mixed = { ...attribution('Bo', 'person', 'other'), type: 'mixed' as const };
    const bare = { ...attribution('Cy', 'person', 'other'), cue: null };
    const many = { ...found, attributions: [...found.attributions, mixed, bare], voices: voices(300) };
    expect(score(many)['sourcing.indirectCertainty']).toEqual({
      kind: 'rate',
      value: 75,
      count: 3,
      outOf: 4,
    });
    const few = score({ ...many, attributions: [mixed, mixed, mixed, bare] })['sourcing.indirectCertainty'];
    expect(few).toEqual({ kind: 'rate', value: null, reason: 'too_short' });
    expect(score(empty)['sourcing.indirectCertainty']).toEqual({
      kind: 'rate',
      value: null,
      reason: 'no_attributions',
    });
  });

  it('gives the last word to whoever closes, with who it is', () => {
    const by = { outlet: 8, government: 20, citizen: 12 };
    expect(score({ ...found, closing: { from: 900, by } })['sourcing.lastWord']).toEqual({
      kind: 'index',
      value: 0.8,
      count: 32,
      outOf: 40,
      from: 900,
      by,
    });
    expect(score(empty)['sourcing.lastWord']).toMatchObject({ value: 0, count: 0, outOf: 30 });
    expect(score({ ...empty, voices: voices(99) })['sourcing.lastWord']).toEqual({
      kind: 'index',
      value: null,
      reason: 'too_short',
    });
  });

  it('leaves headings, bylines and boilerplate out', () => {
    const heading = score({ ...found, paragraphs: [{ start: 0, end: 1000, role: 'heading' }] });
    expect(heading['loaded.scareQuotes']).toMatchObject({ count: 0 });
  });
});

describe('the effective number of sources', () => {
  it.each<[number[], number]>([
    [[], 0],
    [[0, 0], 0],
    [[7], 1],
    [[5, 5], 2],
    [[1, 1, 1, 1], 4],
  ])('of %j is %d', (words, n) => {
    expect(effectiveNumber(words)).toBe(n);
  });

  it('lies between one and the number of holders, and does not depend on length', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }), (words) => {
        const n = effectiveNumber(words);
        expect(n).toBeGreaterThanOrEqual(1);
        expect(n).toBeLessThanOrEqual(words.length + 1e-6);
        expect(effectiveNumber(words.map((w) => w * 3))).toBeCloseTo(n, 5);
      }),
    );
  });
});
