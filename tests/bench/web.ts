/**
 * `npm run bench:web`: how quick the dashboard is with 12,000 articles on the embedded database, and how much a browser loads
 * before it shows the overview. Times are medians of one run on this machine; they are printed, never tested.
 *
 *     npm run bench:web -- [--data FOLDER] [--json]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Command } from 'commander';
import type { Page } from 'playwright-core';
import { ENGINE } from '../../server/analysis/version.ts';
import { quantile } from '../../server/stats/quantiles.ts';
import { buildWeb, openBrowser, type Site, startSite } from '../browser/site.ts';

const ROOT = join(import.meta.dirname, '../..');
const CORPORA = ['allsides-en', 'orangesum-fr'].map((name) =>
  join(ROOT, `../shared/corpora/${name}.jsonl.gz`),
);
const TIMES = 9;

/** What a reader of the overview may ask for. */
const FILTERS = [
  '',
  'lang=fr',
  'lang=en',
  'genre=opinion',
  'from=2019-01-01&to=2019-06-30',
  'q=police',
  'q=climate+change',
  'outlet=Politico&outlet=Vox&outlet=Townhall',
];

const { data, json } = new Command('bench:web')
  .option(
    '--data <folder>',
    'a data folder with the corpora in it; made where it is missing',
    join(tmpdir(), `cadrage-bench-${ENGINE.hash}`),
  )
  .option('--json', 'the figures as JSON')
  .parse()
  .opts<{ data: string; json?: boolean }>();

fill(data);
buildWeb();
const site = await startSite({ kept: data });
const browser = await openBrowser();
try {
  const figures = {
    articles: ((await (await fetch(`${site.url}/api/corpus`)).json()) as { articles: number }).articles,
    responses: await responses(site),
    ...(await drawing(site)),
  };
  console.log(json ? JSON.stringify(figures, null, 2) : readable(figures));
} finally {
  await browser.close();
  await site.stop();
}

/** Imports both corpora, once: they take some minutes. */
function fill(folder: string): void {
  if (existsSync(join(folder, 'pglite'))) return;
  for (const corpus of CORPORA) {
    if (!existsSync(corpus))
      throw new Error(`The corpus ${corpus} is not there: it is kept outside the repository.`);
    process.stderr.write(`importing ${basename(corpus)} into ${folder}\n`);
    const { status } = spawnSync(process.execPath, ['server/cli.ts', 'import', '-'], {
      cwd: ROOT,
      env: { ...process.env, CADRAGE_DATA: folder },
      input: gunzipSync(readFileSync(corpus)),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    if (status === null) throw new Error('The import was ended.');
  }
}

/** Milliseconds that each of the overview's requests takes, and all of them together as the page sends them. */
async function responses({ url }: Site): Promise<Record<string, { median: number; worst: number }>> {
  const timed = async (path: string): Promise<number> => {
    const before = performance.now();
    await (await fetch(url + path)).arrayBuffer();
    return performance.now() - before;
  };
  await timed('/api/scores');
  await timed('/api/sources');
  const times = new Map<string, number[]>();
  const note = (name: string, ms: number): void => void times.set(name, [...(times.get(name) ?? []), ms]);
  for (let n = 0; n < TIMES; n++) {
    for (const filter of FILTERS) {
      const paths = [`/api/scores?${filter}`, `/api/articles?limit=10&${filter}`];
      for (const path of [...paths, `/api/sources?limit=25&${filter}`]) note(path, await timed(path));
      const before = performance.now();
      await Promise.all([...paths, '/api/corpus?invented=include', '/api/outlets', '/api/norms'].map(timed));
      note(`overview ${filter || '(no filter)'}`, performance.now() - before);
    }
  }
  const whole = [...times].flatMap(([name, own]) => (name.startsWith('overview') ? own : []));
  times.set('overview, all filters', whole);
  return Object.fromEntries(
    [...times].map(([name, own]) => {
      const sorted = own.toSorted((a, b) => a - b);
      return [name, { median: Math.round(quantile(sorted, 0.5)), worst: Math.round(sorted.at(-1)!) }];
    }),
  );
}

/** Milliseconds from the last answer to the last change of the page, for changes of filters; and what was loaded first. */
async function drawing({ url }: Site) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(basename(request.url()));
  });
  await page.goto(url);
  await page.locator('figure svg').first().waitFor();
  const entry = [
    ...readFileSync(join(ROOT, 'web/dist/index.html'), 'utf8').matchAll(/assets\/([\w-]+\.js)/g),
  ].map(([, name]) => name!);
  await page.evaluate(watch);
  const redraws: Record<string, number> = {};
  const choose = async (field: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: field, exact: true }).click();
    await page.waitForTimeout(500);
    redraws[`${field}: ${option}`] = await redrawn(page, () =>
      page.getByRole('option', { name: option }).click(),
    );
  };
  await choose('Language', 'French');
  await choose('Genre', 'Opinion');
  await choose('Language', 'English');
  await choose('Genre', 'Reporting');
  await choose('Outlets', 'Politico');
  const charts = scripts.filter((name) => name.startsWith('dot-plot'));
  return {
    redraws,
    kilobytes: {
      'scripts of the page (gzip)': gzipped(entry),
      'scripts before the charts (gzip)': gzipped(
        [...new Set(scripts)].filter((name) => !charts.includes(name)),
      ),
      'charts (gzip)': gzipped(charts),
    },
  };
}

/** Runs in the page: when it was last painted after a change, and when the last answer came. */
function watch(): void {
  const seen = { painted: 0 };
  Object.assign(window, { seen });
  new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => Object.assign(seen, { painted: performance.now() })));
  }).observe(document.querySelector('[role="tabpanel"]')!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

async function redrawn(page: Page, change: () => Promise<void>): Promise<number> {
  await page.evaluate(() => performance.clearResourceTimings());
  await change();
  await page.waitForTimeout(1500);
  return page.evaluate(() => {
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /api\/(scores|articles)\?/.test(name));
    const last = Math.max(...answers.map((entry) => (entry as PerformanceResourceTiming).responseEnd));
    return Math.round((window as unknown as { seen: { painted: number } }).seen.painted - last);
  });
}

function gzipped(names: string[]): number {
  const bytes = names.map((name) => gzipSync(readFileSync(join(ROOT, 'web/dist/assets', name))).length);
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}

function readable({
  articles,
  responses: answered,
  redraws,
  kilobytes,
}: {
  articles: number;
  responses: Record<string, { median: number; worst: number }>;
  redraws: Record<string, number>;
  kilobytes: Record<string, number>;
}): string {
  const line = (name: string, value: string): string => `  ${name.padEnd(72)} ${value}`;
  return [
    `${articles} articles, embedded database, engine ${ENGINE.hash}`,
    'Responses (median of the run, worst)',
    ...Object.entries(answered).map(([name, { median, worst }]) => line(name, `${median} ms  ${worst} ms`)),
    'Redrawn after the last answer',
    ...Object.entries(redraws).map(([name, ms]) => line(name, `${ms} ms`)),
    'Loaded',
    ...Object.entries(kilobytes).map(([name, kb]) => line(name, `${kb} kB`)),
  ].join('\n');
}
