import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWeb, hasChromium, startSite } from '../browser/site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder as the first start leaves it, with the demonstration in it, to be copied; empty where there is no browser. */
    demonstration: string;
    /** The address of a site with the demonstration, for all tests that only read; empty where there is no browser. */
    site: string;
  }
}

/** Builds the web, goes through the first start once and starts the site that is only read, for all journeys. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-sites-'));
  const data = join(folder, 'data');
  const read = join(folder, 'read');
  if (hasChromium) {
    buildWeb();
    await (await startSite({ kept: data })).stop();
    cpSync(data, read, { recursive: true });
  }
  const site = hasChromium ? await startSite({ kept: read }) : undefined;
  project.provide('demonstration', hasChromium ? data : '');
  project.provide('site', site?.url ?? '');
  return async () => {
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
