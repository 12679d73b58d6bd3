import { and, eq, inArray } from 'drizzle-orm';
import type { Orm } from '../client.ts';
import { analyses, articles, failures, outlets } from '../schema/index.ts';
import type { ScopedArticle } from './export-scope.ts';

export type ExportedArticle = Awaited<ReturnType<typeof exportArticles>>[number];

/**
 * Some articles of an export, in their order, with what the engine said of each as a whole. Those deleted since the
 * export began are left out.
 * @param engine its hash; it need not be the current one any more
 * @throws where what the engine said has been dropped since
 */
export async function exportArticles(orm: Orm, engine: string, wanted: ScopedArticle[]) {
  const found = await orm
    .select({
      id: articles.id,
      title: articles.title,
      outlet: outlets.name,
      lang: articles.lang,
      date: articles.date,
      byline: articles.byline,
      words: analyses.words,
      genre: analyses.genre,
      genre_p: analyses.genreP,
      invented: articles.invented,
      failure: failures.code,
      hash: articles.hash,
      added_at: articles.addedAt,
      analysis: analyses.id,
    })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .leftJoin(analyses, and(eq(analyses.article, articles.id), eq(analyses.engine, engine)))
    .leftJoin(failures, and(eq(failures.article, articles.id), eq(failures.engine, engine)))
    .where(
      inArray(
        articles.id,
        wanted.map(({ id }) => id),
      ),
    );
  const byId = new Map(found.map((row) => [row.id, row]));
  return wanted.flatMap(({ id, read }) => {
    const row = byId.get(id);
    if (!row) return [];
    if (read && row.analysis === null && row.failure === null)
      throw new Error(`what the engine ${engine} said was dropped while it was exported`);
    return [{ ...row, added_at: row.added_at.toISOString() }];
  });
}

/** The columns that tell which article a row is about. */
export function about({ id, outlet, lang, date }: ExportedArticle) {
  return { article: id, outlet, lang, date };
}

/** Ids of the analyses of those that were read. */
export function analysesOf(read: ExportedArticle[]): number[] {
  return read.flatMap(({ analysis }) => analysis ?? []);
}

/** What was found in each article, a row each, article by article. */
export function rowsByArticle<F extends { analysis: number }, R>(
  read: ExportedArticle[],
  found: F[],
  row: (article: ExportedArticle, found: F) => R,
): R[] {
  const byAnalysis = Map.groupBy(found, ({ analysis }) => analysis);
  return read.flatMap((article) =>
    article.analysis === null
      ? []
      : (byAnalysis.get(article.analysis) ?? []).map((each) => row(article, each)),
  );
}
