import type { Browser, BrowserContextOptions, Page, ViewportSize } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { followed } from './settled.ts';
import { hasChromium, NO_CHROMIUM, openBrowser, type Site, startSite } from './site.ts';

/** What a browser says of answers that tests ask for: refusals, and requests that they abort. */
const MEANT = /status of 4|net::ERR_FAILED/;

export interface Visits {
  /** Where the site is, without a slash at the end. */
  readonly url: string;
  /** Opens a page of the site as somebody does who has never been there. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same in a tab that no other test is given, for a test that changes it for good: init scripts, the clock. */
  visitAnew(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** A tab, what its context was opened with where others may have it, and what waits until its page is there. */
interface Tab {
  look?: string;
  viewport: ViewportSize;
  page: Page;
  settled(): Promise<void>;
}

/** A site of its own and a browser, for the tests of a `describe` that change something. */
export function openVisits(settings: Record<string, string> = {}): Visits {
  return visits(() => startSite({ settings }));
}

/** The site that all files share and a browser, for the tests of a `describe` that only read. */
export function openReadings(): Visits {
  return visits(async () => ({ url: inject('site'), stop: async () => {} }), ['GET', 'HEAD']);
}

/**
 * Each test fails on what its pages said in the console, and on requests of a method that is not allowed.
 * A new tab costs four times what the page in it does, so a tab is used again, emptied, by the next
 * test that opens one with the same options.
 */
function visits(start: () => Promise<Site>, methods?: string[]): Visits {
  if (!hasChromium) console.warn(`Browser tests skipped: ${NO_CHROMIUM}`);
  let site: Site;
  let browser: Browser;
  const free: Tab[] = [];
  const used: Tab[] = [];
  let faults: string[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([start(), openBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  afterEach(async () => {
    for (const tab of used.splice(0)) {
      if (tab.look === undefined || tab.page.isClosed()) await tab.page.context().close();
      else {
        await emptied(tab, site.url);
        free.push(tab);
      }
    }
    const said = faults;
    faults = [];
    expect(said).toEqual([]);
  });

  async function newTab(options: BrowserContextOptions, look?: string): Promise<Tab> {
    const viewport = options.viewport ?? { width: 1280, height: 900 };
    const context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
      viewport,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !MEANT.test(message.text())) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (methods?.includes(request.method()) === false) faults.push(`${request.method()} ${request.url()}`);
    });
    return { look, viewport, page, settled: followed(page) };
  }

  async function arrive(tab: Tab, path: string): Promise<Page> {
    used.push(tab);
    await tab.page.goto(site.url + path);
    await tab.settled();
    return tab.page;
  }

  return {
    get url() {
      return site.url;
    },
    visit: async (path, options = {}) => {
      const look = JSON.stringify(options);
      const index = free.findIndex((tab) => tab.look === look);
      const tab = index < 0 ? await newTab(options, look) : free.splice(index, 1)[0]!;
      return arrive(tab, path);
    },
    visitAnew: async (path, options = {}) => arrive(await newTab(options), path),
  };
}

/** Takes from a tab what a test left in it, on a page without a script that could put it back. */
async function emptied({ page, viewport }: Tab, url: string): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null });
  await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
  await page.goto(`${url}/healthz`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
}
