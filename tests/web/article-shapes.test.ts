import { describe, expect, it } from 'vitest';
import { spansOf } from '../../server/analysis/summaries/spans.ts';
import { SCORE_IDS } from '../../server/analysis/types.ts';
import { analysis as analysisSchema, article as articleSchema } from '../../server/contract.ts';
import { findingsOf, marksOf, neighbour, notesThatFit } from '../../web/shapes/findings.ts';
import { readAt, readLayers, writeLayers } from '../../web/shapes/layers.ts';
import { voicesOf } from '../../web/shapes/sources.ts';
import { ANALYSIS, ARTICLE, find, TEXT, VOICES } from './fixtures/article.ts';

const texts = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

it('the fixture keeps the contract', () => {
  expect(analysisSchema.parse(ANALYSIS)).toEqual(ANALYSIS);
  expect(articleSchema.parse(ARTICLE)).toEqual(ARTICLE);
});

describe('spansOf', () => {
  it('gives the words behind each score', () => {
    expect(texts(spansOf('loaded.outletRate', ANALYSIS))).toEqual(['brutale']);
    expect(texts(spansOf('loaded.sourceRate', ANALYSIS))).toEqual(['abandon', 'désastre']);
    expect(texts(spansOf('loaded.scareQuotes', ANALYSIS))).toEqual(['« défendre »']);
    expect(texts(spansOf('opinion.share', ANALYSIS))).toEqual([
      'Cette décision brutale n’est évidemment pas anodine.',
    ]);
    expect(texts(spansOf('opinion.boosters', ANALYSIS))).toEqual(['évidemment']);
    expect(spansOf('opinion.hedges', ANALYSIS)).toEqual([]);
    expect(texts(spansOf('sourcing.distancingCues', ANALYSIS))).toEqual(['prétend']);
    expect(spansOf('sourcing.endorsingCues', ANALYSIS)).toEqual([]);
    expect(spansOf('sourcing.attributedShare', ANALYSIS)).toHaveLength(5);
    expect(spansOf('sourcing.directShare', ANALYSIS)).toHaveLength(3);
    expect(texts(spansOf('sourcing.officialShare', ANALYSIS))).toEqual([
      '« Le bâtiment menace ruine, nous n’avons plus le choix »',
      '« défendre »',
    ]);
    expect(spansOf('sourcing.namedShare', ANALYSIS)).toHaveLength(3);
    expect(texts(spansOf('sourcing.unnamedShare', ANALYSIS))).toEqual([
      'la mairie préparait depuis deux ans l’abandon d’un quartier qu’elle prétend « défendre »',
    ]);
    expect(texts(spansOf('sourcing.indirectCertainty', ANALYSIS))).toEqual([
      'la fermeture du marché couvert',
      'la mairie préparait depuis deux ans l’abandon d’un quartier qu’elle prétend « défendre »',
    ]);
    expect(texts(spansOf('sourcing.lastWord', ANALYSIS))).toEqual([
      '« le rapport de l’expert parle de travaux simples, pas d’un désastre »',
    ]);
  });

  it('leaves out sources whose name is inferred, which stand nowhere', () => {
    expect(texts(spansOf('sourcing.sources', ANALYSIS))).toEqual([
      'Le maire de Valbrune, Yves Corbel',
      'plusieurs commerçants',
      'L’association des usagers',
    ]);
  });

  it('gives them in the order of the text, each once', () => {
    const twice = { ...ANALYSIS, loaded: [...ANALYSIS.loaded, ...ANALYSIS.loaded].reverse() };
    for (const id of SCORE_IDS) {
      const spans = spansOf(id, twice);
      expect(spans).toEqual(spansOf(id, ANALYSIS));
      expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
    }
  });
});

