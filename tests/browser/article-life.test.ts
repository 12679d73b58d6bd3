import { describe, expect, it } from 'vitest';
import type { ArticleWithAnalysis } from '../../server/contract.ts';
import { scoresIn } from '../../web/shapes/comparison.ts';
import { ALL, articlesOn, unreadable } from './article-sample.ts';
import { hasChromium } from './site.ts';
import { openVisits } from './visit.ts';

describe.skipIf(!hasChromium)('an article taken along, failing, or gone', () => {
  const site = openVisits();
  const { visit, visitAnew } = site;
  const { ask, read, sample, added, hear } = articlesOn(site);

  it('is copied as a citation with the engine’s hash, and shown where the clipboard is refused', async () => {
    const { id, article, analysis } = await sample('fr');
    const page = await read(`${id}?layers=voice`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = page.getByRole('button', { name: 'Copy citation' });
    await button.click();
    await page.getByRole('alert').filter({ hasText: 'on the clipboard' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      article.outlet.name,
      analysis!.engine.hash,
      `${site.url}/articles/${id}?layers=voice`,
    ])
      expect(copied).toContain(part);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await button.click();
    const shown = page.getByRole('dialog').getByRole('textbox', { name: 'Citation' });
    expect(await shown.inputValue()).toBe(copied);
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(copied);
  });

  it('is printed with its legend, all its scores, its sources and a citation, in light colours', async () => {
    const { id, analysis } = await sample('en');
    const page = await read(`${id}?${ALL}`, { colorScheme: 'dark' });
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('light');
    await page.getByText('How the text is marked').waitFor();
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(scoresIn('sourcing').length);
    expect(await page.locator('table').count()).toBe(4);
    await page.getByText(`Cadrage ${analysis!.engine.version} (engine ${analysis!.engine.hash})`).waitFor();
    for (const what of ['button', 'a', 'input', 'nav'])
      expect([what, await page.locator(`${what}:visible`).count()]).toEqual([what, 0]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    expect(await page.locator('table').count()).toBe(0);
  });

  it('says why it could not be read, stops asking, and is read on demand', async () => {
    const { id, article } = await sample('fr');
    const page = await visit('/add');
    let asked = 0;
    page.on('request', (request) => (asked += Number(request.url().endsWith(`/api/articles/${id}`))));
    await hear(page, id, unreadable);
    await page.goto(`${site.url}/articles/${id}`);
    const alert = page.getByRole('alert').filter({ hasText: 'This article could not be read' });
    await alert.getByText('does not seem to be in French or in English').waitFor();
    await page.getByText(article.text.split('\n').at(-1)!).waitFor();
    const before = asked;
    await page.waitForTimeout(1500);
    expect(asked).toBe(before);
    await page.unroute(`**/api/articles/${id}`);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-finding]').first().waitFor();
    await page.getByText('The article has been analysed again.').waitFor();
  });

  it('keeps asking for an article that is still being read', async () => {
    const { id } = await sample('fr');
    const page = await visit('/add');
    await hear(page, id, ({ article }) => ({ article, analysis: null, voices: [] }));
    await page.goto(`${site.url}/articles/${id}`);
    await page.getByRole('status').filter({ hasText: 'is being read' }).waitFor();
    await page.unroute(`**/api/articles/${id}`);
    await page.locator('[data-finding]').first().waitFor();
  });

  it('stays as it is when the server is gone, and goes on when it is back', async () => {
    const { id, article } = await sample('en');
    const page = await visitAnew(`/articles/${id}?panel=about`);
    await page.clock.install();
    await page.reload();
    await page.locator('[data-finding]').first().waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Analyse again' }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'The server does not answer' });
    await notice.waitFor();
    await page.getByRole('heading', { level: 1, name: article.title! }).waitFor();
    await page.unroute('**/api/**');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The article has been analysed again.').waitFor();

    await page.route('**/api/**', (route) => route.abort());
    await page.clock.fastForward(20_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await page.clock.runFor(5_000);
    await notice.filter({ hasText: 'What you see is what was read before.' }).waitFor();
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0);
    await page.unroute('**/api/**');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.clock.runFor(1_000);
    await notice.waitFor({ state: 'hidden' });
  });

  it('can be deleted, and that be undone', async () => {
    const id = await added('Brévanne');
    const before = await ask<ArticleWithAnalysis>(`articles/${id}`);
    const page = await read(`${id}?panel=about`);
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page.getByRole('dialog').getByText('at a new address').waitFor();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect((await fetch(`${site.url}/api/articles/${id}`)).status).toBe(404);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL(/\/articles\/[^/?]+$/);
    await page.getByText('The article is back.').waitFor();
    const after = await ask<ArticleWithAnalysis>(`articles/${page.url().split('/').at(-1)}`);
    const { id: _, addedAt: __, outlet, ...same } = before.article;
    expect(after.article).toMatchObject({ ...same, outlet: { name: outlet.name } });
    await fetch(`${site.url}/api/articles/${after.article.id}`, { method: 'DELETE' });
  });

  it('comes back as an invented one where it was one', async () => {
    const { items } = await ask<{ items: { id: string; title: string }[] }>('articles?invented=only&lang=en');
    const { id, title } = items[0]!;
    const page = await read(`${id}?panel=about`);
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL(/\/articles\//);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const back = await ask<ArticleWithAnalysis>(`articles/${new URL(page.url()).pathname.split('/').at(-1)}`);
    expect(back.article).toMatchObject({ title, invented: true });
  });
});
