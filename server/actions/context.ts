import type { Db } from '../../db/client.ts';
import type { Analysed, AnalyseOptions, ArticleInput } from '../analysis/types.ts';

/** The engine, wherever it runs: on worker threads in the server, in process in a test. */
export interface Analyst {
  engine: { version: string; hash: string };
  /** @throws AnalysisError where the text is refused, CadrageError `analysis_failed` where the engine breaks */
  analyse(article: ArticleInput, options?: AnalyseOptions): Promise<Analysed>;
  close(): Promise<void>;
}

/** What every action works with. */
export interface ActionContext {
  db: Db;
  analyst: Analyst;
}
