import { styleText } from 'node:util';
import { type Row, sizeOf, type Verdict } from './compare.ts';
import { arrow, figuresIn } from './figures.ts';
import { type Comparison, disagreeing, expectations, type Report, withVerdict } from './report.ts';
import { nameOf, WORDS } from './words.ts';

const words = WORDS.en;
const { figure, difference, delta, count, one } = figuresIn('en');
const COLOURS = { as_expected: 'green', not_shown: 'yellow', opposite: 'red', too_few: 'dim' } as const;
const MARKS: Verdict[] = ['as_expected', 'not_shown', 'opposite', 'too_few'];

/** The report as text for a terminal, one line a measure. */
export function readable({ date, engine, corpus, refused, comparisons }: Report): string {
  const head = words.measured(date, engine.version, engine.hash, corpus);
  const refusals = refused === 0 ? [] : [`${count(refused)} articles could not be read.`];
  return `${[head, ...refusals, ...comparisons.map(comparisonLines)].join('\n')}\n`;
}

function comparisonLines(comparison: Comparison): string {
  const { id, articles, opinionPages, rows } = comparison;
  const { title, groups } = words.comparisons[id];
  const apart = disagreeing(comparison);
  const { made, metByChance } = expectations(comparison);
  return [
    `\n${styleText('underline', title)}`,
    columns(
      [words.measure, 35],
      ['', 1],
      ...groups.map((group, g): Cell => [`${group} (${count(articles[g]!)})`, 19]),
      [words.difference, 25],
      [opinionPages === null ? words.pairs : words.delta, 20],
    ),
    ...rows.map((row) => rowLine(row)),
    ...MARKS.map((mark) => ({ mark, measures: withVerdict(comparison, mark) }))
      .filter(({ measures }) => measures.length > 0)
      .map(({ mark, measures }) =>
        styleText(
          COLOURS[mark],
          `${words.verdicts[mark]}: ${measures.map((m) => nameOf(m, 'en')).join(', ')}`,
        ),
      ),
    dim(words.byChance(count(made), one(metByChance))),
    ...(opinionPages?.[1] ? [dim(words.opinionPages(count(opinionPages[0]), count(opinionPages[1])))] : []),
    ...(apart.length > 0 ? [dim(words.disagreeing(apart.map((m) => nameOf(m, 'en')).join(', ')))] : []),
  ].join('\n');
}

function rowLine(row: Row): string {
  const { measure, expected, figures, abstained, pairs, verdict } = row;
  const size = row.delta === null ? '' : `, ${words.sizes[sizeOf(row.delta)]}`;
  return columns(
    [nameOf(measure, 'en'), 35],
    [arrow(expected), 1],
    ...figures.map((value, g): Cell => [cell(figure(measure, value), abstained[g]!), 19]),
    [difference(measure, row.difference, row.differenceInterval), 25],
    [pairs ? `${pairs.higher}, ${pairs.equal}, ${pairs.lower}` : delta(row.delta, row.deltaInterval), 20],
    [verdict === null ? '' : styleText(COLOURS[verdict], `${words.verdicts[verdict]}${size}`), 0],
  ).trimEnd();
}

function cell(value: string, abstained: number): string {
  return abstained === 0 ? value : `${value} (${words.abstained(count(abstained))})`;
}

type Cell = [text: string, width: number];

function columns(...cells: Cell[]): string {
  return cells.map(([text, width]) => text.padEnd(width)).join('  ');
}

function dim(text: string): string {
  return styleText('dim', text);
}
