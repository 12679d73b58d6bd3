import type { Analysis, Attribution, Span } from '../../analysis/types.ts';
import { type Match, match, overlapOf } from '../match.ts';
import { type Counts, counted, type Item, item, type Measure } from '../result.ts';
import { clipped, hull, meet, QUOTE_MARK, wordsOf } from '../spans.ts';
import type { Cause } from '../tasks.ts';

/** An annotated attribution, whatever the set that it comes from. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** Given by one of two passes of annotation alone: it counts neither way. */
  contested?: boolean;
}

/** The attributions of one document, matched. */
export interface MatchedDocument<G extends GoldAttribution = GoldAttribution> {
  text: string;
  gold: G[];
  predicted: Attribution[];
  matches: Match[];
  /** Predictions that meet only a contested attribution. */
  free: ReadonlySet<number>;
  /** All that was annotated, contested ones and scare quotes as well: what errors are explained by. */
  contested: G[];
  scareQuotes: readonly Span[];
}

/**
 * Matches the engine's attributions with those annotated, by the overlap of what is attributed.
 * @param threshold above 0
 * @param coded the parts of the text that were annotated, where it is not all of it: what lies outside is cut off
 */
export function matchAttributions<G extends GoldAttribution>(
  text: string,
  analysis: Analysis,
  annotated: readonly G[],
  threshold: number,
  { coded, scareQuotes = [] }: { coded?: readonly Span[]; scareQuotes?: readonly Span[] } = {},
): MatchedDocument<G> {
  const gold = annotated.filter(({ content, contested }) => content.length > 0 && !contested);
  const contested = annotated.filter((each) => each.contested);
  const predicted = analysis.attributions
    .map((each) => (coded ? { ...each, content: clipped(each.content, coded) } : each))
    .filter(({ content }) => content.length > 0);
  const matches = match(
    predicted.map(({ content }) => content),
    gold.map(({ content }) => content),
    threshold,
  );
  const matched = new Set(matches.map((each) => each.predicted));
  const free = predicted.flatMap(({ content }, i) => {
    const meets = contested.some((soft) => overlapOf(content, soft.content) >= threshold);
    return !matched.has(i) && meets ? [i] : [];
  });
  return { text, gold, predicted, matches, free: new Set(free), contested, scareQuotes };
}

/** A figure of matched attributions, named by the overlap that they were matched at. */
export function attributionMeasure(
  documents: readonly MatchedDocument[],
  name: string,
  formula: 'f1' | 'precision' | 'recall',
): Measure {
  const counts = documents.map(
    ({ matches, predicted, free, gold }): Counts => [
      matches.length,
      predicted.length - free.size,
      gold.length,
    ],
  );
  return counted(name, 'attribution', formula, counts);
}

/** What was found, missed and made up, with the likely cause. */
export function attributionItems(document: MatchedDocument): Item[] {
  const { text, gold, predicted, matches, free } = document;
  const words = (spans: readonly Span[]) => wordsOf(text, spans);
  const found = new Map(matches.map((each) => [each.gold, each.predicted]));
  const used = new Set(matches.map((each) => each.predicted));
  return [
    ...gold.map((each, j) => {
      const i = found.get(j);
      const got = i === undefined ? null : words(predicted[i]!.content);
      return item('attribution', hull(each.content), words(each.content), got, () => missed(each, document), {
        right: i !== undefined,
      });
    }),
    ...predicted.flatMap((each, i) =>
      used.has(i) || free.has(i)
        ? []
        : [item('attribution', hull(each.content), null, words(each.content), () => madeUp(each, document))],
    ),
  ];
}

function missed(gold: GoldAttribution, { text, gold: all, predicted, matches }: MatchedDocument): Cause {
  const used = new Set(matches.map((each) => each.predicted));
  const near = predicted
    .map(({ content }, i) => ({ i, content, overlap: overlapOf(content, gold.content) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)[0];
  const isNested = all.some((other) => other !== gold && covers(other.content, gold.content));
  // What another attribution took, an inner one that was missed is nested in.
  if (near && !(isNested && used.has(near.i)))
    return size(near.content) > size(gold.content) ? 'content_too_long' : 'content_too_short';
  if (isNested) return 'nested';
  const cueKnown = predicted.some(({ cue }) => cue && gold.cue.some((span) => meet(span, cue)));
  if (cueKnown) return 'cue_without_content';
  if (gold.content.some(({ start, end }) => QUOTE_MARK.test(text.slice(start, end))))
    return 'quotation_not_attributed';
  return gold.cue.length === 0 ? 'no_cue_in_text' : 'no_cue_known';
}

function madeUp(
  predicted: Attribution,
  { text, gold, contested, scareQuotes, matches }: MatchedDocument,
): Cause {
  if (contested.some(({ content }) => overlapOf(content, predicted.content) > 0)) return 'annotators_differ';
  const { content } = predicted;
  if (content.some((span) => scareQuotes.some((quote) => meet(quote, span)))) return 'scare_quote_attributed';
  const taken = new Set(matches.map((each) => each.gold));
  const near = gold.findIndex((each) => overlapOf(each.content, content) > 0);
  if (near !== -1) {
    if (taken.has(near)) return predicted.within === null ? 'split' : 'nested';
    return size(content) > size(gold[near]!.content) ? 'content_too_long' : 'content_too_short';
  }
  return content.some(({ start, end }) => QUOTE_MARK.test(text.slice(start, end)))
    ? 'quotation_no_report'
    : 'cue_no_report';
}

function covers(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every((span) => outer.some(({ start, end }) => start <= span.start && span.end <= end));
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
