import { STANCES, type StanceReading, type Target } from '../../analysis/types.ts';
import { type Item, item, macroF1, type Pair, type Scored, type Scores } from '../result.ts';
import type { RowOf } from '../sets.ts';
import type { Cause } from '../tasks.ts';

/** The outlet's stance to the targets of an article; those that one pass of annotation alone gave are left out. */
export function scoreStance(documents: readonly Scored<RowOf<'voice'>>[]): Scores {
  const judged = documents.map(({ row, analysis }) =>
    (row.targets ?? []).flatMap(({ name, outletStance, contested }, i) => {
      const target = analysis.targets[i]!;
      return contested ? [] : [{ name, gold: outletStance, target, got: target.outletStance }];
    }),
  );
  return {
    measures: [
      macroF1(
        'stance.macroF1',
        'stance',
        STANCES,
        judged.map((all) => all.map(({ gold, got }): Pair => [gold, got.label])),
      ),
    ],
    items: judged.map((all) =>
      all.map(({ name, gold, target, got }) => {
        const at = target.mentions[0] ?? { start: 0, end: 0 };
        return item('stance', at, gold, got.label, () => why(gold, got, target), { about: name });
      }),
    ),
    forecasts: {},
  };
}

/** The strongest stance said of a target in a sentence, whoever holds it. */
export function scoreTargets(documents: readonly Scored<RowOf<'target'>>[]): Scores {
  const judged = documents.map(({ row, analysis }) =>
    row.targets.map((gold, i) => {
      const target = analysis.targets[i]!;
      return { gold, target, got: strongest(target) };
    }),
  );
  return {
    measures: [
      macroF1(
        'macroF1',
        'stance',
        STANCES,
        judged.map((all) => all.map(({ gold, got }): Pair => [gold.label, got.label])),
      ),
    ],
    items: judged.map((all) =>
      all.map(({ gold, target, got }): Item => {
        return item('stance', gold, gold.label, got.label, () => why(gold.label, got, target), {
          about: gold.name,
        });
      }),
    ),
    forecasts: {},
  };
}

function strongest({ outletStance, holders }: Target): StanceReading {
  let best: StanceReading = { label: 'neutral', score: 0, evidence: [] };
  for (const stance of [outletStance, ...holders])
    if (
      stance.label !== 'neutral' &&
      (best.label === 'neutral' || Math.abs(stance.score) > Math.abs(best.score))
    )
      best = stance;
  return best;
}

function why(gold: string, got: StanceReading, { mentions, outletStance, holders }: Target): Cause {
  if (mentions.length === 0) return 'target_not_found';
  if (gold === 'neutral' || got.label !== 'neutral') return 'evidence_misread';
  const some = [outletStance, ...holders].some(({ evidence }) => evidence.length > 0);
  return some ? 'evidence_outweighed' : 'no_evidence';
}
