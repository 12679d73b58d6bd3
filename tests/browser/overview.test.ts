import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import index from '../../corpus/articles/index.json' with { type: 'json' };
import { hasChromium } from './site.ts';
import { openVisits } from './visit.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });
const rows = (page: Page) => page.getByRole('region', { name: 'Articles' }).locator('tbody tr');

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

describe.skipIf(!hasChromium)('the overview in a browser', () => {
  const site = openVisits();
  const { visit } = site;
  const ask = async <T>(path: string) => (await (await fetch(`${site.url}/api/${path}`)).json()) as T;

  it.each([
    ['en-GB', 'How news is framed', /All of this is a demonstration/, /intervals/],
    ['fr-FR', 'Comment l’information est cadrée', /Tout ceci est une démonstration/, /intervalles/],
  ])(
    'says on the first start what it holds, and that it is invented (%s)',
    async (locale, title, note, sentence) => {
      const page = await visit('/', { locale });
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByText(note).waitFor();
      const figures = page.locator('figure');
      await figures.first().locator('svg circle').first().waitFor();
      expect(await figures.first().locator('figcaption p').innerText()).toMatch(/\d/);
      expect(await page.locator('figcaption').filter({ hasText: sentence }).count()).toBeGreaterThan(5);
      for (const { name } of index.outlets)
        expect(
          await page
            .locator('figure')
            .filter({ hasText: name.split(' ').at(-1)! })
            .count(),
        ).toBeGreaterThan(0);
    },
  );

  it('goes from a figure to the articles behind it, and from there to the very words', async () => {
    const page = await visit('/');
    const measure = page.getByRole('heading', { level: 3, name: 'Scare quotes' }).locator('../..');
    const panel = measure.locator('figure').first();
    await panel.getByText('Show the figures').click();
    const link = panel.locator('tbody a').first();
    const outlet = await link.innerText();
    await link.click();
    await page.waitForURL(/view=articles.*by=loaded.scareQuotes|by=loaded.scareQuotes.*view=articles/);
    await rows(page).first().waitFor();
    const shown = await rows(page).locator('td:last-child').allInnerTexts();
    const values = shown.filter((text) => text !== '—').map(Number);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await rows(page).first().innerText()).toContain(outlet);
    await rows(page).first().getByRole('link').click();
    await page.waitForURL(/score=loaded.scareQuotes/);
    await page.locator('[class*="passage"]:is(button)').first().waitFor();
  });

  it('keeps its filters in an address that can be shared', async () => {
    const page = await visit('/');
    await choose(page, 'Language', 'French');
    await choose(page, 'Outlets', 'Le Relevé');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Words in title or text' }).fill('grève');
    await page.waitForURL((url) => ['lang=fr', 'outlet=', 'q='].every((part) => url.search.includes(part)));
    const shared = new URL(page.url());
    const { total } = await ask<{ total: number }>('articles?lang=fr&q=gr%C3%A8ve&outlet=Le%20Relev%C3%A9');
    expect(total).toBeGreaterThan(0);
    const other = await visit(shared.pathname + shared.search);
    await tab(other, new RegExp(`^${total} articles?$`)).waitFor();
    expect(await other.getByRole('combobox', { name: 'Language', exact: true }).inputValue()).toBe('French');
    expect(await other.locator('figure').getByText('English', { exact: true }).count()).toBe(0);
    await button(other, 'Clear the filters').click();
    await other.waitForURL((url) => url.search === '');
  });

  it('says what of an address it could not read, and what to do where an outlet is not here', async () => {
    const page = await visit('/?lang=de&from=2026-99-99&outlet=nobody&what=ever');
    await page.getByText('Part of this address could not be read').waitFor();
    await page.getByText('lang=de, from=2026-99-99, what=ever').waitFor();
    await page.getByText('has no article here').waitFor();
    await button(page, 'Take it out of the address').click();
    await page.waitForURL((url) => url.search === '?outlet=nobody');
    await button(page, 'Clear the filters').click();
    await page.locator('figure svg').first().waitFor();
  });

  it('removes the demonstration with one click, and brings it back with another', async () => {
    const page = await visit('/');
    await button(page, 'Remove the demonstration').click();
    await page.getByRole('heading', { name: 'Nothing has been read yet' }).waitFor();
    expect(await ask('demonstration')).toMatchObject({ loaded: 0, available: index.articles.length });
    await button(page, 'Bring them back').click();
    await page.getByText(/All of this is a demonstration/).waitFor();
    expect(await ask('demonstration')).toMatchObject({ loaded: index.articles.length });
  });

  it('leaves the demonstration out once there is another article, until it is asked for', async () => {
    const text = 'Le maire a dit non. Le conseil a voté le budget jeudi. '.repeat(12);
    const answer = await fetch(`${site.url}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, outlet: 'Le Vrai Journal', lang: 'fr' }),
    });
    const { id } = (await answer.json()) as { id: string };
    try {
      const page = await visit('/');
      await tab(page, /^1 article$/).waitFor();
      await page.getByText('fewer than 5 articles').first().waitFor();
      await page.getByText('Not enough articles to compare').first().waitFor();
      await button(page, 'Show it all the same').click();
      await page.waitForURL(/invented=include/);
      await tab(page, new RegExp(`^${index.articles.length + 1} articles$`)).waitFor();
    } finally {
      await fetch(`${site.url}/api/articles/${id}`, { method: 'DELETE' });
    }
  });

  it('exports what the filters leave, with the filters and the engine in the file', async () => {
    const page = await visit('/?lang=fr&view=articles');
    await button(page, 'Export').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /articles.*CSV|CSV.*articles/i }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^cadrage-articles-\d{4}-\d\d-\d\d\.csv$/);
    const csv = await readFile(await download.path(), 'utf8');
    const { engine } = await ask<{ engine: { hash: string } }>('corpus?invented=include');
    const lines = csv.trim().split('\r\n');
    expect(lines[0]).toContain('engine_hash');
    expect(lines.filter((line) => line.includes(engine.hash))).toHaveLength(index.articles.length / 2);
    expect(csv).toContain('lang=fr');
  });

  it('stays as it is while the server is gone, says so, and goes on when it is back', async () => {
    const page = await visit('/');
    await page.locator('figure svg').first().waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await choose(page, 'Language', 'French');
    await page.getByText('The server does not answer').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Language', exact: true }).inputValue()).toBe('French');
    await page.unroute('**/api/**');
    await button(page, 'Try again').first().click();
    await page.getByText('The server does not answer').first().waitFor({ state: 'hidden' });
    await page.locator('figure svg').first().waitFor();
  });

  it('speaks the language and wears the colours that were chosen, and remembers both', async () => {
    const page = await visit('/', { locale: 'fr-FR', colorScheme: 'light' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByText('EN', { exact: true }).click();
    await page.getByRole('heading', { name: 'How news is framed' }).waitFor();
    await button(page, 'Switch to the dark colours').click();
    await page.reload();
    await page.getByRole('heading', { name: 'How news is framed' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  });

  it('can be used by keyboard alone', async () => {
    const page = await visit('/');
    await page.locator('figure svg').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    await page.keyboard.type('ferry');
    await page.waitForURL(/q=ferry/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent),
    ).toBe('Language');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/lang=en/);
    await tab(page, 'Outlets compared').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/view=articles/);
    await rows(page).first().getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
  });
});
