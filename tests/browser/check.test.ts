import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../server/contract/check.ts';
import { articlesOn } from './article-sample.ts';
import { faults } from './faults.ts';
import { hasChromium } from './site.ts';
import { openVisits } from './visit.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const coded = (page: Page, n: number, of: number) => page.getByText(`${n} of ${of} coded`).waitFor();
const WIDTHS = [1440, 390];

describe.skipIf(!hasChromium)('a check of the engine in a browser', () => {
  const site = openVisits();
  const { visit } = site;
  const { ask } = articlesOn(site);
  const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1)!;

  /** From the overview to the first sentence. */
  async function start(kind: string): Promise<Page> {
    const page = await visit('/?lang=en&genre=reporting');
    await page.getByRole('link', { name: 'Check the engine on these articles' }).click();
    await page.waitForURL(/\/checks\?lang=en&genre=reporting/);
    await page.getByRole('radio', { name: kind }).check();
    await page.getByLabel('Sentences to draw').fill('12');
    await button(page, 'Draw and start').click();
    await page.getByText('Sentence 1 of 12').waitFor();
    return page;
  }

  async function clean(page: Page): Promise<void> {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faults(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
  }

  async function exported(page: Page) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export what you coded' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
    return { name: download.suggestedFilename(), lines: lines.map((line) => JSON.parse(line)) };
  }

  it('draws sentences, codes them by key, goes on after a reload, and shows the result', async () => {
    const page = await start('Labels of sentences');
    await clean(page);
    await page.keyboard.press('1');
    await page.getByText('Sentence 2 of 12').waitFor();
    await page.keyboard.press('5');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Sentence 2 of 12').waitFor();
    expect(await button(page, /^Unsure/).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('2');
    await coded(page, 2, 12);
    await page.waitForLoadState('networkidle');

    await page.reload();
    await page.getByText('Sentence 3 of 12').waitFor();
    await page.getByRole('tab', { name: 'Result' }).click();
    await page.getByText('8 more sentences are to be coded').waitFor();
    await page.getByRole('link', { name: 'Code on' }).click();
    for (let n = 3; n <= 12; n += 1) {
      await page.getByText(`Sentence ${n} of 12`).waitFor();
      await page.keyboard.press(n === 12 ? '5' : String(1 + (n % 3)));
      await coded(page, n, 12);
    }
    await page.getByText('Every sentence is coded').waitFor();
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByText(/On 11 sentences of \d+ articles the engine says/).waitFor();
    await page.getByText('1 was set aside as unsure').waitFor();
    await page.getByText(/F1 may be off by \d+ points/).waitFor();
    await clean(page);

    const { name, lines } = await exported(page);
    expect(name).toBe('voice-en.own.jsonl');
    const { items } = await ask<Check>(`checks/${idOf(page)}`);
    const labels = new Map(items.map(({ text, code }) => [text, code]));
    const told = lines.flatMap(({ text, sentences }) =>
      sentences.map((s: { start: number; end: number; label: string }) => [
        text.slice(s.start, s.end),
        s.label,
      ]),
    );
    expect(told).toHaveLength(11);
    for (const [text, label] of told) expect(labels.get(text)).toBe(label);

    // A disagreement leads to its sentence in the article.
    const { disagreements } = await ask<{ disagreements: { text: string }[] }>(`checks/${idOf(page)}/result`);
    expect(disagreements.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Open it in its article' }).first().click();
    await page.waitForURL(/\/articles\/.*at=\d+-\d+/);
    await page.locator('[data-paragraph]').first().waitFor();
  });

  it('marks attributions by pointer and by keyboard', async () => {
    const page = await start('Attributions');
    const words = page.getByRole('group', { name: 'Words of the sentence' }).getByRole('button');
    await words.nth(0).click();
    await words.nth(2).click();
    await page.getByText('You are marking Who says it').waitFor();
    await coded(page, 1, 12);
    // On by the keyboard alone: the fifth word is the source.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    const id = idOf(page);
    const [first] = (await ask<Check>(`checks/${id}`)).items;
    const [mark] = first!.code as Exclude<
      typeof first extends undefined ? never : NonNullable<Check['items'][0]['code']>,
      string
    >;
    expect(mark!.content).toHaveLength(1);
    expect(mark!.content[0]!.start).toBeGreaterThanOrEqual(first!.start);
    expect(mark!.source).toHaveLength(1);
    await clean(page);

    await button(page, 'Take this attribution away').click();
    await coded(page, 0, 12);
    for (let n = 1; n <= 12; n += 1) {
      await page.getByText(`Sentence ${n} of 12`).waitFor();
      await page.keyboard.press('1');
      await coded(page, n, 12);
    }
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByText(/you marked 0 attributions, the engine \d+; 0 are the same/).waitFor();
    await clean(page);
    const { name, lines } = await exported(page);
    expect(name).toBe('attribution-en.own.jsonl');
    expect(lines.flatMap(({ attributions }) => attributions)).toEqual([]);
    expect(lines.flatMap((line) => line.coded)).toHaveLength(12);
  });

  it('takes back what the server did not keep, says so, and tries again', async () => {
    const page = await start('Labels of sentences');
    await page.route('**/api/checks/*/items/*', (route) => route.abort());
    await page.keyboard.press('3');
    await page.getByText('The code of sentence 1 was not kept').waitFor();
    await coded(page, 0, 12);
    await page.unroute('**/api/checks/*/items/*');
    await button(page, 'Try again').click();
    await coded(page, 1, 12);
  });

  it('lists the checks, deletes one once it is sure, and says what is in the way of drawing', async () => {
    const page = await start('Labels of sentences');
    await page.keyboard.press('3');
    await coded(page, 1, 12);
    const id = idOf(page);
    await page.getByRole('link', { name: 'All checks' }).click();
    const row = page.getByRole('listitem').filter({ hasText: '1 of 12 coded' }).first();
    await row.waitFor();
    await clean(page);
    const { total } = await ask<{ total: number }>('checks');
    await row.getByRole('button', { name: /^Delete the check/ }).click();
    await page.getByRole('dialog').getByText('1 coded sentence goes with it').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('The check has been deleted').waitFor();
    expect(await ask<{ total: number }>('checks')).toMatchObject({ total: total - 1 });
    await page.goto(`${site.url}/checks/${id}`);
    await page.getByRole('heading', { name: 'Nothing at this address' }).waitFor();
    await page.goto(`${site.url}/checks?q=nowhere-to-be-found`);
    await page.getByText('These filters leave no article').waitFor();
  });

  it('is in French too, in dark colours, and fits a phone', async () => {
    const french = { locale: 'fr-FR', colorScheme: 'dark' as const };
    const page = await visit('/checks', french);
    await page.getByRole('heading', { level: 1, name: 'Vérifier le moteur' }).waitFor();
    await clean(page);
    for (const kind of ['Étiquettes de phrases', 'Attributions']) {
      await page.goto(`${site.url}/checks`);
      await page.getByRole('radio', { name: kind }).check();
      await button(page, 'Tirer et commencer').click();
      await page.getByText('Phrase 1 sur 50').waitFor();
      await clean(page);
    }
  });
});
