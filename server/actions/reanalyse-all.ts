import { articlesWithout } from '../../db/queries/articles-without.ts';
import { pruneEngines, registerEngine, setCurrentEngine } from '../../db/queries/engines.ts';
import { refreshStatistics } from '../../db/queries/refresh-statistics.ts';
import { asCadrageError, type CadrageError } from '../errors.ts';
import type { ActionContext } from './context.ts';
import { inOrder, WIDTH } from './in-order.ts';
import { reanalyse } from './reanalyse.ts';

export interface Reanalysed {
  analysed: number;
  /** Articles that the engine refused: they stay without an analysis. */
  failed: { id: string; error: CadrageError }[];
  /** False where it was stopped: the old engine's analyses are still the ones that are read. */
  finished: boolean;
}

/**
 * Has the running engine read every article that it has not read yet. Only then are its analyses the
 * ones that are read, all at once, and those of other engines dropped. Stopped or killed, it goes on
 * where it was when it is called again.
 * @param signal stops it after the articles under way
 * @throws CadrageError where the database does not answer
 */
export async function reanalyseAll(context: ActionContext, signal?: AbortSignal): Promise<Reanalysed> {
  const { db, analyst } = context;
  await registerEngine(db, analyst.engine);
  const done: Reanalysed = { analysed: 0, failed: [], finished: false };
  const results = inOrder(unread(context, signal), WIDTH, (id) => attempt(context, id));
  for await (const { id, error } of results) {
    if (error === undefined) done.analysed += 1;
    else if (error.code !== 'not_found') done.failed.push({ id, error });
  }
  if (signal?.aborted) return done;
  await setCurrentEngine(db, analyst.engine.hash);
  await pruneEngines(db);
  if (done.analysed > 0) await refreshStatistics(db);
  return { ...done, finished: true };
}

async function* unread({ db, analyst }: ActionContext, signal?: AbortSignal): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const ids = await articlesWithout(db, analyst.engine.hash, { after });
    for (const id of ids) {
      if (signal?.aborted) return;
      yield id;
    }
    after = ids.at(-1);
  } while (after !== undefined);
}

async function attempt(context: ActionContext, id: string): Promise<{ id: string; error?: CadrageError }> {
  try {
    await reanalyse(context, id);
    return { id };
  } catch (thrown) {
    const error = asCadrageError(thrown);
    if (error.code.startsWith('database_') || error.code === 'internal') throw error;
    return { id, error };
  }
}
