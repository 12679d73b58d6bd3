import type { Db } from '../../db/client.ts';
import { exportScope } from '../../db/queries/export-scope.ts';
import type { SourceFilters, SourceRow } from '../contract/sources.ts';
import type { Filters } from '../contract.ts';
import type { ExportHead } from '../export/head.ts';
import type { Row } from '../export/rows.ts';
import { sourceRows } from './list-sources.ts';
import type { ReadSources } from './sources.ts';

/** Rows of one part of the file. */
const PAGE = 500;

/**
 * Begins an export of the sources that a list shows, all its pages, in its order. They are read at once, before the
 * first part goes out.
 * @throws where no engine is current
 */
export async function exportHolders(
  db: Db,
  readSources: ReadSources,
  { asked, at }: { asked: SourceFilters; at: string },
): Promise<{ head: ExportHead; pages: AsyncGenerator<Row<'holders'>[]> }> {
  const { kind, role, named, name, sort, ...filters } = asked;
  const { engine, filters: applied } = await exportScope(db, filters satisfies Filters);
  const rows = sourceRows(await readSources(applied), asked).map(holderRow);
  const pages = async function* (): AsyncGenerator<Row<'holders'>[]> {
    for (let from = 0; from < rows.length; from += PAGE) yield rows.slice(from, from + PAGE);
  };
  // As for every list, what is usual is not said.
  const order = sort === '-words' ? undefined : sort;
  const head = {
    what: 'holders',
    at,
    engine,
    filters: { ...applied, kind, role, named, name, sort: order },
  } as const;
  return { head, pages: pages() };
}

function holderRow({ key, name, lang, kind, role, ...row }: SourceRow): Row<'holders'> {
  return {
    key,
    name,
    lang,
    kind,
    role,
    articles: row.articles,
    attributions: row.attributions,
    words: row.words,
    direct_words: row.direct,
    neutral_cues: row.stances.neutral,
    endorsing_cues: row.stances.endorsing,
    distancing_cues: row.stances.distancing,
    outlets: row.outlets.length,
    spellings: row.spellings,
  };
}
