import { count, countDistinct, eq, max, min, sql, sum } from 'drizzle-orm';
import type { Lang } from '../../server/analysis/types.ts';
import type { CorpusSummary, Filters } from '../../server/contract.ts';
import type { Db } from '../client.ts';
import { articles, currentAnalyses, currentFailures, outlets } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { engineRead } from './engines.ts';
import { filtered } from './filtered.ts';

const inLang = (lang: Lang) => sql`count(*) filter (where ${articles.lang} = ${lang})`.mapWith(Number);

/**
 * What the corpus holds, or what of it passes the filters; `words` are those that the current engine counted.
 * @throws where no engine is current
 */
export function corpusSummary(db: Db, filters: Filters = { invented: 'include' }): Promise<CorpusSummary> {
  const condition = filtered(filters);
  return snapshot(db, async (orm) => {
    const engine = await engineRead(orm);
    const [totals] = await orm
      .select({
        articles: count(),
        fr: inLang('fr'),
        en: inLang('en'),
        invented: sql<number>`count(*) filter (where ${articles.invented})`.mapWith(Number),
        words: sql<number>`coalesce(${sum(currentAnalyses.words)}, 0)`.mapWith(Number),
        outlets: countDistinct(articles.outlet),
        from: min(articles.date),
        to: max(articles.date),
        analysed: count(currentAnalyses.id),
        failed: count(currentFailures.code),
      })
      .from(articles)
      .innerJoin(outlets, eq(outlets.id, articles.outlet))
      .leftJoin(currentAnalyses, eq(currentAnalyses.article, articles.id))
      .leftJoin(currentFailures, eq(currentFailures.article, articles.id))
      .where(condition);
    const { analysed, fr, en, ...rest } = totals!;
    const langs = Object.entries({ en, fr }).map(([lang, n]) => ({ lang: lang as Lang, articles: n }));
    return {
      ...rest,
      langs: langs.filter((held) => held.articles > 0),
      pending: rest.articles - analysed - rest.failed,
      engine,
    };
  });
}
