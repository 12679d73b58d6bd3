import { countDistinct, eq, inArray, sql, sum } from 'drizzle-orm';
import type { EntityKind, StanceLabel } from '../../server/analysis/types.ts';
import type { Filters, TargetRow } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { articles, currentAnalyses, outlets, targets } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { filtered } from './filtered.ts';
import { alphabetical, descending, mostFrequent } from './order.ts';
import type { Paged } from './paged.ts';

/**
 * Whom and what the articles that pass the filters speak of in each language, the most articles
 * first; `outlets` says in how many of its articles each outlet takes which stance of its own.
 */
export function listTargets(
  db: Db,
  { limit, offset, ...filters }: Paged,
): Promise<{ items: TargetRow[]; total: number }> {
  return snapshot(db, async (orm) => {
    const spokenOf = inArticles(orm, filters);
    const inHowMany = countDistinct(spokenOf.article);
    const mentions = sum(spokenOf.mentions).mapWith(Number);
    const taking = (stance: StanceLabel) =>
      sql<number>`count(distinct ${spokenOf.article}) filter (where ${spokenOf.stance} = ${stance})`.mapWith(
        Number,
      );
    const page = await orm
      .select({
        name: spokenOf.target,
        kind: mostFrequent<EntityKind>(spokenOf.kind),
        lang: spokenOf.lang,
        articles: inHowMany,
        mentions,
      })
      .from(spokenOf)
      .groupBy(spokenOf.target, spokenOf.lang)
      .orderBy(
        descending(inHowMany),
        descending(mentions),
        alphabetical(spokenOf.target),
        alphabetical(spokenOf.lang),
      )
      .limit(limit)
      .offset(offset);
    const [counted] = await orm
      .select({ total: sql<number>`count(distinct (${spokenOf.target}, ${spokenOf.lang}))`.mapWith(Number) })
      .from(spokenOf);
    const byOutlet = await orm
      .select({
        target: spokenOf.target,
        lang: spokenOf.lang,
        name: spokenOf.outlet,
        articles: inHowMany,
        against: taking('against'),
        neutral: taking('neutral'),
        favour: taking('favour'),
      })
      .from(spokenOf)
      .where(
        inArray(
          spokenOf.target,
          page.map(({ name }) => name),
        ),
      )
      .groupBy(spokenOf.target, spokenOf.lang, spokenOf.outlet)
      .orderBy(descending(inHowMany), alphabetical(spokenOf.outlet));
    const items = page.map(
      (row): TargetRow => ({
        ...row,
        outlets: byOutlet
          .filter((o) => o.target === row.name && o.lang === row.lang)
          .map(({ target: _, lang: __, ...outlet }) => outlet),
      }),
    );
    return { items, total: counted!.total };
  });
}

function inArticles(orm: Orm, filters: Filters) {
  return orm
    .select({
      target: sql<string>`${targets.name}`.as('target'),
      kind: targets.kind,
      stance: targets.outletStance,
      mentions: sql<number>`json_array_length(${targets.mentions})`.as('mentions_count'),
      lang: articles.lang,
      article: articles.id,
      outlet: outlets.name,
    })
    .from(targets)
    .innerJoin(currentAnalyses, eq(currentAnalyses.id, targets.analysis))
    .innerJoin(articles, eq(articles.id, currentAnalyses.article))
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .where(filtered(filters))
    .as('spoken_of');
}
