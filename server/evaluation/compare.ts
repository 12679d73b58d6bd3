import { differenceWithInterval, type Figure, figureOf } from '../stats/tallies.ts';
import type { Evaluated, EvaluatedSet } from './evaluated.ts';
import type { Item, Measure } from './result.ts';

/** A figure before and after. */
export interface Difference extends Figure {
  set: string;
  measure: string;
  before: number;
  after: number;
}

/** An item that one engine got right and the other wrong. */
export interface ChangedItem {
  set: string;
  document: string | number;
  change: 'mended' | 'broken';
  item: Item;
}

export interface ComparedEngines {
  differences: Difference[];
  changed: ChangedItem[];
  /** Sets that are not in both, or not with the same documents, and so cannot be compared. */
  apart: string[];
}

/** What another engine makes better or worse of the same sets: figures with paired intervals, and the items. */
export function compareEngines(before: Evaluated, after: Evaluated): ComparedEngines {
  const compared: ComparedEngines = { differences: [], changed: [], apart: [] };
  for (const now of after.sets) {
    const then = before.sets.find(({ set }) => set === now.set);
    if (!then || !areSame(then.documents, now.documents)) {
      compared.apart.push(now.set);
      continue;
    }
    for (const measure of now.measures) {
      const old = then.measures.find((each) => each.measure === measure.measure);
      if (old) compared.differences.push(difference(now.set, old, measure));
    }
    compared.changed.push(...changedItems(then, now));
  }
  return compared;
}

function difference(set: string, before: Measure, after: Measure): Difference {
  return {
    set,
    measure: after.measure,
    before: figureOf(before.tally),
    after: figureOf(after.tally),
    ...differenceWithInterval(before.tally, after.tally),
  };
}

/** What is told by one item an engine: what is to be found, or what an engine made up. */
function changedItems(before: EvaluatedSet, after: EvaluatedSet): ChangedItem[] {
  return after.documents.flatMap((document, d) => {
    const then = new Map(before.items[d]!.map((item) => [keyOf(item), item]));
    const now = new Map(after.items[d]!.map((item) => [keyOf(item), item]));
    const changed = (change: ChangedItem['change'], item: Item): ChangedItem => {
      return { set: after.set, document, change, item };
    };
    const broken = [...now].filter(([key, { right }]) => !right && (then.get(key)?.right ?? true));
    const mended = [...then].filter(([key, { right }]) => !right && (now.get(key)?.right ?? true));
    return [
      ...mended.map(([key, item]) => changed('mended', now.get(key) ?? item)),
      ...broken.map(([, item]) => changed('broken', item)),
    ];
  });
}

/** An item that is to be found is the same whatever an engine says of it; one that is made up is its own. */
function keyOf({ task, start, end, expected, got, about }: Item): string {
  return JSON.stringify([task, start, end, expected ?? ['made up', got], about]);
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
