import type { SourceFilters } from '../../server/contract/sources.ts';
import type { Exported, ExportFormat } from '../../server/vocabulary.ts';

/** The address of an export of what the filters leave; those of sources are for a list of sources. A browser saves it by itself, so nothing is fetched here. */
export function exportHref(what: Exported, format: ExportFormat, filters: Partial<SourceFilters>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined) for (const each of [value].flat()) query.append(name, each);
  return `/api/export/${what}.${format}${query.size === 0 ? '' : `?${query}`}`;
}
