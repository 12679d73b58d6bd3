import { AnalysisError } from '../analysis/errors.ts';
import { loadEngine } from '../resources.ts';
import type { Answer, Question } from './analyst.ts';

const loading = loadEngine();

/** One article on one thread; the engine is loaded once a thread. */
export default async function answer({ article, options }: Question): Promise<Answer> {
  const engine = await loading;
  try {
    return { analysed: engine.analyse(article, options) };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    const { code, detail } = error;
    return { refused: { code, ...(detail === undefined ? {} : { detail }) } };
  }
}
