import type { ArticleSummary } from '../../server/contract.ts';
import { articles, currentAnalyses, currentFailures, outlets } from '../schema/index.ts';

/** Columns of an article's summary, for a query over articles, outlets, currentAnalyses and currentFailures. */
export const summaryColumns = {
  id: articles.id,
  title: articles.title,
  outletId: outlets.id,
  outletName: outlets.name,
  outletInvented: outlets.invented,
  lang: articles.lang,
  date: articles.date,
  words: currentAnalyses.words,
  genre: currentAnalyses.genre,
  invented: articles.invented,
  addedAt: articles.addedAt,
  analysis: currentAnalyses.id,
  failure: currentFailures.code,
};

type Selected = Omit<ArticleSummary, 'outlet' | 'addedAt' | 'analysed'> & {
  outletId: string;
  outletName: string;
  outletInvented: boolean;
  addedAt: Date;
  analysis: number | null;
};

export function summary({
  outletId,
  outletName,
  outletInvented,
  addedAt,
  analysis,
  ...article
}: Selected): ArticleSummary {
  return {
    ...article,
    outlet: { id: outletId, name: outletName, invented: outletInvented },
    addedAt: addedAt.toISOString(),
    analysed: analysis !== null,
  };
}
