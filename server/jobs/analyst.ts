import { Piscina } from 'piscina';
import type { Analyst } from '../actions/context.ts';
import { AnalysisError, type RefusalCode } from '../analysis/errors.ts';
import type { Analysed, AnalyseOptions, ArticleInput } from '../analysis/types.ts';
import { ENGINE } from '../analysis/version.ts';
import { CadrageError } from '../errors.ts';

/** Megabytes of a thread's youngest objects. An analysis leaves little behind: with more room a thread grows, and is no faster. */
const YOUNG = 24;

/** What a thread is asked. */
export interface Question {
  article: ArticleInput;
  options: AnalyseOptions;
}
/** What a thread answers: errors lose their codes on the way between threads, so refusals are told as data. */
export type Answer = { analysed: Analysed } | { refused: { code: RefusalCode; detail?: string } };

export interface AnalystOptions {
  /** How many articles are read at once, each on a thread that holds an engine of its own. */
  threads: number;
  /** The module whose default export answers an article; tests hand in one that breaks. */
  worker?: URL;
}

/**
 * The engine on worker threads: the event loop stays free, all cores are used. A thread starts when
 * there is work for it; one that crashes fails the article it had and is replaced.
 */
export async function createAnalyst({ threads, worker = ENGINE_WORKER }: AnalystOptions): Promise<Analyst> {
  const pool = new Piscina<Question, Answer>({
    filename: worker.href,
    minThreads: 0,
    maxThreads: Math.max(1, threads),
    idleTimeout: Number.POSITIVE_INFINITY,
    // A thread that waits in Atomics.wait cannot print or be debugged; articles take far longer than a message.
    atomics: 'disabled',
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return {
    engine: { ...ENGINE },
    async analyse(article, options = {}) {
      const answer = await pool.run({ article, options }).catch((cause: unknown) => {
        throw new CadrageError('analysis_failed', undefined, { cause });
      });
      if ('refused' in answer) throw new AnalysisError(answer.refused.code, answer.refused.detail);
      return answer.analysed;
    },
    close: () => pool.close(),
  };
}

const ENGINE_WORKER = new URL('./analyst.worker.ts', import.meta.url);
