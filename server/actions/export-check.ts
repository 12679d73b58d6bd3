import { codedSentences } from '../../db/queries/coded-sentences.ts';
import { getCheck } from '../../db/queries/list-checks.ts';
import { snapshot } from '../../db/snapshot.ts';
import { CadrageError } from '../errors.ts';
import type { OwnSet } from '../export/own-set.ts';
import type { ActionContext } from './context.ts';

/**
 * The coded sentences of a check, to be written as an annotated set.
 * @throws CadrageError `not_found`
 */
export function exportCheck({ db }: Pick<ActionContext, 'db'>, id: string): Promise<OwnSet> {
  return snapshot(db, async (orm) => {
    const check = await getCheck({ orm }, id);
    if (!check) throw new CadrageError('not_found');
    const sentences = await codedSentences(orm, id);
    const articles = [...Map.groupBy(sentences, ({ article }) => article.id).values()];
    return {
      kind: check.kind,
      lang: check.lang,
      articles: articles.map((coded) => ({ ...coded[0]!.article, coded })),
    };
  });
}