describe('findingsOf', () => {
  const findings = findingsOf(ANALYSIS);

  it('stands each finding beside its paragraph, in the order of the text', () => {
    expect(findings.map(({ id, paragraph }) => [id, paragraph])).toEqual([
      ['attribution-4', 0],
      ['attribution-0', 0],
      ['opinion-0', 1],
      ['loaded-0', 1],
      ['frame-economic-1', 1],
      ['attribution-1', 1],
      ['loaded-3', 1],
      ['attribution-2', 1],
      ['scare-0', 1],
      ['loaded-1', 2],
      ['attribution-3', 3],
      ['frame-economic-3', 3],
      ['loaded-2', 3],
    ]);
  });

  it('tells the outlet’s loaded words from those of sources', () => {
    const marks = marksOf(findings);
    const look = (words: string) =>
      marks.filter(({ start, end }) => TEXT.slice(start, end) === words).map((mark) => mark.look);
    expect(look('brutale')).toEqual(['loadedOutlet']);
    expect(look('désastre')).toEqual(['loadedSource']);
    expect(look('prétend')).toEqual(['cue']);
    expect(look('plusieurs commerçants')).toEqual(['source']);
  });

  it('draws the innermost mark last', () => {
    const lengths = marksOf(findings).map(({ start, end }) => end - start);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });
});

describe('neighbour', () => {
  const findings = findingsOf(ANALYSIS);
  const [first, second] = findings;
  it('begins at the first finding', () => expect(neighbour(findings, undefined, 1)).toBe(first));
  it('goes on and back', () => {
    expect(neighbour(findings, first!.spans[0], 1)).toBe(second);
    expect(neighbour(findings, second!.spans[0], -1)).toBe(first);
  });
  it('ends at the last', () => expect(neighbour(findings, findings.at(-1)!.spans[0], 1)).toBeUndefined());
  it('goes on from a place where nothing was found', () => {
    const { start } = find('conseil municipal');
    expect(neighbour(findings, { start, end: start + 3 }, 1)?.id).toBe('opinion-0');
    expect(neighbour(findings, { start, end: start + 3 }, -1)?.id).toBe('attribution-0');
  });
});

it('notesThatFit never gives fewer than two', () => {
  expect(notesThatFit(10)).toBe(2);
  expect(notesThatFit(660)).toBeGreaterThan(notesThatFit(300));
});

describe('voicesOf', () => {
  const voices = voicesOf(ANALYSIS, VOICES);

  it('shares out every word once', () => {
    const shares = [voices.outlet.share, ...voices.sources.map(({ share }) => share)];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(voices.total).toBe(100);
  });

  it('names the most heard first, and keeps the nameless', () => {
    expect(voices.sources.map(({ name, words }) => [name, words])).toEqual([
      ['plusieurs commerçants', 14],
      ['L’association des usagers', 11],
      ['Yves Corbel', 9],
      [null, 5],
      ['la mairie', 1],
    ]);
  });

  it('takes a holder that the text leaves unsaid for nameless', () => {
    const first = ANALYSIS.attributions[0]!;
    const implicit = {
      start: null,
      end: null,
      text: null,
      name: '',
      kind: 'implicit',
      role: 'other',
    } as const;
    const unsaid = { ...ANALYSIS, attributions: [{ ...first, source: implicit }] };
    expect(voicesOf(unsaid, VOICES).sources.map(({ name }) => name)).toEqual([null]);
  });

  it('pools what one holder says in several places', () => {
    const twice = { ...ANALYSIS, attributions: [...ANALYSIS.attributions, ANALYSIS.attributions[0]!] };
    const pooled = voicesOf(twice, [...VOICES, { attribution: 5, words: 10, direct: 4 }]).sources[0]!;
    expect(pooled).toMatchObject({ name: 'Yves Corbel', words: 19, direct: 13 });
    expect(pooled.spans).toHaveLength(2);
  });

  it('has no shares without words', () => {
    expect(voicesOf({ ...ANALYSIS, attributions: [] }, [])).toEqual({
      total: 0,
      outlet: { words: 0, share: 0 },
      sources: [],
    });
  });
});

describe('the address', () => {
  it('reads a span, and nothing else', () => {
    expect(readAt('120-140')).toEqual({ start: 120, end: 140 });
    for (const wrong of [undefined, '', '140-120', '5-5', 'a-b', '1-2-3', '-1-4'])
      expect(readAt(wrong)).toBeUndefined();
    expect(readAt(`${find('brutale').start}-${find('brutale').end}`)).toEqual(find('brutale'));
  });

  it('reads back the layers it writes', () => {
    for (const layers of [[], ['voice'], ['voice', 'loaded'], ['opinion', 'frames']] as const) {
      expect(readLayers(writeLayers(layers))).toEqual(layers);
    }
    expect(writeLayers(['loaded', 'voice'])).toBeUndefined();
    expect(readLayers('nonsense,voice')).toEqual(['voice']);
  });
});
