import { asc, inArray } from 'drizzle-orm';
import type { Lang } from '../../server/analysis/types.ts';
import type { Orm } from '../client.ts';
import { attributions } from '../schema/index.ts';
import { about, analysesOf, type ExportedArticle, rowsByArticle } from './export-articles.ts';
import { textsOf } from './export-texts.ts';

/** Stands for what interrupts reported words. */
const INTERRUPTED = ' […] ';

/**
 * Every attribution in these articles, in order, with the words that were reported.
 * @param sourceOf the key of the source that a holder's name and own key belong to
 */
export async function exportSources(
  orm: Orm,
  read: ExportedArticle[],
  sourceOf: (lang: Lang, form: { name: string; key: string }) => string,
) {
  const texts = await textsOf(orm, read);
  const found = await orm
    .select()
    .from(attributions)
    .where(inArray(attributions.analysis, analysesOf(read)))
    .orderBy(asc(attributions.analysis), asc(attributions.position));
  return rowsByArticle(read, found, (article, row) => ({
    ...about(article),
    position: row.position,
    start: row.start,
    end: row.end,
    type: row.type,
    within: row.within,
    source_name: row.sourceName,
    source_key:
      row.sourceKey && row.sourceName !== null
        ? sourceOf(article.lang, { name: row.sourceName, key: row.sourceKey })
        : null,
    source_kind: row.sourceKind,
    source_role: row.sourceRole,
    source_text: row.sourceText,
    cue_text: row.cueText,
    cue_lemma: row.cueLemma,
    cue_stance: row.cueStance,
    content_text: row.content
      .map(({ start, end }) => texts.get(article.id)!.slice(start, end))
      .join(INTERRUPTED),
    words: row.words,
    direct_words: row.directWords,
  }));
}
