import type { Lang } from '../../server/analysis/types.ts';
import { type Row, sizeOf, type Verdict } from './compare.ts';
import { arrow, figuresIn } from './figures.ts';
import { MEASURES, type Measure } from './measures.ts';
import { type Comparison, disagreeing, expectations, type Report, withVerdict } from './report.ts';
import { nameOf, unitOf, WORDS } from './words.ts';

const START = '<!-- measured: written by npm run known-groups -- --markdown -->';
const END = '<!-- end of measured -->';
const SIGNS: Record<Verdict, string> = { as_expected: '✓', not_shown: '○', opposite: '✗', too_few: '–' };
/** In the order in which a page names them. */
const NAMED: Verdict[] = ['as_expected', 'not_shown', 'opposite', 'too_few'];

/** A page with the measured part renewed; what is written by hand stays. */
export function withMeasured(page: string, measured: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the page has no part between “${START}” and “${END}”`);
  return `${page.slice(0, start + START.length)}\n\n${measured.trim()}\n\n${page.slice(end)}`;
}

/** Every table and finding, as a page in this language shows them. */
export function markdown({ date, engine, corpus, comparisons }: Report, lang: Lang): string {
  const [main, ...others] = comparisons;
  const independent = comparisons.filter(({ opinionPages }) => opinionPages !== null);
  const checks = others.filter((comparison) => independent.includes(comparison));
  const paired = others.filter((comparison) => !independent.includes(comparison));
  return [
    WORDS[lang].measured(date, engine.version, `\`${engine.hash}\``, `\`${corpus}\``),
    section(main!, lang, true),
    ...(checks.length === 0 ? [] : [overview(independent, lang)]),
    ...checks.map((comparison) => section(comparison, lang, false)),
    ...paired.map((comparison) => section(comparison, lang, true)),
  ].join('\n\n');
}

/** A comparison's findings, with its table where that does not stand in the overview. */
function section(comparison: Comparison, lang: Lang, withTable: boolean): string {
  const words = WORDS[lang];
  const { count, one } = figuresIn(lang);
  const { id, articles, opinionPages } = comparison;
  const { made, metByChance } = expectations(comparison);
  const apart = disagreeing(comparison);
  const findings = NAMED.flatMap((verdict) => {
    const measures = withVerdict(comparison, verdict);
    if (measures.length === 0 && verdict === 'too_few') return [];
    return [`- ${SIGNS[verdict]} **${words.verdicts[verdict]}**${words.colon}${listed(measures, lang)}`];
  });
  const notes = [
    words.byChance(count(made), one(metByChance)),
    ...(opinionPages?.[1] ? [words.opinionPages(count(opinionPages[0]), count(opinionPages[1]))] : []),
    ...(apart.length > 0 ? [words.disagreeing(listed(apart, lang))] : []),
  ];
  return [
    `### ${words.comparisons[id].title}`,
    withTable
      ? tableOf(comparison, lang)
      : words.comparisons[id].groups
          .map((group, g) => `${group}${words.colon}${words.articles(count(articles[g]!))}.`)
          .join(' '),
    findings.join('\n'),
    notes.join(' '),
  ].join('\n\n');
}

function tableOf({ id, articles, opinionPages, rows }: Comparison, lang: Lang): string {
  const words = WORDS[lang];
  const groups = words.comparisons[id].groups.map(
    (group, g) => `${group} (${words.articles(figuresIn(lang).count(articles[g]!))})`,
  );
  return table(
    [
      words.measure,
      words.expected,
      ...groups,
      words.difference,
      opinionPages === null ? words.pairs : words.delta,
      words.verdict,
    ],
    rows.map((row) => cells(row, lang)),
  );
}

function cells(row: Row, lang: Lang): string[] {
  const words = WORDS[lang];
  const { figure, difference, delta, count } = figuresIn(lang);
  const { measure, expected, figures, abstained, pairs, verdict } = row;
  const unit = unitOf(measure, lang);
  return [
    unit === null ? nameOf(measure, lang) : `${nameOf(measure, lang)} (${unit})`,
    arrow(expected),
    ...figures.map((value, g) =>
      abstained[g] === 0
        ? figure(measure, value)
        : `${figure(measure, value)} (${words.abstained(count(abstained[g]!))})`,
    ),
    difference(measure, row.difference, row.differenceInterval),
    pairs ? `${pairs.higher}, ${pairs.equal}, ${pairs.lower}` : delta(row.delta, row.deltaInterval),
    verdict === null
      ? ''
      : `${SIGNS[verdict]} ${words.verdicts[verdict]}${row.delta === null ? '' : `, ${words.sizes[sizeOf(row.delta)]}`}`,
  ];
}

/** One line a measure, one column a comparison. */
function overview(comparisons: Comparison[], lang: Lang): string {
  const words = WORDS[lang];
  const { delta } = figuresIn(lang);
  const rows = MEASURES.map((measure, m) => [
    nameOf(measure, lang),
    arrow(comparisons[0]!.rows[m]!.expected),
    ...comparisons.map(({ rows }) => {
      const row = rows[m]!;
      return `${row.verdict === null ? '' : `${SIGNS[row.verdict]} `}${delta(row.delta, row.deltaInterval)}`;
    }),
  ]);
  const heads = [words.measure, words.expected, ...comparisons.map(({ id }) => words.comparisons[id].title)];
  return `### ${words.overview}\n\n${table(heads, rows)}`;
}

function listed(measures: Measure[], lang: Lang): string {
  const { listed: between, none } = WORDS[lang];
  return measures.length === 0 ? none : measures.map((measure) => nameOf(measure, lang)).join(between);
}

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
