import type { Analysis, Frame } from '../../analysis/types.ts';
import type { Forecast } from '../../stats/calibration.ts';
import {
  type Item,
  item,
  macroF1,
  macroF1OfSets,
  microF1OfSets,
  type Pair,
  type Scored,
  type Scores,
} from '../result.ts';
import type { RowOf } from '../sets.ts';
import { QUOTE_MARK } from '../spans.ts';
import type { Cause } from '../tasks.ts';

/** The frames of climate coverage (CCF) that have one of Boydstun's beside them. */
const AS_BOYDSTUN = {
  economic: 'economic',
  health: 'health_and_safety',
  security: 'security_and_defense',
  justice: 'fairness_and_equality',
  political: 'political',
  cultural: 'cultural_identity',
} as const satisfies Record<string, Frame>;
const COMPARED: ReadonlySet<Frame> = new Set(Object.values(AS_BOYDSTUN));
/** A score from which a frame is asserted. */
const ASSERTED = 0.5;

interface Framed {
  text: string;
  gold: ReadonlySet<Frame>;
  predicted: ReadonlySet<Frame>;
  analysis: Analysis;
}

/** Frames of two sentences on climate, and whether these quote a source. */
export function scoreFrames(documents: readonly Scored<RowOf<'frames'>>[]): Scores {
  const framed = documents.map(({ row, analysis }): Framed => {
    const gold = row.frames.flatMap((frame) =>
      frame in AS_BOYDSTUN ? [AS_BOYDSTUN[frame as keyof typeof AS_BOYDSTUN]] : [],
    );
    return { text: row.text, gold: new Set(gold), predicted: asserted(analysis, COMPARED), analysis };
  });
  const quoting = documents.map(
    ({ row, analysis }): Pair => [String(row.quotes_a_source), String(analysis.attributions.length > 0)],
  );
  return {
    measures: [
      microF1OfSets('microF1', 'frames', framed),
      macroF1OfSets('macroF1', 'frames', [...COMPARED], framed),
      macroF1(
        'quotesASource.F1',
        'quotesASource',
        ['true'],
        quoting.map((pair) => [pair]),
      ),
    ],
    items: documents.map(({ row }, d) => {
      const [gold, got] = quoting[d]!;
      return [
        ...frameItems(framed[d]!),
        item('quotesASource', { start: 0, end: row.text.length }, gold, got, (): Cause => {
          if (gold === 'false') return QUOTE_MARK.test(row.text) ? 'quotation_no_report' : 'cue_no_report';
          return QUOTE_MARK.test(row.text) ? 'quotation_not_attributed' : 'no_cue_known';
        }),
      ];
    }),
    forecasts: { frame: framed.flatMap((each) => frameForecasts(each, COMPARED)) },
  };
}

/** Boydstun's frames of whole articles. */
export function scoreArticleFrames(documents: readonly Scored<RowOf<'semeval'>>[]): Scores {
  const framed = documents.map(({ row, analysis }): Framed => {
    return { text: row.text, gold: new Set(row.frames ?? []), predicted: asserted(analysis), analysis };
  });
  return {
    measures: [microF1OfSets('frames.microF1', 'frames', framed)],
    items: framed.map(frameItems),
    forecasts: { frame: framed.flatMap((each) => frameForecasts(each)) },
  };
}

function asserted({ frames }: Analysis, among?: ReadonlySet<Frame>): Set<Frame> {
  const over = frames.filter(({ frame, score }) => score >= ASSERTED && (!among || among.has(frame)));
  return new Set(over.map(({ frame }) => frame));
}

function frameItems({ text, gold, predicted, analysis }: Framed): Item[] {
  const at = { start: 0, end: text.length };
  return [...new Set([...gold, ...predicted])].map((frame) =>
    item('frames', at, gold.has(frame) ? frame : null, predicted.has(frame) ? frame : null, () => {
      if (!gold.has(frame)) return 'keyword_of_another_subject';
      const read = analysis.frames.find((each) => each.frame === frame);
      return read && read.score > 0 ? 'below_threshold' : 'no_keyword';
    }),
  );
}

function frameForecasts({ gold, analysis }: Framed, among?: ReadonlySet<Frame>): Forecast[] {
  return analysis.frames
    .filter(({ frame }) => !among || among.has(frame))
    .map(({ frame, score }) => ({ p: score, so: gold.has(frame) }));
}
