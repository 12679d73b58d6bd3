import { inArray } from 'drizzle-orm';
import { type Closing, SCORE_IDS } from '../../server/analysis/types.ts';
import type { Orm } from '../client.ts';
import { scores } from '../schema/index.ts';
import { about, analysesOf, type ExportedArticle, rowsByArticle } from './export-articles.ts';

/** Every score of these articles, those that are missing too, in the order of SCORE_IDS. */
export async function exportScores(orm: Orm, read: ExportedArticle[]) {
  const found = await orm
    .select()
    .from(scores)
    .where(inArray(scores.analysis, analysesOf(read)));
  found.sort((a, b) => SCORE_IDS.indexOf(a.score) - SCORE_IDS.indexOf(b.score));
  return rowsByArticle(read, found, (article, { score, kind, value, count, outOf, reason, closing }) => ({
    ...about(article),
    title: article.title,
    score,
    kind,
    value,
    count,
    out_of: outOf,
    reason,
    closing: closing && spokenBy(closing),
  }));
}

function spokenBy({ by }: Closing): string {
  return Object.entries(by)
    .map(([speaker, words]) => `${speaker} ${words}`)
    .join('; ');
}
