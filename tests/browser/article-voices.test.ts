import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlesOn, lit } from './article-sample.ts';
import { hasChromium } from './site.ts';
import { openReadings } from './visit.ts';

describe.skipIf(!hasChromium)('the voices of an article in a browser', () => {
  const { read, voiced } = articlesOn(openReadings());

  it('draws each source in a look of its own, the same in the text, its note, the panel and the legend', async () => {
    const { id, analysis } = await voiced('en');
    const page = await read(`${id}?panel=sources`);
    /** Its tint, and its pattern but for how strong that is. */
    const look = (of: Locator): Promise<string> =>
      of.evaluate((part) => {
        const style = getComputedStyle(part);
        const pattern = style
          .getPropertyValue('--pattern')
          .replaceAll(style.getPropertyValue('--pattern-line'), '');
        return `${style.getPropertyValue('--voice-fill')} ${pattern}`;
      });
    const panel = page.getByRole('tabpanel', { name: 'Sources' });
    const rows = panel.locator('button[aria-expanded]:has(small)');
    const seen = new Map<string, string>();
    for (const row of (await rows.all()).slice(0, 6)) {
      const name = (await row.locator('[class*="voiceName"]').innerText()).trim();
      const own = analysis!.attributions.findIndex(
        ({ source, within, content }) => source?.name === name && within === null && content.length > 0,
      );
      if (own < 0) continue;
      const inPanel = await look(row.locator('[class*="swatch"]'));
      expect([
        name,
        await look(page.locator(`[data-finding="attribution-${own}"][class*="content"]`).first()),
      ]).toEqual([name, inPanel]);
      expect(
        await look(page.locator('ul button[data-layer="voice"]').filter({ hasText: name }).first()),
      ).toBe(inPanel);
      seen.set(name, inPanel);
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(new Set(seen.values()).size).toBe(seen.size);
    await page.getByRole('button', { name: 'Legend' }).click();
    const legend = page.getByRole('dialog', { name: 'Legend' });
    for (const [name, drawn] of seen)
      expect(
        await look(legend.locator('li').filter({ hasText: name }).first().locator('[class*="content"]')),
      ).toBe(drawn);
  });

  it('keeps all words of a source lit, from the panel or the text, and goes from one to the next', async () => {
    const { id, analysis, article } = await voiced('en');
    const of = Map.groupBy(analysis!.attributions, ({ source }) => source?.name ?? '');
    const [name, own] = [...of]
      .filter(([known]) => known !== '')
      .sort(([, a], [, b]) => b.length - a.length)[0]!;
    const spans = own.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    const theirs = spans.map(({ start, end }) => article.text.slice(start, end));
    const page = await read(`${id}?panel=sources`);
    const row = page.getByRole('tabpanel', { name: 'Sources' }).getByRole('button', { name }).first();
    await row.click();
    await page.waitForURL(/voice=/);
    await page.getByRole('heading', { level: 1 }).hover();
    await row.blur();
    expect((await lit(page)).length).toBeGreaterThanOrEqual(spans.length);
    const steps = page.getByRole('region', { name: 'Source whose words are lit' });
    await steps.getByRole('button', { name: 'Its next words' }).click();
    await steps.getByText(`1 of ${spans.length}`).waitFor();
    expect((await page.locator('[data-at]').allInnerTexts()).join('')).toBe(theirs[0]);
    if (spans.length > 1) {
      await steps.getByRole('button', { name: 'Its next words' }).press('Enter');
      await steps.getByText(`2 of ${spans.length}`).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('voice='));
    await page.getByRole('tab', { name: 'Scores' }).click();
    const said = analysis!.attributions.findIndex(
      ({ source, within }) => source?.name === name && within === null,
    );
    await page.locator(`[data-finding="attribution-${said}"][class*="content"]`).first().click();
    await steps.getByText(name).waitFor();
    await steps.getByRole('button', { name: 'Leave this source' }).click();
    await steps.waitFor({ state: 'detached' });
    expect(await lit(page)).toEqual([]);
  });

  it('lists sources by what they are heard for or by where they are first heard', async () => {
    const { id } = await voiced('en');
    const page = await read(`${id}?panel=sources`);
    const names = () =>
      page.getByRole('tabpanel', { name: 'Sources' }).locator('li [class*="voiceName"]').allInnerTexts();
    const byShare = await names();
    const order = page.getByRole('group', { name: 'Order' });
    await order.getByRole('button', { name: 'by first heard' }).click();
    const byFirst = await names();
    expect(byFirst).not.toEqual(byShare);
    expect(byFirst.toSorted()).toEqual(byShare.toSorted());
    await page
      .getByText(/quoted directly|only paraphrased|quoted and paraphrased/)
      .first()
      .waitFor();
  });

  it('says who has the last word, and where the closing part begins', async () => {
    const { id, analysis, article } = await voiced('en');
    const { from, outOf } = analysis!.scores['sourcing.lastWord'] as { from: number; outOf: number };
    const page = await read(`${id}?score=sourcing.lastWord`);
    await page
      .getByText(new RegExp(`of the last ${outOf} words`))
      .first()
      .waitFor();
    const closing = page.locator('[class*="passage"]:is(button)').first();
    expect((await closing.innerText()).slice(0, 30)).toBe(
      article.text.slice(from, from + 30).replace(/\s+/g, ' '),
    );
  });
});
