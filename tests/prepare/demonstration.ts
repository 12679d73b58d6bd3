import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { hasChromium, startSite } from '../browser/site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder as the first start leaves it, with the demonstration in it, to be copied; empty where there is no browser. */
    demonstration: string;
  }
}

/** Builds the web and goes through the first start once, for all journeys. */
export default async function prepare(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-demonstration-'));
  const data = join(folder, 'data');
  if (hasChromium) await (await startSite({ kept: data })).stop();
  project.provide('demonstration', hasChromium ? data : '');
  return () => rmSync(folder, { recursive: true, force: true });
}
