import type { Db, Orm } from '../../db/client.ts';
import { type ExportedArticle, exportArticles } from '../../db/queries/export-articles.ts';
import { exportFindings } from '../../db/queries/export-findings.ts';
import { exportScope, type ScopedArticle } from '../../db/queries/export-scope.ts';
import { exportScores } from '../../db/queries/export-scores.ts';
import { exportSources } from '../../db/queries/export-sources.ts';
import { snapshot } from '../../db/snapshot.ts';
import type { Lang } from '../analysis/types.ts';
import type { Filters } from '../contract.ts';
import type { ExportHead } from '../export/head.ts';
import type { Row } from '../export/rows.ts';
import type { Exported } from '../vocabulary.ts';
import type { ReadSources } from './sources.ts';

/** Articles of one page, and bytes of their texts: what is held at a time, and how long others wait for the database. */
const MOST_ARTICLES = 100;
const MOST_BYTES = 250_000;

/** What is exported article by article. */
type ByArticle = Exclude<Exported, 'holders'>;

interface Asked {
  what: ByArticle;
  filters: Filters;
  /** Now, in ISO 8601. */
  at: string;
  /** Where the dashboard is found, for links. */
  origin: string;
}

interface Known {
  origin: string;
  /** The source that a holder's name and key belong to. */
  sourceOf: (lang: Lang, form: { name: string; key: string }) => string;
}

type Read<K extends Exported> = (orm: Orm, articles: ExportedArticle[], known: Known) => Promise<Row<K>[]>;

const READ: { [K in ByArticle]: Read<K> } = {
  articles: async (_, articles, { origin }) =>
    articles.map((article) => ({ ...article, link: `${origin}/articles/${article.id}` })),
  scores: exportScores,
  findings: exportFindings,
  sources: (orm, articles, { sourceOf }) => exportSources(orm, articles, sourceOf),
};

/**
 * Begins an export of what the filters leave: settles of which articles it is and by which engine, and reads their rows
 * page by page as they are asked for; between two pages others use the database.
 * An article added meanwhile is not in it, one deleted before its turn neither. The engine is the one that was current
 * at the beginning, also where another becomes current meanwhile; `pages` throws where what that engine said is dropped
 * before all of it was read, so that a file which ended is complete.
 * @throws where no engine is current
 */
export async function exportCorpus(
  db: Db,
  readSources: ReadSources,
  { what, filters, at, origin }: Asked,
): Promise<{ head: ExportHead; pages: AsyncGenerator<Row[]> }> {
  const scope = await exportScope(db, filters);
  const head = { what, at, engine: scope.engine, filters: scope.filters };
  const { of } = await readSources({ invented: scope.filters.invented });
  const known: Known = { origin, sourceOf: (lang, form) => of[lang].sourceOf(form) };
  const pages = async function* (): AsyncGenerator<Row[]> {
    for (const wanted of batches(scope.articles))
      yield await snapshot(db, async (orm) =>
        READ[what](orm, await exportArticles(orm, scope.engine.hash, wanted), known),
      );
  };
  return { head, pages: pages() };
}

function* batches(articles: ScopedArticle[]): Generator<ScopedArticle[]> {
  let batch: ScopedArticle[] = [];
  let bytes = 0;
  for (const article of articles) {
    if (batch.length === MOST_ARTICLES || (batch.length > 0 && bytes + article.bytes > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(article);
    bytes += article.bytes;
  }
  if (batch.length > 0) yield batch;
}
