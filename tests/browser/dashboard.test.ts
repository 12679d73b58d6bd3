import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, NO_CHROMIUM, openBrowser, type Site, startSite } from './site.ts';

const GAZETTE = 'La Gazette des essais';
const TEXT = `La mairie de Brévanne a présenté jeudi un projet de tramway entre la gare et l’hôpital.
« Cette ligne changera la vie de milliers d’habitants », a déclaré la maire, Odile Farrand.
Cette promesse grotesque n’est évidemment pas nouvelle. L’opposition affirme que le coût a doublé en trois ans.
Selon un rapport de la région, les travaux dureraient six ans et fermeraient deux places du centre.
Les commerçants demandent des indemnités. Le conseil votera le budget au printemps prochain.`;

let site: Site;
let browser: Browser;
let faults: string[] = [];

if (!hasChromium) console.warn(`Browser tests skipped: ${NO_CHROMIUM}`);

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 4')) faults.push(message.text());
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return page;
}

/** The sample of a language with the most loaded words, so that there is something to open. */
async function sample(lang: 'fr' | 'en'): Promise<{ id: string; title: string }> {
  const ask = async <T>(path: string) => (await (await fetch(`${site.url}/api/${path}`)).json()) as T;
  const { items } = await ask<{ items: { id: string; title: string }[] }>(
    `articles?lang=${lang}&invented=only`,
  );
  const read = await Promise.all(
    items.map(async ({ id, title }) => {
      const { analysis } = await ask<{ analysis: { loaded: unknown[] } }>(`articles/${id}`);
      return { id, title, loaded: analysis.loaded.length };
    }),
  );
  return read.sort((a, b) => b.loaded - a.loaded)[0]!;
}

async function paste(page: Page, text: string, outlet = GAZETTE): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
  await page.getByRole('combobox', { name: 'Outlet' }).fill(outlet);
  await page.getByRole('button', { name: 'Add and analyse' }).click();
}

