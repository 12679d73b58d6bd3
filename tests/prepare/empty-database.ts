import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../db/client.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with an embedded database of the newest schema and nothing in it, to be copied. */
    emptyDatabase: string;
  }
}

/** Making a database takes seconds, copying one a moment: tests copy this one. */
export default async function prepare(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-empty-'));
  const dataDir = join(folder, 'data');
  const db = await connect({ dataDir });
  await db.close();
  project.provide('emptyDatabase', dataDir);
  return () => rmSync(folder, { recursive: true, force: true });
}
