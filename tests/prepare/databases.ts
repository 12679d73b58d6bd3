import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../db/client.ts';
import { registerEngine, setCurrentEngine } from '../../db/queries/engines.ts';
import { ENGINE } from '../../server/analysis/version.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with an embedded database of the newest schema and nothing in it, to be copied. */
    emptyDatabase: string;
    /** The same after a first start, the demonstration removed: a server on it is there at once. */
    usedDatabase: string;
  }
}

/** Making a database takes seconds, copying one a moment: tests copy these. */
export default async function prepare(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-empty-'));
  const empty = join(folder, 'empty');
  await (await connect({ dataDir: empty })).close();
  const used = join(folder, 'used');
  cpSync(empty, used, { recursive: true });
  const db = await connect({ dataDir: used });
  await registerEngine(db, ENGINE);
  await setCurrentEngine(db, ENGINE.hash);
  await db.close();
  project.provide('emptyDatabase', empty);
  project.provide('usedDatabase', used);
  return () => rmSync(folder, { recursive: true, force: true });
}
