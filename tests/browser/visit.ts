import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { hasChromium, NO_CHROMIUM, openBrowser, type Site, startSite } from './site.ts';

/** What a browser says of answers that tests ask for: refusals, and requests that they abort. */
const MEANT = /status of 4|net::ERR_FAILED/;

export interface Visits {
  /** Where the site is, without a slash at the end. */
  readonly url: string;
  /** Opens a page of the site as somebody does who has never been there. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** The site and a browser for the tests of a `describe`; each test fails on what its pages said in the console. */
export function openVisits(settings: Record<string, string> = {}): Visits {
  if (!hasChromium) console.warn(`Browser tests skipped: ${NO_CHROMIUM}`);
  let site: Site;
  let browser: Browser;
  let faults: string[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite({ settings }), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const said = faults;
    faults = [];
    expect(said).toEqual([]);
  });
  return {
    get url() {
      return site.url;
    },
    visit: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !MEANT.test(message.text())) faults.push(message.text());
      });
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      return page;
    },
  };
}
