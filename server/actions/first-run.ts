import { currentEngine, registerEngine, setCurrentEngine } from '../../db/queries/engines.ts';
import type { ActionContext } from './context.ts';
import { loadDemonstration } from './load-demonstration.ts';

/**
 * On a database that no server has used, loads the demonstration and makes the running engine the one
 * whose analyses are read. That engine is what says that it was done: articles that are deleted
 * later do not come back, and a start that was cut short is gone through again.
 */
export async function firstRun(context: ActionContext, folder: string): Promise<void> {
  const { db, analyst } = context;
  if ((await currentEngine(db)) !== null) return;
  await loadDemonstration(context, folder);
  await registerEngine(db, analyst.engine);
  await setCurrentEngine(db, analyst.engine.hash);
}
