import { findArticleByText, type Stored, storeArticleWithAnalysis } from '../../db/queries/store-article.ts';
import { storable } from '../../db/text.ts';
import type { NewArticle } from '../contract.ts';
import type { ActionContext } from './context.ts';

export interface AddArticle extends NewArticle {
  /** One of the samples, of an outlet that does not exist. */
  invented?: boolean;
}

/**
 * Analyses an article and stores it with its analysis, or neither. A text that is already there is
 * not analysed again: its article's id is given, with `existing` true.
 * @throws AnalysisError where the text is refused
 */
export async function addArticle({ db, analyst }: ActionContext, given: AddArticle): Promise<Stored> {
  const { provenance = { via: 'paste' }, lang: wanted, ...article } = allStorable(given);
  const known = await findArticleByText(db, article.text);
  if (known !== null) return { id: known, existing: true };
  const analysed = await analyst.analyse({ text: article.text, title: article.title, lang: wanted });
  const { lang } = analysed.analysis;
  return storeArticleWithAnalysis(db, { ...article, lang, provenance }, analysed);
}

/** Every string as the database can hold it, so that what is analysed is what is stored. */
function allStorable<T>(value: T): T {
  if (typeof value === 'string') return storable(value) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, allStorable(held)])) as T;
}
