import type { Db } from '../../db/client.ts';
import {
  articleScores,
  type ScoreCache,
  type ScoredAnalysis,
  type ScoredGroup,
} from '../../db/queries/article-scores.ts';
import { rounded } from '../analysis/rounded.ts';
import { effectiveNumber } from '../analysis/summaries/effective-number.ts';
import { RATE_BASE } from '../analysis/summaries/scores.ts';
import { LANGS, SCORE_IDS, type ScoreId } from '../analysis/types.ts';
import type { Filters, OutletScore } from '../contract.ts';
import type { Interval } from '../stats/interval.ts';
import { quantile } from '../stats/quantiles.ts';
import { ratioIntervals } from '../stats/ratio-intervals.ts';
import { FEWEST_ARTICLES } from '../vocabulary.ts';

/** Groups of articles whose figures are kept, some 10 KB each. */
const MOST_KNOWN = 2000;
/** The share of articles that an axis is long enough for. */
const MOST = 0.98;
/** Equal parts of the axis in which articles are counted. */
const PARTS = 24;

/** How indexes are read off the words of every holder; the last word has parts, which are summed like a share's. */
const INDEXES: Partial<Record<ScoreId, (words: number[]) => number>> = {
  'sourcing.sources': (words) => words.length,
  'sourcing.effectiveSources': effectiveNumber,
};

/** Every score of every outlet in each of its languages, over the articles that pass the filters. */
export type CompareOutlets = (filters: Filters) => Promise<OutletScore[]>;

/**
 * Makes a comparison that keeps what it has met, the scores of articles and what was read off the same
 * articles before, since an analysis never changes. In what it gives, `value` is pooled: counts and
 * denominators are summed before dividing, indexes recomputed from the words of each holder. Articles whose
 * score is missing are left out of it, and counted.
 * @returns by outlet's name, then language, then in the order of SCORE_IDS
 */
export function createComparison(db: Db): CompareOutlets {
  const scored: ScoreCache = new Map();
  const known = new Map<string, Figure[]>();
  return async (filters) => {
    const groups = await articleScores(db, scored, filters);
    if (known.size > MOST_KNOWN) known.clear();
    const measured = groups.map((group): Measured => {
      const key = `${group.outlet.id} ${group.ids}`;
      const figures = known.get(key) ?? figuresOf(group.articles);
      known.set(key, figures);
      return { ...group, figures };
    });
    const scales = new Map(
      LANGS.map((lang) => [lang, scalesOf(measured.filter((group) => group.lang === lang))]),
    );
    return measured.flatMap(({ outlet, lang, articles, figures }) =>
      figures.map((figure, s): OutletScore => {
        const scale = scales.get(lang)![s]!;
        return { outlet, lang, ...figure, spread: spreadOf(articles, s, scale), scale };
      }),
    );
  };
}

/** What can be read off the articles of one outlet in one language alone. */
type Figure = Omit<OutletScore, 'outlet' | 'lang' | 'spread' | 'scale'>;
type Measured = ScoredGroup & { figures: Figure[] };

function figuresOf(articles: ScoredAnalysis[]): Figure[] {
  const intervals = ratioIntervals(
    SCORE_IDS.map((_, s) => comparedParts(articles, s)),
    articles.length,
  );
  return SCORE_IDS.map((score, s): Figure => {
    const having = articles.filter(({ value }) => !Number.isNaN(value[s]));
    const figures = having.length === 0 ? MISSING : pooled(having, s);
    return {
      score,
      ...figures,
      n: having.length,
      missing: articles.length - having.length,
      interval: having.length < FEWEST_ARTICLES ? null : scaled(intervals[s]!, RATE_BASE[score]),
    };
  });
}

const MISSING = { value: null, count: null, outOf: null, compared: null };

function pooled(articles: ScoredAnalysis[], s: number): Pick<OutletScore, keyof typeof MISSING> {
  const index = INDEXES[SCORE_IDS[s]!];
  if (index) {
    const words = new Map<string, number>();
    for (const { holders } of articles)
      for (const [name, more] of holders) words.set(name, (words.get(name) ?? 0) + more);
    const value = index([...words.values()].sort((a, b) => a - b));
    const mean = articles.reduce((sum, article) => sum + article.value[s]!, 0) / articles.length;
    return { value, count: null, outOf: null, compared: rounded(mean) };
  }
  const count = articles.reduce((sum, article) => sum + article.count[s]!, 0);
  const outOf = articles.reduce((sum, article) => sum + article.outOf[s]!, 0);
  const value = outOf === 0 ? null : rounded((count / outOf) * RATE_BASE[SCORE_IDS[s]!]);
  return { value, count, outOf, compared: value };
}

/** What is divided for the figure that is compared: the parts of the score, or for a number of sources its value over one article. */
function comparedParts(articles: ScoredAnalysis[], s: number) {
  if (!(SCORE_IDS[s]! in INDEXES))
    return {
      count: Float64Array.from(articles, ({ count }) => count[s]!),
      outOf: Float64Array.from(articles, ({ outOf }) => outOf[s]!),
    };
  return {
    count: Float64Array.from(articles, ({ value }) => (Number.isNaN(value[s]) ? 0 : value[s]!)),
    outOf: Float64Array.from(articles, ({ value }) => (Number.isNaN(value[s]) ? 0 : 1)),
  };
}

function scaled(interval: Interval | null, base: number): Interval | null {
  return interval && { low: rounded(interval.low * base), high: rounded(interval.high * base) };
}

/** The end of each score's axis in one language: a round number above all outlets' figures and most articles'. */
function scalesOf(measured: Measured[]): number[] {
  return SCORE_IDS.map((_, s) => {
    const own = Float64Array.from(measured.flatMap(({ articles }) => articles.map(({ value }) => value[s]!)))
      .filter((value) => !Number.isNaN(value))
      .sort();
    const compared = measured.map(({ figures }) => figures[s]!.interval?.high ?? figures[s]!.compared ?? 0);
    return roundUp(Math.max(own.length === 0 ? 0 : quantile(own, MOST), ...compared));
  });
}

/** The next number at or above whose half is round too. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * magnitude >= value) ?? 10) * magnitude;
}

function spreadOf(articles: ScoredAnalysis[], s: number, scale: number): number[] {
  const parts = new Array<number>(PARTS).fill(0);
  for (const { value } of articles) {
    const own = value[s]!;
    if (!Number.isNaN(own)) parts[Math.min(PARTS - 1, Math.floor((own / scale) * PARTS))]! += 1;
  }
  return parts;
}
