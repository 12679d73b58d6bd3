import { asc, eq, getViewSelectedFields } from 'drizzle-orm';
import type { Analysed } from '../../server/analysis/types.ts';
import type { Db } from '../client.ts';
import {
  articles,
  attributions,
  currentAnalyses,
  engines,
  findings,
  scores,
  targets,
} from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { composed } from './composed.ts';
import { isUuid } from './uuid.ts';

/** What the current engine says of an article, exactly as it said it; null where it has not read it. */
export async function getAnalysis(db: Db, article: string): Promise<Analysed | null> {
  if (!isUuid(article)) return null;
  return snapshot(db, async (orm) => {
    const [found] = await orm
      .select({ analysis: getViewSelectedFields(currentAnalyses), engine: engines, lang: articles.lang })
      .from(currentAnalyses)
      .innerJoin(engines, eq(engines.hash, currentAnalyses.engine))
      .innerJoin(articles, eq(articles.id, currentAnalyses.article))
      .where(eq(currentAnalyses.article, article));
    if (!found) return null;
    const { id } = found.analysis;
    return composed({
      ...found,
      attributions: await orm
        .select()
        .from(attributions)
        .where(eq(attributions.analysis, id))
        .orderBy(asc(attributions.position)),
      findings: await orm
        .select()
        .from(findings)
        .where(eq(findings.analysis, id))
        .orderBy(asc(findings.position)),
      scores: await orm.select().from(scores).where(eq(scores.analysis, id)),
      targets: await orm
        .select()
        .from(targets)
        .where(eq(targets.analysis, id))
        .orderBy(asc(targets.position)),
    });
  });
}
