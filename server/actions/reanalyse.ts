import { getArticle } from '../../db/queries/get-article.ts';
import { storeAnalysis } from '../../db/queries/store-analysis.ts';
import { storeFailure } from '../../db/queries/store-failure.ts';
import { asCadrageError, CadrageError } from '../errors.ts';
import type { ActionContext } from './context.ts';

/**
 * Analyses a stored article with the running engine, in its stored language, and stores what it says
 * in place of what the same engine said before; where it cannot read it, that is stored.
 * @throws CadrageError `not_found` where the article is not there, or no longer; else why it could not be read
 */
export async function reanalyse({ db, analyst }: ActionContext, id: string): Promise<void> {
  const article = await getArticle(db, id);
  if (!article) throw new CadrageError('not_found', id);
  const { text, title, lang } = article;
  const analysed = await analyst.analyse({ text, title: title ?? undefined, lang }).catch(async (thrown) => {
    const error = asCadrageError(thrown);
    if (error.code !== 'internal') await storeFailure(db, id, analyst.engine, error.code);
    throw error;
  });
  if (!(await storeAnalysis(db, id, analysed))) throw new CadrageError('not_found', id);
}
