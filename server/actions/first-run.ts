import { currentEngine, registerEngine, setCurrentEngine } from '../../db/queries/engines.ts';
import type { ActionContext } from './context.ts';
import { loadSamples } from './load-samples.ts';

/**
 * On a database that no server has used, loads the samples and makes the running engine the one
 * whose analyses are read. That engine is what says that it was done: samples that are deleted
 * later do not come back, and a start that was cut short is gone through again.
 */
export async function firstRun(context: ActionContext, samples: string): Promise<void> {
  const { db, analyst } = context;
  if ((await currentEngine(db)) !== null) return;
  await loadSamples(context, samples);
  await registerEngine(db, analyst.engine);
  await setCurrentEngine(db, analyst.engine.hash);
}
