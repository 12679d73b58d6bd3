/**
 * Takes pictures of the pages, to be looked at: `npm run pictures` those of the README (into docs/),
 * `npm run pictures -- --all FOLDER` every page at two widths, light and dark, in both languages.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Page } from 'playwright-core';
import { buildWeb, openBrowser, startSite } from './site.ts';

const { all } = new Command('pictures')
  .option('--all <folder>', 'every page, into this folder')
  .parse()
  .opts<{
    all?: string;
  }>();

const DOCS = join(import.meta.dirname, '../../docs');
const data = mkdtempSync(join(tmpdir(), 'cadrage-pictures-'));
buildWeb();
const site = await startSite({ kept: join(data, 'data') });
const browser = await openBrowser();
try {
  await (all === undefined ? forReadme() : everything(all));
} finally {
  await browser.close();
  await site.stop();
  rmSync(data, { recursive: true });
}

interface Look {
  lang: 'fr' | 'en';
  width: number;
  scheme: 'light' | 'dark';
}

async function forReadme(): Promise<void> {
  const look: Look = { lang: 'en', width: 1440, scheme: 'light' };
  const page = await open(look, '/');
  await picture(page, join(DOCS, 'overview.png'));
  await go(page, `/articles/${await article('en', 'Straight Keel')}?score=loaded.outletRate`);
  await picture(page, join(DOCS, 'article.png'));
  await go(page, '/?view=articles&by=opinion.share');
  await picture(page, join(DOCS, 'articles.png'));
}

async function everything(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const lang of ['fr', 'en'] as const) {
    const id = await article(lang, lang === 'fr' ? 'La Bonne Colère' : 'The Wendle Chronicle');
    const pages = {
      overview: '/',
      articles: '/?view=articles&by=loaded.outletRate',
      nothing: '/?outlet=nobody&lang=de',
      article: `/articles/${id}?layers=voice,loaded,opinion,frames`,
      score: `/articles/${id}?score=opinion.share`,
      sources: `/articles/${id}?panel=sources`,
      about: `/articles/${id}?panel=about`,
      add: '/add',
      method: '/method',
      scores: '/method?part=scores',
      limits: '/method?part=limits',
      data: '/method?part=data',
      astray: '/nowhere',
    };
    for (const width of [1440, 390])
      for (const scheme of ['light', 'dark'] as const)
        for (const [name, path] of Object.entries(pages)) {
          const page = await open({ lang, width, scheme }, path);
          await picture(page, join(folder, `${name}-${width}-${scheme}-${lang}.png`));
          await page.context().close();
        }
  }
}

async function open({ lang, width, scheme }: Look, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await go(page, path);
  return page;
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  if (path === '/') await page.locator('figure svg circle').first().waitFor();
}

async function picture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path });
}

/** An article of an outlet of the demonstration: the one with the most loaded words. */
async function article(lang: string, outlet: string): Promise<string> {
  const query = new URLSearchParams({ lang, outlet, by: 'loaded.outletRate', limit: '1' });
  const answer = await fetch(`${site.url}/api/articles?${query}`);
  return ((await answer.json()) as { items: { id: string }[] }).items[0]!.id;
}
