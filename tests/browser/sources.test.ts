import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SourceList } from '../../server/contract/sources.ts';
import { articlesOn } from './article-sample.ts';
import { faults } from './faults.ts';
import { hasChromium } from './site.ts';
import { openReadings, openVisits } from './visit.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const rows = (page: Page) => page.locator('tbody tr');

describe.skipIf(!hasChromium)('sources in a browser', () => {
  const { visit } = openReadings();

  describe.each([
    ['light', 'en-GB', 1440],
    ['dark', 'fr-FR', 390],
  ] as const)('in %s colours, in %s, %d pixels wide', (colorScheme, locale, width) => {
    it.each([
      '/sources',
      '/sources?view=network',
      '/sources/en/saskia-wyndale',
      '/sources/fr/unnamed:government',
    ])('%s has no fault of access and fits', async (path) => {
      const page = await visit(path, { colorScheme, locale, viewport: { width, height: 900 } });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });

  it('are found by name, and lead to a passage in its article', async () => {
    const page = await visit('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' }).click();
    await page.getByLabel('Name of a source').fill('wyndale');
    await page.waitForURL(/name=wyndale/);
    await page.getByText('1 source', { exact: true }).waitFor();
    await rows(page).getByRole('link', { name: 'Saskia Wyndale' }).click();
    await page.getByRole('heading', { level: 1, name: 'Saskia Wyndale' }).waitFor();
    await page.getByText(/^\d+ attributions in \d+ articles of \d outlets/).waitFor();
    await page.getByRole('listitem').getByRole('link').first().click();
    await page.waitForURL(/\/articles\/.*at=\d+-\d+/);
    await page.locator('[data-paragraph]').first().waitFor();
  });

  it('are told by the table behind the drawing, by the keys alone', async () => {
    const page = await visit('/sources?view=network&lang=en');
    const summary = page.getByText('The same as a table');
    await summary.focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: /Words that outlets give to sources/ });
    await table.getByRole('link', { name: 'Saskia Wyndale' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/en\/saskia-wyndale/);
  });

  it('are not there where nobody of that name is quoted', async () => {
    const page = await visit('/sources/en/nobody-at-all');
    await page.getByRole('heading', { name: 'Nothing at this address' }).waitFor();
  });
});

describe.skipIf(!hasChromium)('joining sources in a browser', () => {
  const site = openVisits();
  const { ask } = articlesOn(site);

  it('merges one into another, keeps it, and takes it back; what is exported is what is shown', async () => {
    const { items } = await ask<SourceList>('sources?lang=en&named=only&kind=person');
    const [first, second] = items as [SourceList['items'][0], SourceList['items'][0]];
    const page = await site.visit(`/sources/en/${first.key}`);
    await page.getByRole('combobox', { name: 'The other source' }).fill(second.name);
    await page.getByRole('option', { name: new RegExp(`^${second.name}`) }).click();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Merged into this source.').waitFor();
    const words = first.words + second.words;
    await page.getByText(new RegExp(`: ${words} words`)).waitFor();
    await page.getByText('merged by hand').waitFor();
    expect(await faults(page)).toEqual([]);

    await page.goto(`${site.url}/sources?lang=en&named=only`);
    await rows(page).first().getByRole('link', { name: first.name }).waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Sources, added up, JSON' }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      items: { key: string; words: number }[];
      total: number;
    };
    const shown = await ask<SourceList>('sources?lang=en&named=only');
    expect(file.total).toBe(shown.total);
    expect(file.items[0]).toMatchObject({ key: first.key, words });
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^Undo: / }).click();
    await page.getByText('Undone.', { exact: true }).waitFor();
    expect((await ask<SourceList>('sources?lang=en&named=only')).total).toBe(shown.total + 1);
  });

  it('splits a name off, and offers to undo that at once', async () => {
    const { items } = await ask<SourceList>('sources?named=only&limit=200');
    const spelt = items.find(({ spellings }) => spellings > 1)!;
    const page = await site.visit(`/sources/${spelt.lang}/${spelt.key}`);
    await page
      .getByRole('button', { name: /^Not the same: / })
      .first()
      .click();
    await page.getByText('is a source of its own now').waitFor();
    const { total } = await ask<SourceList>('sources?named=only');
    await page.locator('.mantine-Notification-root').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.', { exact: true }).waitFor();
    expect((await ask<SourceList>('sources?named=only')).total).toBe(total - 1);
  });
});
