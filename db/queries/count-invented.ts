import { count, eq } from 'drizzle-orm';
import type { Db } from '../client.ts';
import { articles } from '../schema/index.ts';

/** How many articles of the demonstration are there. */
export async function countInvented(db: Db): Promise<number> {
  const [counted] = await db.orm.select({ n: count() }).from(articles).where(eq(articles.invented, true));
  return counted!.n;
}
