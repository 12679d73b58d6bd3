import { z } from 'zod';
import { SCORE_IDS } from '../../server/analysis/types.ts';
import { ARTICLE_SORTS, filters } from '../../server/contract.ts';
import { layerSchema } from './layers.ts';

/** A parameter that a hand-written address may get wrong is dropped, not an error. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** Search parameters of the overview: the filters that lists and aggregates share, and the list's own. */
export const overviewSearch = z.object({
  lang: lenient(filters.shape.lang),
  outlet: lenient(filters.shape.outlet),
  from: lenient(filters.shape.from),
  to: lenient(filters.shape.to),
  genre: lenient(filters.shape.genre),
  q: lenient(filters.shape.q),
  invented: lenient(z.enum(['exclude', 'only'])),
  sort: lenient(z.enum(ARTICLE_SORTS)),
  page: lenient(z.coerce.number().int().min(2)),
});
export type OverviewSearch = z.infer<typeof overviewSearch>;

export const PANELS = ['scores', 'sources', 'targets', 'frames', 'findings', 'about'] as const;
export type PanelName = (typeof PANELS)[number];

/** Search parameters of an article: where to look, what to lay over the text, which panel and score are open. */
export const articleSearch = z.object({
  at: lenient(z.string()),
  layer: lenient(layerSchema),
  layers: lenient(z.string()),
  panel: lenient(z.enum(PANELS)),
  score: lenient(z.enum(SCORE_IDS)),
});
export type ArticleSearch = z.infer<typeof articleSearch>;

/** Plain search parameters, as people write and share them: no JSON in the address. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}
export function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

/** The filters among the overview's parameters. */
export function filtersOf({ sort: _sort, page: _page, ...rest }: OverviewSearch) {
  return rest;
}
