import { z } from 'zod';
import { sourceFilters } from '../contract/sources.ts';
import { EXPORTS, type Exported } from '../vocabulary.ts';
import { ROWS } from './rows.ts';

/** What a file says of itself: what it holds, as of when, which engine found it, and under which filters. */
export const exportHead = z
  .object({
    what: z.enum(EXPORTS),
    at: z.iso.datetime(),
    engine: z.object({ version: z.string(), hash: z.string() }),
    /** As they were applied: `auto` is what it meant at that time. */
    filters: sourceFilters.extend({
      outlet: z.array(z.string()).optional(),
      /** Of a list of sources alone. */
      sort: sourceFilters.shape.sort.unwrap().optional(),
    }),
  })
  .meta({ id: 'ExportHead' });
export type ExportHead = z.infer<typeof exportHead>;

/** A whole export as JSON; `total` is the number of items. */
export function exportedAsJson(what: Exported) {
  return z.object({ exported: exportHead, items: z.array(ROWS[what]), total: z.int() });
}

/** The filters as the query string that asks for the same again. */
export function queryString(applied: ExportHead['filters']): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(applied))
    if (value !== undefined) for (const each of [value].flat()) query.append(name, each);
  return query.toString();
}
