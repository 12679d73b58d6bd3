import { asc, eq } from 'drizzle-orm';
import type { CheckItem } from '../../server/contract/check.ts';
import type { Orm } from '../client.ts';
import { articles, checkItems } from '../schema/index.ts';

/** The sentences of a check in their order, between the sentences around them. What the engine says is not asked. */
export async function itemsOfCheck(orm: Orm, check: string): Promise<CheckItem[]> {
  const found = await orm
    .select({ item: checkItems, text: articles.text })
    .from(checkItems)
    .innerJoin(articles, eq(articles.id, checkItems.article))
    .where(eq(checkItems.check, check))
    .orderBy(asc(checkItems.position));
  return found.map(({ item: { position, start, end, contextStart, contextEnd, code }, text }) => ({
    position,
    start,
    end,
    before: text.slice(contextStart, start).trim(),
    text: text.slice(start, end),
    after: text.slice(end, contextEnd).trim(),
    code,
  }));
}
