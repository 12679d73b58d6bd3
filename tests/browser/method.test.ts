import { describe, expect, it } from 'vitest';
import { LANGS } from '../../server/analysis/types.ts';
import { faults } from './faults.ts';
import { hasChromium } from './site.ts';
import { openReadings } from './visit.ts';

const ERRORS = 'Errors to look at';

describe.skipIf(!hasChromium)('the method', () => {
  const { visit } = openReadings();

  it('is where the measures were, each at its place', async () => {
    const page = await visit('/measures#loaded.outletRate');
    await page.getByRole('tab', { name: 'What each score is', selected: true }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/method?part=scores');
    const top = await page
      .locator('[id="loaded.outletRate"]')
      .evaluate((at) => at.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(100);
  });

  it('tells each task in words, in a chart and in a table, with who annotated', async () => {
    const page = await visit('/method');
    const task = page.getByRole('region', { name: 'Reported speech', exact: true });
    await task
      .getByText(/^Of 10 passages where the articles report/)
      .first()
      .waitFor();
    await task
      .getByText(/annotated by language models, not by human coders/)
      .first()
      .waitFor();
    await task.locator('figure svg circle').first().waitFor();
    await task.getByRole('table', { name: 'Reported speech: all figures' }).waitFor();
  });

  it('opens errors, with the words marked, by the keys', async () => {
    const page = await visit('/method');
    const task = page.getByRole('region', { name: 'Loaded words', exact: true });
    await task.getByText(ERRORS).focus();
    await page.keyboard.press('Enter');
    for (const lang of LANGS) await task.locator(`blockquote[lang=${lang}] mark`).first().waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault of access when all is opened, in %s',
    async (colorScheme) => {
      const page = await visit('/method', { colorScheme });
      await page.getByText(ERRORS).first().waitFor();
      for (const summary of await page.locator('details summary').all()) await summary.click();
      expect(await faults(page)).toEqual([]);
    },
  );

  it('keeps the part that is shown in the address', async () => {
    const page = await visit('/method');
    await page.getByRole('tab', { name: 'Where the data is from' }).click();
    await page.getByText('language models, not human coders').first().waitFor();
    expect(page.url()).toMatch(/\/method\?part=data$/);
  });
});
