import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { CheckCode } from '../../server/contract/check.ts';
import type { Orm } from '../client.ts';
import { articles, attributions, checkItems, currentAnalyses, outlets } from '../schema/index.ts';

/** A sentence that was coded, and the article that it stands in. */
export interface CodedSentence {
  position: number;
  start: number;
  end: number;
  code: CheckCode;
  article: CodedArticle;
}
export interface CodedArticle {
  id: string;
  title: string | null;
  outlet: string;
  date: string | null;
  text: string;
}

/** The coded sentences of a check in their order, but for those that were set aside as unsure. */
export async function codedSentences(orm: Orm, check: string): Promise<CodedSentence[]> {
  const found = await orm
    .select({
      item: checkItems,
      article: {
        id: articles.id,
        title: articles.title,
        outlet: outlets.name,
        date: articles.date,
        text: articles.text,
      },
    })
    .from(checkItems)
    .innerJoin(articles, eq(articles.id, checkItems.article))
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .where(
      and(
        eq(checkItems.check, check),
        isNotNull(checkItems.code),
        sql`${checkItems.code}::text <> '"unsure"'`,
      ),
    )
    .orderBy(asc(checkItems.position));
  return found.map(({ item: { position, start, end, code }, article }) => ({
    position,
    start,
    end,
    code: code!,
    article,
  }));
}

/** The sentences that the current engine sees in these articles, by article; none of those it has not read. */
export async function readSentences(orm: Orm, read: string[]) {
  const found = await orm
    .select({ article: currentAnalyses.article, structure: currentAnalyses.structure })
    .from(currentAnalyses)
    .where(inArray(currentAnalyses.article, read));
  return new Map(found.map(({ article, structure }) => [article, structure.sentences]));
}

/** The attributions that the current engine sees in these articles, by article; none of those it has not read. */
export async function readAttributions(orm: Orm, read: string[]) {
  const found = await orm
    .select({
      article: currentAnalyses.article,
      content: attributions.content,
      source: { start: attributions.sourceStart, end: attributions.sourceEnd },
    })
    .from(currentAnalyses)
    .leftJoin(attributions, eq(attributions.analysis, currentAnalyses.id))
    .where(inArray(currentAnalyses.article, read))
    .orderBy(asc(attributions.position));
  return Map.groupBy(found, ({ article }) => article);
}
