import type {
  Analysis,
  Attribution,
  Evidence,
  Frame,
  LoadedTerm,
  ReadSentence,
  Span,
} from '../../server/analysis/types.ts';
import type { Layer } from './layers.ts';
import { indexAt } from './segments.ts';

/** What stands in the margin and is marked in the text. `spans` are the marked words, in order. */
export type Finding = { id: string; layer: Layer; paragraph: number; spans: Span[] } & (
  | { kind: 'attribution'; attribution: Attribution; place: number }
  | { kind: 'loaded'; term: LoadedTerm }
  | { kind: 'scareQuote' }
  | { kind: 'opinion'; sentence: ReadSentence }
  | { kind: 'frame'; frame: Frame; evidence: Evidence[] }
);

/** How a mark is drawn: one look for each part that a reader must tell apart. */
export type Look =
  | 'content'
  | 'source'
  | 'cue'
  | 'loadedOutlet'
  | 'loadedSource'
  | 'scareQuote'
  | 'opinion'
  | 'frame';

export interface Mark extends Span {
  finding: string;
  layer: Layer;
  look: Look;
  /** Of what is said, who says it and what introduces it: how its holder is drawn. */
  voice?: number;
}

/** Everything found in the text, in its order, each with the paragraph it stands beside. */
export function findingsOf(analysis: Analysis): Finding[] {
  const paragraphOf = (offset: number): number => indexAt(analysis.paragraphs, offset);
  const findings: Finding[] = [];

  analysis.attributions.forEach((attribution, i) => {
    const spans = attribution.content;
    const anchor = spans[0] ?? attribution;
    findings.push({
      id: `attribution-${i}`,
      layer: 'voice',
      paragraph: paragraphOf(anchor.start),
      spans,
      kind: 'attribution',
      attribution,
      place: i,
    });
  });
  analysis.loaded.forEach((term, i) => {
    findings.push({
      id: `loaded-${i}`,
      layer: 'loaded',
      paragraph: paragraphOf(term.start),
      spans: [{ start: term.start, end: term.end }],
      kind: 'loaded',
      term,
    });
  });
  analysis.scareQuotes.forEach((span, i) => {
    findings.push({
      id: `scare-${i}`,
      layer: 'loaded',
      paragraph: paragraphOf(span.start),
      spans: [span],
      kind: 'scareQuote',
    });
  });
  analysis.sentences.forEach((sentence, i) => {
    if (sentence.label !== 'opinion') return;
    findings.push({
      id: `opinion-${i}`,
      layer: 'opinion',
      paragraph: paragraphOf(sentence.start),
      spans: [{ start: sentence.start, end: sentence.end }],
      kind: 'opinion',
      sentence,
    });
  });
  for (const { frame, evidence } of analysis.frames) {
    for (const [paragraph, found] of Map.groupBy(evidence, ({ start }) => paragraphOf(start))) {
      findings.push({
        id: `frame-${frame}-${paragraph}`,
        layer: 'frames',
        paragraph,
        spans: found.map(({ start, end }) => ({ start, end })),
        kind: 'frame',
        frame,
        evidence: found,
      });
    }
  }
  return findings.sort((a, b) => startOf(a) - startOf(b));
}

/** Every stretch of the text that a finding rests on: its words, who is given them, what introduces them. */
export function partsOf(finding: Finding): Span[] {
  if (finding.kind === 'opinion') return [...finding.spans, ...finding.sentence.evidence];
  if (finding.kind !== 'attribution') return finding.spans;
  const { source, cue } = finding.attribution;
  return [
    ...finding.spans,
    ...(source?.start != null && source.end != null ? [{ start: source.start, end: source.end }] : []),
    ...(cue ? [{ start: cue.start, end: cue.end }] : []),
  ];
}

/** Where a finding begins in the text. */
export function startOf(finding: Finding): number {
  return finding.spans[0]?.start ?? (finding.kind === 'attribution' ? finding.attribution.start : 0);
}

/** Whether this is the finding that the reader looks at. */
export function isAt({ spans }: Finding, at: Span | undefined): boolean {
  return at !== undefined && spans.some(({ start, end }) => start === at.start && end === at.end);
}

/** The finding after (or before) the place pointed at; the first where none is. */
export function neighbour(
  findings: readonly Finding[],
  at: Span | undefined,
  step: number,
): Finding | undefined {
  const marked = findings.filter(({ spans }) => spans.length > 0);
  const here = marked.findIndex((finding) => isAt(finding, at));
  if (here >= 0) return marked[here + step];
  return step > 0
    ? marked.find(({ spans }) => spans[0]!.start >= (at?.start ?? 0))
    : marked.findLast(({ spans }) => spans[0]!.start < (at?.start ?? 0));
}

const NO_LOOKS: ReadonlyMap<number, number> = new Map();

/**
 * What is drawn in the text for these findings: wide marks first, so that the last is the innermost.
 * @param looks of each attribution's holder: see `looksOf`
 */
export function marksOf(findings: readonly Finding[], looks = NO_LOOKS): Mark[] {
  // Of two that hold the same words, the nested one is the innermost.
  const nested = (finding: Finding) =>
    Number(finding.kind === 'attribution' && finding.attribution.within !== null);
  const outerFirst = findings.toSorted((a, b) => nested(a) - nested(b));
  return outerFirst
    .flatMap((finding) => marks(finding, looks))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

function marks(finding: Finding, looks: ReadonlyMap<number, number>): Mark[] {
  const { id, layer } = finding;
  const voice = finding.kind === 'attribution' ? looks.get(finding.place) : undefined;
  const drawn = finding.spans.map(
    ({ start, end }): Mark => ({ finding: id, layer, look: look(finding), voice, start, end }),
  );
  if (finding.kind !== 'attribution') return drawn;
  const { source, cue } = finding.attribution;
  if (source?.start != null && source.end != null) {
    drawn.push({ finding: id, layer, look: 'source', voice, start: source.start, end: source.end });
  }
  if (cue) drawn.push({ finding: id, layer, look: 'cue', voice, start: cue.start, end: cue.end });
  return drawn;
}

function look(finding: Finding): Look {
  switch (finding.kind) {
    case 'attribution':
      return 'content';
    case 'loaded':
      return finding.term.voice === 'outlet' ? 'loadedOutlet' : 'loadedSource';
    case 'scareQuote':
      return 'scareQuote';
    case 'opinion':
      return 'opinion';
    case 'frame':
      return 'frame';
  }
}

/**
 * How many one-line notes fit beside a paragraph of this many characters, so that the margin never
 * pushes the text apart; never fewer than two.
 */
export function notesThatFit(characters: number): number {
  const lines = Math.ceil(characters / 66);
  return Math.max(2, Math.floor((lines * 33) / 25));
}
