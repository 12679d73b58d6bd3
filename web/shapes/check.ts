import { SENTENCE_LABELS } from '../../server/analysis/types.ts';
import type { CheckCode, CheckItem } from '../../server/contract/check.ts';
import type { CheckKind } from '../../server/vocabulary.ts';

/** The codes of a sentence, in the order of their keys. */
export const CODES = [...SENTENCE_LABELS, 'unsure'] as const;
export type Code = (typeof CODES)[number];

/** Seconds a sentence that a reader is told to expect: an estimate, not a measure. */
const SECONDS: Record<CheckKind, number> = { sentences: 10, attributions: 25 };

/** How many minutes it takes to code this many sentences. */
export function minutesFor(kind: CheckKind, size: number): number {
  return Math.max(1, Math.round((size * SECONDS[kind]) / 60));
}

/** Where the next sentence without a code is, after this place and then from the start; undefined where there is none. */
export function nextUncoded(items: readonly CheckItem[], after: number): number | undefined {
  const open = items.flatMap(({ code }, place) => (code === null ? [place] : []));
  return open.find((place) => place > after) ?? open[0];
}

/** Where to go once a sentence is coded: on, and at the end to what was left out; undefined where all is coded. */
export function placeAfter(items: readonly CheckItem[], place: number): number | undefined {
  if (nextUncoded(items, place) === undefined) return undefined;
  return place + 1 < items.length ? place + 1 : nextUncoded(items, place);
}

/** The items with another code at one position. */
export function withCode(items: readonly CheckItem[], position: number, code: CheckCode | null): CheckItem[] {
  return items.map((item) => (item.position === position ? { ...item, code } : item));
}

/** Half the width of an interval in points of a hundred, where it is wide enough to be told. */
export function spreadOf(interval: { low: number; high: number } | null | undefined): number | undefined {
  if (!interval) return undefined;
  const points = ((interval.high - interval.low) / 2) * 100;
  return points >= TELLING ? points : undefined;
}

/** Points from which on a figure is told to be uncertain. */
const TELLING = 3;

/** Sentences to code besides, for half as wide an interval: its width goes with the root of their number. */
export function toHalve(n: number): number {
  return 3 * n;
}
