import { inArray } from 'drizzle-orm';
import type { Orm } from '../client.ts';
import { articles } from '../schema/index.ts';
import type { ExportedArticle } from './export-articles.ts';

/** The texts of these articles, by id: offsets are UTF-16, which the database does not count in. */
export async function textsOf(orm: Orm, read: ExportedArticle[]): Promise<Map<string, string>> {
  const found = await orm
    .select({ id: articles.id, text: articles.text })
    .from(articles)
    .where(
      inArray(
        articles.id,
        read.map(({ id }) => id),
      ),
    );
  return new Map(found.map(({ id, text }) => [id, text]));
}
