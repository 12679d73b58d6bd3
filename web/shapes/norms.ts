import type { Lang, ScoreId } from '../../server/analysis/types.ts';
import type { Norms } from '../../server/contract.ts';

/** Shares of the reference's articles below a figure, at it and above it; together 1. */
export interface Place {
  below: number;
  same: number;
  above: number;
}

/**
 * Where a figure stands among the articles of a reference, whose figures at 0, 1, … 100% are given in
 * rising order. Between two of them the figures are taken to rise evenly; equal ones are a block.
 */
export function placeOf(value: number, quantiles: readonly number[]): Place {
  const below = rank(value, quantiles, 'first');
  const upTo = rank(value, quantiles, 'last');
  return { below, same: upTo - below, above: 1 - upTo };
}

/** The first or the last share at which a reference stands at a figure. */
function rank(value: number, quantiles: readonly number[], end: 'first' | 'last'): number {
  const steps = quantiles.length - 1;
  const next =
    end === 'first' ? quantiles.findIndex((q) => q >= value) : quantiles.findIndex((q) => q > value);
  if (next === 0) return 0;
  if (next < 0) return 1;
  if (quantiles[next] === value) return next / steps;
  const [low, high] = [quantiles[next - 1]!, quantiles[next]!];
  return (next - 1 + (value - low) / (high - low)) / steps;
}

/** What is said of a place: its more telling side, and the articles it ties with where there are many. */
export type Standing =
  | { says: 'none'; same: number }
  | { says: 'highest' | 'lowest' }
  | { says: 'higher' | 'lower'; share: number }
  | { says: 'higherLevel' | 'lowerLevel'; share: number; same: number };

/** From this share of the reference on, articles with the very same figure are spoken of. */
const MANY = 0.05;

/**
 * Reads where a figure stands. Shares are whole percents, rounded down and never all but for a figure
 * outside of the reference, so that "higher than 93%" is never too much.
 */
export function standingOf(value: number, quantiles: readonly number[]): Standing {
  if (value > quantiles.at(-1)!) return { says: 'highest' };
  if (value < quantiles[0]!) return { says: 'lowest' };
  const { below, same, above } = placeOf(value, quantiles);
  if (value === 0 && same >= 0.01) return { says: 'none', same: hundredths(same) };
  const higher = below >= above;
  const share = Math.min(hundredths(higher ? below : above), 0.99);
  if (same < MANY) return { says: higher ? 'higher' : 'lower', share };
  return { says: higher ? 'higherLevel' : 'lowerLevel', share, same: hundredths(same) };
}

/** Rounded down to whole hundredths; the tiny addition undoes what binary fractions lose. */
const hundredths = (share: number): number => Math.floor(share * 100 + 1e-9) / 100;

/** What one score of one article is placed by. */
export interface Reference {
  norms: Norms;
  /** Articles of the reference that have the figure. */
  n: number;
  quantiles: readonly number[];
}

/** The reference of a language for a score; undefined where there is none. */
export function referenceFor(norms: readonly Norms[], lang: Lang, id: ScoreId): Reference | undefined {
  const own = norms.find((known) => known.lang === lang);
  return own && { norms: own, ...own.scores[id] };
}
