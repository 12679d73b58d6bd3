import type { Exported, ExportFormat, Filters } from '../../server/contract.ts';

/** What can be exported, in the order in which it is offered. */
export const EXPORTS = ['articles', 'scores', 'findings', 'sources'] as const satisfies Exported[];
export const EXPORT_FORMATS = ['csv', 'json'] as const satisfies ExportFormat[];

/** The address of an export of what the filters leave. A browser saves it by itself, so nothing is fetched here. */
export function exportHref(what: Exported, format: ExportFormat, filters: Partial<Filters>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined) for (const each of [value].flat()) query.append(name, each);
  return `/api/export/${what}.${format}${query.size === 0 ? '' : `?${query}`}`;
}
