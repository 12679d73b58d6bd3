import { getArticle } from '../../db/queries/get-article.ts';
import { storeAnalysis } from '../../db/queries/store-analysis.ts';
import { CadrageError } from '../errors.ts';
import type { ActionContext } from './context.ts';

/**
 * Analyses a stored article with the running engine, in its stored language, and stores what it says
 * in place of what the same engine said before.
 * @throws CadrageError `not_found` where the article is not there, or no longer
 */
export async function reanalyse({ db, analyst }: ActionContext, id: string): Promise<void> {
  const article = await getArticle(db, id);
  if (!article) throw new CadrageError('not_found', id);
  const { text, title, lang } = article;
  const analysed = await analyst.analyse({ text, title: title ?? undefined, lang });
  if (!(await storeAnalysis(db, id, analysed))) throw new CadrageError('not_found', id);
}
