import { and, count, countDistinct, eq, inArray, ne, sql, sum } from 'drizzle-orm';
import type { HolderKind, HolderRole } from '../../server/analysis/types.ts';
import type { Filters, SourceRow } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { articles, attributions, currentAnalyses, outlets } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { filtered } from './filtered.ts';
import { alphabetical, descending, mostFrequent } from './order.ts';
import type { Paged } from './paged.ts';

/**
 * Who is given words in each language, the most words first, over the articles that pass the
 * filters; `outlets` says how many each outlet gives. Holders who are left implicit are not here.
 */
export function listSources(
  db: Db,
  { limit, offset, ...filters }: Paged,
): Promise<{ items: SourceRow[]; total: number }> {
  return snapshot(db, async (orm) => {
    const heard = attributed(orm, filters);
    const words = sql<number>`coalesce(${sum(heard.words)}, 0)`.mapWith(Number);
    const page = await orm
      .select({
        name: heard.sourceName,
        lang: heard.lang,
        // Told together, so that they fit each other.
        kindAndRole: mostFrequent<`${HolderKind} ${HolderRole}`>(sql`${heard.kind} || ' ' || ${heard.role}`),
        articles: countDistinct(heard.article),
        attributions: count(),
        words,
      })
      .from(heard)
      .groupBy(heard.sourceName, heard.lang)
      .orderBy(descending(words), alphabetical(heard.sourceName), alphabetical(heard.lang))
      .limit(limit)
      .offset(offset);
    const [counted] = await orm
      .select({ total: sql<number>`count(distinct (${heard.sourceName}, ${heard.lang}))`.mapWith(Number) })
      .from(heard);
    const names = page.map(({ name }) => name!);
    const byOutlet = await orm
      .select({ sourceName: heard.sourceName, lang: heard.lang, name: heard.outlet, words })
      .from(heard)
      .where(inArray(heard.sourceName, names))
      .groupBy(heard.sourceName, heard.lang, heard.outlet)
      .orderBy(descending(words), alphabetical(heard.outlet));
    const items = page.map(({ name, kindAndRole, ...row }): SourceRow => {
      const [kind, role] = kindAndRole.split(' ') as [HolderKind, HolderRole];
      const theirs = byOutlet.filter((o) => o.sourceName === name && o.lang === row.lang);
      return {
        name: name!,
        kind,
        role,
        ...row,
        outlets: theirs.map((o) => ({ name: o.name, words: o.words })),
      };
    });
    return { items, total: counted!.total };
  });
}

function attributed(orm: Orm, filters: Filters) {
  return orm
    .select({
      sourceName: attributions.sourceName,
      kind: attributions.sourceKind,
      role: attributions.sourceRole,
      words: attributions.words,
      lang: articles.lang,
      article: articles.id,
      outlet: outlets.name,
    })
    .from(attributions)
    .innerJoin(currentAnalyses, eq(currentAnalyses.id, attributions.analysis))
    .innerJoin(articles, eq(articles.id, currentAnalyses.article))
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .where(and(filtered(filters), ne(attributions.sourceName, '')))
    .as('heard');
}
