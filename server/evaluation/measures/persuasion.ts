import type { Span } from '../../analysis/types.ts';
import type { Forecast } from '../../stats/calibration.ts';
import { item, microF1OfSets, type Scored, type Scores } from '../result.ts';
import type { RowOf } from '../sets.ts';
import type { Cause } from '../tasks.ts';

/** A score from which a technique is asserted. */
const ASSERTED = 0.5;

interface Line extends Span {
  number: number;
}

/** Persuasion techniques line by line, as SemEval-2023 Task 3 counts them (Piskorski et al. 2023, subtask 3). */
export function scorePersuasion(documents: readonly Scored<RowOf<'semeval'>>[]): Scores {
  const judged = documents.map(({ row, analysis }) => {
    const lines = linesOf(row.text);
    const found = analysis.persuasion.map(({ start, technique, score }) => ({
      key: `${lineAt(lines, start).number} ${technique}`,
      score,
    }));
    const gold = new Set(
      Object.entries(row.persuasion ?? {}).flatMap(([line, all]) =>
        all.map((technique) => `${line} ${technique}`),
      ),
    );
    const predicted = new Set(found.filter(({ score }) => score >= ASSERTED).map(({ key }) => key));
    return { lines, found, gold, predicted };
  });
  return {
    measures: [microF1OfSets('persuasion.microF1', 'persuasion', judged)],
    items: judged.map(({ lines, found, gold, predicted }) =>
      [...new Set([...gold, ...predicted])].map((key) => {
        const [number, technique] = key.split(' ') as [string, string];
        const at = lines[Number(number) - 1] ?? { start: 0, end: 0 };
        return item(
          'persuasion',
          at,
          gold.has(key) ? technique : null,
          predicted.has(key) ? technique : null,
          (): Cause => {
            if (!gold.has(key)) return 'descriptive_use';
            return found.some((each) => each.key === key) ? 'below_threshold' : 'not_recognised';
          },
        );
      }),
    ),
    forecasts: {
      persuasion: judged.flatMap(({ found, gold }) =>
        found.map(({ key, score }): Forecast => ({ p: score, so: gold.has(key) })),
      ),
    },
  };
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line, i) => {
    const end = start + line.length;
    const span = { start, end, number: i + 1 };
    start = end + 1;
    return span;
  });
}

function lineAt(lines: readonly Line[], position: number): Line {
  return lines.findLast(({ start }) => start <= position)!;
}
