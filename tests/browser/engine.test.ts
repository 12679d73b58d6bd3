import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../server/analysis/index.ts';
import type { Analysed, ArticleInput } from '../../server/analysis/types.ts';
import { extract } from '../../server/extract/index.ts';
import { createAnalyst } from '../../server/jobs/analyst.ts';
import { loadResources } from '../../server/resources.ts';
import { hasChromium, NO_CHROMIUM, openBrowser } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');
if (!hasChromium) process.stdout.write(`skipped: ${NO_CHROMIUM}\n`);

/** The demonstration's articles, and texts that are harder to read the same way twice. */
async function articles(): Promise<ArticleInput[]> {
  const files = (await Array.fromAsync(glob('corpus/articles/{fr,en}/*.md', { cwd: ROOT }))).sort();
  const real = files.map((file): ArticleInput => {
    const { text, title } = extract(readFileSync(join(ROOT, file)), { filename: file });
    return { text, title };
  });
  const mixed = real.slice(0, 2).map(({ text }, i) => ({ text: `${text}\n\n${real.at(-1 - i)!.text}` }));
  const odd = ['OBAMA Obama’s obama’s zqx-1 ZQX-1.', 'À l’« État », 3\u202f000 \ud83d\ude00 élus.'].map(
    (text) => ({
      text: `${text} ${text}`,
      lang: 'fr' as const,
    }),
  );
  return [...real, ...mixed, ...odd];
}

describe.skipIf(!hasChromium)('the engine in a browser', () => {
  let browser: Browser;
  let page: Page;
  let given: ArticleInput[];
  let expected: string[];

  beforeAll(async () => {
    given = await articles();
    const resources = await loadResources();
    const engine = createEngine(resources);
    expected = given.map((article) => JSON.stringify(engine.analyse(article, { reading: true })));
    browser = await openBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    await page.evaluate((json) => (globalThis as unknown as InPage).prepare(json), asJson(resources));
  });
  afterAll(() => browser?.close());

  test('says of every article what it says in Node, byte for byte, in any order', async () => {
    const inPage = (order: ArticleInput[]) =>
      page.evaluate((all) => (globalThis as unknown as InPage).analyse(all), order);
    const forwards = await inPage(given);
    const backwards = (await inPage(given.toReversed())).toReversed();
    expect(forwards.map((a) => JSON.stringify(a))).toEqual(expected);
    expect(backwards.map((a) => JSON.stringify(a))).toEqual(expected);
  });

  test('and on worker threads', async () => {
    const analyst = await createAnalyst({ threads: 2 });
    try {
      const said = await Promise.all(given.map((article) => analyst.analyse(article, { reading: true })));
      expect(said.map((a) => JSON.stringify(a))).toEqual(expected);
    } finally {
      await analyst.close();
    }
  });
});

interface InPage {
  prepare(json: string): void;
  analyse(articles: ArticleInput[]): Analysed[];
}

/** The engine as a browser would be sent it: its own modules and libraries in one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'engine-in-page.ts'), formats: ['iife'], name: 'cadrage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output!)) throw new Error('nothing was built');
  return output.output[0].code;
}

function asJson(resources: unknown): string {
  return JSON.stringify(resources, function (this: Record<string, unknown>, key, value) {
    // What JSON makes of a Buffer by itself is a list of numbers.
    const bytes = this[key];
    return bytes instanceof Uint8Array ? { base64: Buffer.from(bytes).toString('base64') } : value;
  });
}
