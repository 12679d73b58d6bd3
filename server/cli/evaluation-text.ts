import type { ComparedEngines, Difference } from '../evaluation/compare.ts';
import type { MeasuredFigure } from '../evaluation/evaluated.ts';

const NAME = 46;

/** One figure in a line: its name, the value, the 95% interval, what it rests on. */
export function readableFigure({
  set,
  measure,
  value,
  interval,
  n,
  documents,
  folds,
}: MeasuredFigure): string {
  const range = interval ? `[${figure(interval.low)}, ${figure(interval.high)}]` : '';
  const crossed = folds === null ? '' : `, ${folds}-fold cross-validated`;
  const name = `${set}.${measure.measure}`.padEnd(NAME);
  return `${name} ${figure(value)} ${range.padEnd(15)} n=${n} in ${documents}${crossed}`;
}

/** What changed from one engine to another, figures first. A star marks a difference whose interval leaves out zero. */
export function readableDifferences(
  { differences, changed, apart }: ComparedEngines,
  before: { hash: string },
  after: { hash: string },
): string {
  const moved = differences.filter(({ value }) => value !== 0);
  const of = (set: string) => changed.filter((each) => each.set === set);
  const sets = [...new Set(changed.map(({ set }) => set))];
  return [
    '',
    `Engine ${before.hash} → ${after.hash}`,
    moved.length === 0 ? 'No figure differs.' : moved.map(readableDifference).join('\n'),
    ...sets.flatMap((set) => {
      const items = of(set);
      const count = (change: string) => items.filter((each) => each.change === change).length;
      return [
        '',
        `${set}: ${count('mended')} mended, ${count('broken')} broken`,
        ...items.map(({ document, change, item: { task, start, end, expected, got, cause, about } }) =>
          [
            change === 'mended' ? '  +' : '  -',
            `${document} [${start}, ${end})`,
            about === undefined ? task : `${task} (${short(about)})`,
            `expected ${short(expected)}, got ${short(got)}`,
            cause ?? '',
          ]
            .join('  ')
            .trimEnd(),
        ),
      ];
    }),
    ...apart.map((set) => `${set}: not compared, its documents are not the same in the saved result`),
    '',
  ].join('\n');
}

function readableDifference({ set, measure, before, after, value, interval }: Difference): string {
  const sure = interval && (interval.low > 0 || interval.high < 0) ? ' *' : '';
  const range = interval ? `[${signed(interval.low)}, ${signed(interval.high)}]` : '';
  const name = `${set}.${measure}`.padEnd(NAME);
  return `${name} ${figure(before)} → ${figure(after)}  ${signed(value)} ${range}${sure}`;
}

function figure(value: number): string {
  return value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}

function short(words: string | null): string {
  if (words === null) return 'nothing';
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `“${line.slice(0, 57)}…”` : `“${line}”`;
}
