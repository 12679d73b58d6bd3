import { describe, expect, it } from 'vitest';
import type { Analysis, VoiceWords } from '../../server/analysis/types.ts';
import { closersOf, closingSpan } from '../../web/shapes/closers.ts';
import { findingsOf, marksOf } from '../../web/shapes/findings.ts';
import { lightOfSource } from '../../web/shapes/moved.ts';
import { profileOf } from '../../web/shapes/source-profile.ts';
import { holderOf, looksOf, nextSpan, OTHERS, ordered, voicesOf } from '../../web/shapes/sources.ts';
import { ANALYSIS, find, TEXT, VOICES } from './fixtures/article.ts';

const voices = voicesOf(ANALYSIS, VOICES);
const source = (name: string | null) => voices.sources.find((held) => held.name === name)!;

/** An article in which so many people say one thing each, the first most. */
function crowd(of: number): [Analysis, VoiceWords[]] {
  const [first] = ANALYSIS.attributions;
  const attributions = Array.from({ length: of }, (_, i) => ({
    ...first!,
    source: { ...first!.source!, name: `Holder ${i}` },
  }));
  return [
    { ...ANALYSIS, attributions },
    attributions.map((_, i) => ({ attribution: i, words: 100 - i, direct: 0 })),
  ];
}

describe('the look of a source', () => {
  it('is its own for the most heard, and the others’ for the rest', () => {
    const { sources } = voicesOf(...crowd(OTHERS + 3));
    expect(sources.map(({ look }) => look)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, OTHERS, OTHERS, OTHERS]);
  });

  it('is the others’ where nobody is stated, who takes none from a source that is', () => {
    expect(voices.sources.map(({ name, look }) => [name, look])).toEqual([
      ['plusieurs commerçants', 0],
      ['L’association des usagers', 1],
      ['Yves Corbel', 2],
      [null, OTHERS],
      ['la mairie', 3],
    ]);
  });

  it('is the same wherever it stands in a list', () => {
    const byFirst = ordered(voices.sources, 'first');
    expect(byFirst.map(({ name }) => name)).toEqual([
      null,
      'Yves Corbel',
      'plusieurs commerçants',
      'la mairie',
      'L’association des usagers',
    ]);
    expect(ordered(voices.sources, 'share')).toEqual(voices.sources);
    for (const held of byFirst) expect(held.look).toBe(source(held.name).look);
  });

  it('is on all its marks, and the innermost holder’s is drawn last', () => {
    const marks = marksOf(findingsOf(ANALYSIS), looksOf(voices));
    const on = (words: string, look: string) =>
      marks
        .filter((mark) => mark.look === look && TEXT.slice(mark.start, mark.end).includes(words))
        .map(({ voice }) => voice);
    expect(on('« défendre »', 'content')).toEqual([0, 3]);
    expect(on('prétend', 'cue')).toEqual([3]);
    expect(on('Yves Corbel', 'source')).toEqual([2]);
    expect(marks.filter(({ layer }) => layer !== 'voice').every(({ voice }) => voice === undefined)).toBe(
      true,
    );
  });

  it('is the nested holder’s where both hold the same words, in whatever order they were found', () => {
    const [a] = ANALYSIS.attributions;
    const inner = { ...a!, within: 1, source: { ...a!.source!, name: 'Inner' } };
    const analysis = { ...ANALYSIS, attributions: [inner, a!] };
    const both = voicesOf(analysis, VOICES);
    const last = marksOf(findingsOf(analysis), looksOf(both)).findLast(({ look }) => look === 'content');
    expect(last?.finding).toBe('attribution-0');
  });
});

