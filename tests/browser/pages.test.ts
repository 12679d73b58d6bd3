import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faults } from './faults.ts';
import { hasChromium } from './site.ts';
import { openReadings, openVisits } from './visit.ts';

const PAGES = [
  '/',
  '/?view=articles&by=loaded.outletRate',
  '/?lang=de&outlet=nobody',
  '/add',
  '/method',
  '/method?part=scores',
  '/method?part=limits',
  '/method?part=data',
  '/checks',
  '/nowhere',
];
const TOKEN = 'a-token-for-the-journeys';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(!hasChromium)('every page', () => {
  const { visit } = openReadings();

  describe.each([
    ['light', 'en-GB', 1440],
    ['dark', 'en-GB', 390],
    ['dark', 'fr-FR', 1440],
    ['light', 'fr-FR', 390],
  ] as const)('in %s colours, %s, %d pixels wide', (colorScheme, locale, width) => {
    it.each(PAGES)('%s has no fault of access and fits', async (path) => {
      const page = await visit(path, { colorScheme, locale, viewport: { width, height: 900 } });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });

  it.each(PAGES)('%s fits the narrowest phones', async (path) => {
    const page = await visit(path, { viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await overflow(page)).toBe(0);
  });

  it('shows its keys at ?, with no fault of access', async () => {
    const page = await visit('/method');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Show these keys').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('switch').press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.waitForTimeout(300);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe.skipIf(!hasChromium)('signing in', () => {
  const { visit } = openVisits({ CADRAGE_TOKEN: TOKEN });

  it.each(['light', 'dark'] as const)(
    'asks for the token, and lets in who has it, in %s colours',
    async (colorScheme) => {
      const page = await visit('/', { colorScheme });
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByLabel('Token').fill('not-the-token-at-all');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('This token is not the right one').waitFor();
      await page.getByLabel('Token').fill(TOKEN);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'How news is framed' }).waitFor();
    },
  );
});
