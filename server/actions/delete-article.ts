import { deleteArticle as deleteStored } from '../../db/queries/delete-article.ts';
import { CadrageError } from '../errors.ts';
import type { ActionContext } from './context.ts';

/**
 * Deletes an article with all that was said of it.
 * @throws CadrageError `not_found`
 */
export async function deleteArticle({ db }: Pick<ActionContext, 'db'>, id: string): Promise<void> {
  if (!(await deleteStored(db, id))) throw new CadrageError('not_found', id);
}