describe('what one source says', () => {
  it('lights up together', () => {
    const { spans, findings, scores } = lightOfSource(source('Yves Corbel'));
    expect(spans).toEqual(source('Yves Corbel').spans);
    expect([...findings]).toEqual(['attribution-0']);
    expect(scores.size).toBe(0);
  });

  it('is found by any of its attributions', () => {
    expect(holderOf(voices, 3)?.name).toBe('L’association des usagers');
    expect(holderOf(voices, 99)).toBeUndefined();
  });

  it('is gone through from any place, and ends', () => {
    const spans = [
      { start: 10, end: 20 },
      { start: 40, end: 50 },
    ];
    expect(nextSpan(spans, undefined, 1)).toBe(spans[0]);
    expect(nextSpan(spans, undefined, -1)).toBe(spans[1]);
    expect(nextSpan(spans, spans[0], 1)).toBe(spans[1]);
    expect(nextSpan(spans, spans[1], 1)).toBeUndefined();
    expect(nextSpan(spans, { start: 30, end: 31 }, 1)).toBe(spans[1]);
    expect(nextSpan(spans, { start: 30, end: 31 }, -1)).toBe(spans[0]);
    expect(nextSpan([], undefined, 1)).toBeUndefined();
  });
});

describe('the profile of a source', () => {
  const profile = (name: string | null, title: string | null = null) =>
    profileOf(source(name), ANALYSIS, title);

  it('says in which places it stands', () => {
    expect(profile('Yves Corbel').places).toEqual(['lead']);
    expect(profile('L’association des usagers').places).toEqual(['end']);
    expect(profile('plusieurs commerçants').places).toEqual([]);
  });

  it('has no end where there is one paragraph', () => {
    const one = { ...ANALYSIS, paragraphs: ANALYSIS.paragraphs.slice(0, 1) };
    expect(profileOf(source('Yves Corbel'), one, null).places).toEqual(['lead']);
  });

  it('hears a source in a heading', () => {
    const paragraphs = ANALYSIS.paragraphs.map((p, i) => (i === 1 ? { ...p, role: 'heading' as const } : p));
    const read = profileOf(source('plusieurs commerçants'), { ...ANALYSIS, paragraphs }, null);
    expect(read.places).toEqual(['heading']);
  });

  it.each([
    ['Yves Corbel ferme le marché', true],
    ['Marché couvert : Corbel s’explique', true],
    ['Corbelle s’explique', false],
    ['Yves s’explique', false],
    [null, false],
  ])('finds its name in the title: %s', (title, there) => {
    expect(profile('Yves Corbel', title).places.includes('title')).toBe(there);
  });

  it('never takes an unnamed or unstated source for one that the title names', () => {
    expect(profile('plusieurs commerçants', 'Colère de plusieurs commerçants').places).not.toContain('title');
    expect(profile(null, 'Un titre').places).not.toContain('title');
  });

  it('says whether it is quoted, and what introduces it', () => {
    expect(profile('Yves Corbel')).toMatchObject({
      told: 'quoted',
      cues: { neutral: 1, endorsing: 0, distancing: 0 },
    });
    expect(profile('la mairie').cues.distancing).toBe(1);
    expect(profile('plusieurs commerçants').told).toBe('paraphrased');
    const twice = {
      ...ANALYSIS,
      attributions: [...ANALYSIS.attributions, { ...ANALYSIS.attributions[0]!, type: 'indirect' as const }],
    };
    const both = voicesOf(twice, VOICES).sources.find(({ name }) => name === 'Yves Corbel')!;
    expect(profileOf(both, twice, null).told).toBe('both');
  });
});

describe('the last word', () => {
  it('is told by who has most of it', () => {
    expect(closersOf({ by: { outlet: 4, expert: 9, citizen: 4 } })).toEqual([
      { speaker: 'expert', words: 9 },
      { speaker: 'outlet', words: 4 },
      { speaker: 'citizen', words: 4 },
    ]);
  });

  it('stands from where it begins to the end of the body, before byline and boilerplate', () => {
    const from = find('L’association').start;
    const span = closingSpan({ from }, ANALYSIS.paragraphs)!;
    expect(TEXT.slice(span.start, span.end)).toMatch(/^L’association.*répondu\.$/);
    expect(closingSpan({ from: TEXT.length }, ANALYSIS.paragraphs)).toBeNull();
  });
});
