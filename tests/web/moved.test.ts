import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansOf } from '../../server/analysis/summaries/spans.ts';
import { type Analysis, SCORE_IDS, type Span } from '../../server/analysis/types.ts';
import { type Finding, findingsOf, partsOf } from '../../web/shapes/findings.ts';
import { lightOfFinding, lightOfScore, scoresMoved } from '../../web/shapes/moved.ts';
import { ANALYSIS, TEXT } from './fixtures/article.ts';

const findings = findingsOf(ANALYSIS);
const named = (id: string) => findings.find((finding) => finding.id === id)!;

describe('scoresMoved', () => {
  it.each([
    [
      'attribution-0',
      [
        'sourcing.attributedShare',
        'sourcing.directShare',
        'sourcing.namedShare',
        'sourcing.officialShare',
        'sourcing.sources',
        'sourcing.effectiveSources',
      ],
    ],
    [
      'attribution-1',
      [
        'sourcing.attributedShare',
        'sourcing.unnamedShare',
        'sourcing.sources',
        'sourcing.effectiveSources',
        'sourcing.indirectCertainty',
      ],
    ],
    [
      'attribution-2',
      [
        'sourcing.attributedShare',
        'sourcing.directShare',
        'sourcing.namedShare',
        'sourcing.officialShare',
        'sourcing.distancingCues',
      ],
    ],
    ['attribution-4', ['sourcing.attributedShare', 'sourcing.indirectCertainty']],
    ['loaded-0', ['loaded.outletRate']],
    ['loaded-2', ['loaded.sourceRate']],
    ['scare-0', ['loaded.scareQuotes']],
    ['opinion-0', ['opinion.share', 'opinion.boosters']],
    ['frame-economic-1', []],
  ])('%s', (id, scores) => {
    expect(scoresMoved(named(id), ANALYSIS)).toEqual(scores);
  });

  it('is nothing for a word in a heading, which is in no score', () => {
    expect(scoresMoved(named('loaded-1'), ANALYSIS)).toEqual([]);
  });
});

describe('a light', () => {
  it('of a finding is its own words and the scores it moves', () => {
    const light = lightOfFinding(named('attribution-3'), ANALYSIS);
    expect(light.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      '« le rapport de l’expert parle de travaux simples, pas d’un désastre »',
      'L’association des usagers',
      'affirme',
    ]);
    expect([...light.findings]).toEqual(['attribution-3']);
    expect(light.scores.has('sourcing.namedShare')).toBe(true);
  });

  it('of a score is the words it opens on and the findings that move it', () => {
    const light = lightOfScore('loaded.sourceRate', findings, ANALYSIS);
    expect(light.spans).toEqual(spansOf('loaded.sourceRate', ANALYSIS));
    expect([...light.findings].sort()).toEqual(['loaded-2', 'loaded-3']);
    expect([...light.scores]).toEqual(['loaded.sourceRate']);
  });
});

describe('on any analysis', () => {
  const key = ({ start, end }: Span) => `${start}-${end}`;
  /** What the fixture found, in any choice and anywhere. */
  const shuffled = fc
    .record({
      attributions: fc.subarray(ANALYSIS.attributions),
      loaded: fc.subarray(ANALYSIS.loaded),
      scareQuotes: fc.subarray(ANALYSIS.scareQuotes),
      sentences: fc.subarray(ANALYSIS.sentences),
      roles: fc.array(fc.constantFrom('body', 'heading', 'boilerplate'), {
        minLength: ANALYSIS.paragraphs.length,
        maxLength: ANALYSIS.paragraphs.length,
      }),
      moved: fc.integer({ min: -40, max: 40 }),
    })
    .map(({ roles, moved, ...found }): Analysis => {
      const shift = <T extends Span>(span: T): T => ({
        ...span,
        start: Math.max(0, span.start + moved),
        end: Math.max(1, span.end + moved),
      });
      return {
        ...ANALYSIS,
        ...found,
        loaded: found.loaded.map(shift),
        sentences: found.sentences.map((sentence) => ({
          ...shift(sentence),
          evidence: sentence.evidence.map(shift),
        })),
        paragraphs: ANALYSIS.paragraphs.map((paragraph, i) => ({ ...paragraph, role: roles[i]! })),
      };
    });

  it('a finding moves a score exactly where the score opens on a part of it', () => {
    fc.assert(
      fc.property(shuffled, (analysis) => {
        const found = findingsOf(analysis);
        const moves = new Map(found.map((finding) => [finding, scoresMoved(finding, analysis)]));
        const parts = (finding: Finding) => partsOf(finding).map(key);
        for (const id of SCORE_IDS) {
          const opened = new Set(spansOf(id, analysis).map(key));
          const movers = found.filter((finding) => moves.get(finding)!.includes(id));
          const theirs = new Set(movers.flatMap(parts));
          for (const finding of movers) expect(parts(finding).some((part) => opened.has(part))).toBe(true);
          // Two findings may stand on the very same words: then at least one of them is why the score opens there.
          for (const finding of found)
            for (const part of parts(finding).filter((each) => opened.has(each)))
              expect([id, part, theirs.has(part)]).toEqual([id, part, true]);
        }
      }),
    );
  });

  it('a score lights the findings that light it', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...SCORE_IDS), (analysis, id) => {
        const found = findingsOf(analysis);
        const lit = lightOfScore(id, found, analysis).findings;
        for (const finding of found)
          expect(lit.has(finding.id)).toBe(lightOfFinding(finding, analysis).scores.has(id));
      }),
    );
  });
});
