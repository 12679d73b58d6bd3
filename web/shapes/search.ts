import { GENRES, HOLDER_ROLES, LANGS, SCORE_IDS } from '../../server/analysis/types.ts';
import { ARTICLE_SORTS, INVENTED, SOURCE_KINDS, SOURCE_SORTS } from '../../server/vocabulary.ts';
import { LAYERS } from './layers.ts';

/** Reads one parameter of an address; undefined where it is not what it should be. */
type Reader<T> = (value: unknown) => T | undefined;
type Read<R> = { [K in keyof R]?: R[K] extends Reader<infer T> ? T : never };

const text =
  (longest: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : undefined;

const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value) =>
    values.find((known) => known === value);

/** An ISO date of a day that there is. */
const day: Reader<string> = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
};

const pageNumber: Reader<number> = (value) =>
  /^[1-9]\d{0,5}$/.test(String(value)) ? Number(value) : undefined;

/** Several values in one parameter, divided by commas. */
const several: Reader<string[]> = (value) => {
  const values = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  const named = values.filter(Boolean);
  return named.length > 0 && named.length <= 100 ? named : undefined;
};

/** The filters that lists and aggregates share. */
const FILTERS = {
  lang: oneOf(LANGS),
  outlet: several,
  from: day,
  to: day,
  genre: oneOf(GENRES),
  q: text(200),
  invented: oneOf(INVENTED.filter((treated) => treated !== 'auto')),
};
export type FilterSearch = Read<typeof FILTERS>;

/** The overview's parameters: the filters, which view is shown, and the list's own. */
const OVERVIEW = {
  ...FILTERS,
  view: oneOf(['articles'] as const),
  sort: oneOf(ARTICLE_SORTS),
  by: oneOf(SCORE_IDS),
  page: pageNumber,
};
export type OverviewSearch = Read<typeof OVERVIEW>;

/** The list of sources': the filters, which sources, and how they are shown. */
const SOURCES = {
  ...FILTERS,
  view: oneOf(['network'] as const),
  name: text(200),
  kind: oneOf(SOURCE_KINDS),
  role: oneOf(HOLDER_ROLES),
  named: oneOf(['only'] as const),
  // Not `sort`, which has other values on the overview.
  order: oneOf(SOURCE_SORTS),
  page: pageNumber,
};
export type SourcesSearch = Read<typeof SOURCES>;

/** A source's: the filters, and the page of its passages. */
const SOURCE = { ...FILTERS, page: pageNumber };
export type SourceSearch = Read<typeof SOURCE>;

export const PANELS = ['scores', 'sources', 'targets', 'frames', 'findings', 'about'] as const;
export type PanelName = (typeof PANELS)[number];

/** An article's: where to look, what to lay over the text, which panel, score and source are open. */
const ARTICLE = {
  at: text(20),
  layer: oneOf(LAYERS),
  layers: text(100),
  panel: oneOf(PANELS),
  score: oneOf(SCORE_IDS),
  /** The key of the source whose words are lit. */
  voice: text(300),
};
export type ArticleSearch = Read<typeof ARTICLE>;

export const METHOD_PARTS = ['reading', 'scores', 'limits', 'data'] as const;
/** Which part of the Method page is shown. */
const METHOD = { part: oneOf(METHOD_PARTS) };
export type MethodPart = (typeof METHOD_PARTS)[number];

/** A check's: whether its result is shown instead of its sentences. */
const CHECK = { view: oneOf(['result'] as const) };

export const filterSearch = (search: Record<string, unknown>): FilterSearch => read(FILTERS, search);
export const checkSearch = (search: Record<string, unknown>): Read<typeof CHECK> => read(CHECK, search);
export const overviewSearch = (search: Record<string, unknown>): OverviewSearch => read(OVERVIEW, search);
export const sourcesSearch = (search: Record<string, unknown>): SourcesSearch => read(SOURCES, search);
export const sourceSearch = (search: Record<string, unknown>): SourceSearch => read(SOURCE, search);
export const articleSearch = (search: Record<string, unknown>): ArticleSearch => read(ARTICLE, search);
export const methodSearch = (search: Record<string, unknown>): Read<typeof METHOD> => read(METHOD, search);

/**
 * A parameter that a hand-written address gets wrong is dropped, not an error: `unreadIn` tells it. It is
 * there as undefined, since the router would otherwise hand on what the address says.
 */
function read<R extends Record<string, Reader<unknown>>>(
  readers: R,
  search: Record<string, unknown>,
): Read<R> {
  const found = Object.entries(readers).map(([name, reader]) => [name, reader(search[name])]);
  return Object.fromEntries(found) as Read<R>;
}

/** Plain search parameters, as people write and share them: no JSON in the address. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}
export function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

/** The filters among the parameters of an address. */
export function filtersOf({ lang, outlet, from, to, genre, q, invented }: FilterSearch): FilterSearch {
  return { lang, outlet, from, to, genre, q, invented };
}

/** What stands in an address of the overview and could not be read: parameters nobody knows, and values that are none. */
export function unreadIn(search: string): { name: string; value: string }[] {
  return Object.entries(parseSearch(search))
    .filter(([name, value]) => OVERVIEW[name as keyof typeof OVERVIEW]?.(value) === undefined)
    .map(([name, value]) => ({ name, value }));
}