describe.skipIf(!hasChromium)('the dashboard in a browser', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), openBrowser()]);
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

  it('says what the corpus holds, that the samples are invented, and compares outlets', async () => {
    const page = await visit('/');
    const { items } = (await (await fetch(`${site.url}/api/outlets`)).json()) as {
      items: { name: string }[];
    };
    await page.getByText('All are invented').waitFor();
    for (const { name } of items) expect(await page.getByText(name).count()).toBeGreaterThan(0);
    const plots = page.locator('figure');
    await plots.first().waitFor();
    const first = plots.first();
    expect(await first.locator('figcaption p').innerText()).toMatch(/\d/);
    await first.getByText('Show the figures').click();
    expect(await first.locator('tbody tr').count()).toBeGreaterThan(0);
  });

  it('keeps its filters in the address', async () => {
    const page = await visit('/');
    await page.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'French' }).click();
    await page.waitForURL(/lang=fr/);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('figure').getByText('English', { exact: true }).count()).toBe(0);
    expect(await page.locator('#articles td').getByText('English', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL((url) => !url.search.includes('lang'));
  });

  it('goes from the list to an article, whose layers switch by keyboard', async () => {
    const { id, title } = await sample('fr');
    const page = await visit('/?lang=fr');
    await page.getByRole('link', { name: title }).click();
    await page.waitForURL(`**/articles/${id}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const loaded = page.getByRole('button', { name: 'Loaded words' });
    const marks = page.locator('[data-finding^="loaded-"]');
    await marks.first().waitFor();
    await loaded.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/layers=voice/);
    expect(await loaded.getAttribute('aria-pressed')).toBe('false');
    expect(await marks.count()).toBe(0);
    await page.keyboard.press('Alt+2');
    await marks.first().waitFor();
    expect(await loaded.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('region', { name: 'Text of the article' }).focus();
    await page.keyboard.press('j');
    await page.waitForURL(/at=\d+-\d+/);
  });

  it('opens a score on the very words that made it', async () => {
    const { id } = await sample('fr');
    const page = await visit(`/articles/${id}`);
    await page.getByRole('button', { name: /^Attributed words/ }).click();
    await page.waitForURL(/score=sourcing.attributedShare/);
    const passage = page.locator('[class*="passage"]:is(button)').first();
    const words = (await passage.innerText()).replace('…', '');
    await passage.click();
    await page.waitForURL(/at=\d+-\d+/);
    const marked = await page.locator('[data-at]').allInnerTexts();
    expect(marked.join('').replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' ').trim());
    expect(
      await page
        .locator('[data-at]')
        .first()
        .evaluate((part) => part.getBoundingClientRect().top),
    ).toBeLessThan(900);
  });

  it('follows an address to the words it points at, whatever else it opens', async () => {
    const { id } = await sample('fr');
    const answer = await fetch(`${site.url}/api/articles/${id}`);
    const { article } = (await answer.json()) as { article: { text: string } };
    const start = Math.floor(article.text.length * 0.8);
    const page = await visit(
      `/articles/${id}?at=${start}-${start + 12}&layer=opinion&score=loaded.outletRate`,
    );
    const pointed = page.locator('[data-at]').first();
    expect(article.text.slice(start, start + 12)).toContain((await pointed.innerText()).trim());
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('[data-at]')!.getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight;
    });
    expect(
      await page.getByRole('button', { name: 'Opinion', exact: true }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('shows who speaks, for how many words', async () => {
    const { id } = await sample('en');
    const page = await visit(`/articles/${id}`);
    await page.getByRole('tab', { name: 'Sources' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Sources' });
    await panel.getByText('The outlet itself').waitFor();
    await panel.locator('button[aria-expanded]').first().click();
    await panel.getByText('Their words').waitFor();
  });

  it('leads from a note to its words and from words to their note', async () => {
    const { id } = await sample('fr');
    const page = await visit(`/articles/${id}`);
    const note = page.locator('ul button[data-layer="loaded"]').first();
    await note.click();
    await page.locator('[data-at]').first().waitFor();
    expect(await note.getAttribute('aria-current')).toBe('true');
    await page.locator('[data-finding^="loaded-"]').last().click();
    await page.locator('ul button[data-layer][aria-current="true"]').waitFor();
  });

  it('adds a pasted text, then says that it is already there, then deletes it', async () => {
    const page = await visit('/add');
    await paste(page, TEXT);
    await page.waitForURL(/\/articles\/[^/?]+$/);
    const address = page.url();
    await page.getByText('Odile Farrand').first().waitFor();
    await page.locator('[data-finding]').first().waitFor();

    await page.goto(`${site.url}/add`);
    await paste(page, TEXT);
    await page.getByText('This text is already there').waitFor();
    await page.getByRole('link', { name: 'See the article' }).click();
    await page.waitForURL(address);

    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.waitForURL(`${site.url}/`);
    await page.goto(address);
    await page.getByRole('heading', { name: 'Nothing at this address' }).waitFor();
  });

  it('refuses beside the field what it cannot read', async () => {
    const page = await visit('/add');
    await page.getByRole('button', { name: 'Add and analyse' }).click();
    await page.getByText('There is no text here to read.').waitFor();
    await page.getByText('Say which outlet published it.').waitFor();
    const german =
      'Der Bundestag hat am Donnerstag über den neuen Haushalt beraten. Die Abgeordneten stritten lange über die Ausgaben für Schulen und Straßen. Am Ende stimmte eine knappe Mehrheit dem Entwurf zu, obwohl viele Fragen offen blieben.';
    await paste(page, german);
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await page.getByText('does not seem to be in French or in English').waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    expect(await text.inputValue()).toBe(german);
  });

  it('reads a dropped file, shows what was read, and adds it', async () => {
    const page = await visit('/add');
    const name = 'tramway.md';
    const buffer = Buffer.from(`# Le tramway divise Brévanne\n\n${TEXT.replaceAll('\n', '\n\n')}\n`);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/markdown', buffer });
    await page.getByText('This was read in “tramway.md”').waitFor();
    await page.getByText('Detected: French').waitFor();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toContain(
      'Odile Farrand',
    );
    await page.getByRole('combobox', { name: 'Outlet' }).fill(GAZETTE);
    await page.getByRole('button', { name: 'Add and analyse' }).click();
    await page.waitForURL(/\/articles\/[^/?]+$/);
    await page.getByRole('heading', { level: 1, name: 'Le tramway divise Brévanne' }).waitFor();
  });

  it('says why a file is not taken', async () => {
    const page = await visit('/add');
    const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
    await page.getByRole('alert').getByText('photo.png').waitFor();
  });

  it('speaks the browser’s language, then the one chosen, and remembers it', async () => {
    const page = await visit('/', { locale: 'fr-FR' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('heading', { name: 'Comment l’information est cadrée' }).waitFor();
    await page.getByText('EN', { exact: true }).click();
    await page.getByRole('heading', { name: 'How news is framed' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'How news is framed' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('fits a narrow phone, with the panels in a sheet', async () => {
    const { id } = await sample('fr');
    for (const path of [
      '/',
      `/articles/${id}?layers=voice,loaded,opinion,frames`,
      '/add',
      '/measures',
      '/nowhere',
    ]) {
      const page = await visit(path, { viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, over]).toEqual([path, 0]);
    }
    const page = await visit(`/articles/${id}`, { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Findings' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('button[data-layer]').first().click();
    await sheet.waitFor({ state: 'hidden' });
    await page.locator('[data-at]').first().waitFor();
    await page.getByRole('button', { name: 'Next finding' }).waitFor();
  });

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(['/', '/article', '/add', '/measures', '/nowhere'])(
      '%s has no serious fault of access',
      async (path) => {
        const { id } = await sample('fr');
        const page = await visit(
          path === '/article'
            ? `/articles/${id}?layers=voice,loaded,opinion,frames&score=loaded.outletRate`
            : path,
          { colorScheme },
        );
        await page.evaluate(axe.source);
        const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        const serious = found.violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id: rule, nodes }) => [
            rule,
            nodes.slice(0, 5).map(({ html, any }) => [html, any[0]?.message]),
          ]);
        expect(serious).toEqual([]);
      },
    );
  });
});
