import { eq } from 'drizzle-orm';
import type { Analysed, Lang } from '../../server/analysis/types.ts';
import type { NewArticle, Provenance } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { articles, outlets } from '../schema/index.ts';
import { contentHash, folded, storable } from '../text.ts';
import { removeIfOrphan } from './remove-orphan-outlet.ts';
import { writeAnalysis } from './store-analysis.ts';

/** What is stored of a new article: its language is known, and how it came in. */
export interface StoredArticle extends Omit<NewArticle, 'lang' | 'provenance'> {
  lang: Lang;
  provenance: Provenance;
  /** One of the samples, of an outlet that does not exist. */
  invented?: boolean;
}

/** `existing`: the same text was there already, and nothing was written. */
export interface Stored {
  id: string;
  existing: boolean;
}

/** Stores an article, and its outlet if it is a new one. */
export function storeArticle(db: Db, article: StoredArticle): Promise<Stored> {
  return db.orm.transaction((tx) => writeArticle(tx, article));
}

/** Stores an article with its analysis, or nothing at all. */
export function storeArticleWithAnalysis(
  db: Db,
  article: StoredArticle,
  analysed: Analysed,
): Promise<Stored> {
  return db.orm.transaction(async (tx) => {
    const stored = await writeArticle(tx, article);
    if (!stored.existing) await writeAnalysis(tx, stored.id, analysed);
    return stored;
  });
}

/** The id of the article with this text, or null. */
export async function findArticleByText(db: Db, text: string): Promise<string | null> {
  return (await withHash(db.orm, contentHash(text))) ?? null;
}

async function writeArticle(tx: Orm, article: StoredArticle): Promise<Stored> {
  const hash = contentHash(article.text);
  const known = await withHash(tx, hash);
  if (known !== undefined) return { id: known, existing: true };

  const outlet = await outletNamed(tx, storable(article.outlet), article.invented ?? false);
  const [added] = await tx
    .insert(articles)
    .values(row(article, outlet, hash))
    .onConflictDoNothing({ target: articles.hash })
    .returning({ id: articles.id });
  if (added) return { id: added.id, existing: false };

  // Someone else stored the same text since we looked.
  await removeIfOrphan(tx, outlet);
  const theirs = await withHash(tx, hash);
  if (theirs === undefined) throw new Error('the same article was added and deleted at the same time');
  return { id: theirs, existing: true };
}

function row(article: StoredArticle, outlet: string, hash: string): typeof articles.$inferInsert {
  const text = storable(article.text);
  const title = article.title ? storable(article.title) : null;
  return {
    outlet,
    title,
    byline: article.byline ? storable(article.byline) : null,
    text,
    hash,
    lang: article.lang,
    date: article.date ?? null,
    provenance: article.provenance,
    invented: article.invented ?? false,
    titleFolded: title === null ? null : folded(title),
    searchable: folded(title === null ? text : `${title}\n${text}`),
  };
}

/** The update of nothing locks the row, so the outlet is not removed under the article being added. */
async function outletNamed(tx: Orm, name: string, invented: boolean): Promise<string> {
  const [outlet] = await tx
    .insert(outlets)
    .values({ name, nameFolded: folded(name), invented })
    .onConflictDoUpdate({ target: outlets.name, set: { name } })
    .returning({ id: outlets.id });
  return outlet!.id;
}

async function withHash(orm: Orm, hash: string): Promise<string | undefined> {
  const [found] = await orm.select({ id: articles.id }).from(articles).where(eq(articles.hash, hash));
  return found?.id;
}
