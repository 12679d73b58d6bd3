import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Norms } from '../../server/contract.ts';
import { ALL, articlesOn, lit, unreadable } from './article-sample.ts';
import { faults } from './faults.ts';
import { hasChromium } from './site.ts';
import { openReadings } from './visit.ts';

const score = (page: Page, id: string) => page.locator(`[data-score="${id}"]`);
const litScores = (page: Page): Promise<string[]> =>
  page.locator('[data-score][data-lit]').evaluateAll((rows) => rows.map((row) => row.dataset.score!));

describe.skipIf(!hasChromium)('an article in a browser', () => {
  const site = openReadings();
  const { visit, visitAnew } = site;
  const { ask, read, sample, hear } = articlesOn(site);

  it('is reached from the list, and its layers and findings by keyboard', async () => {
    const { id, article } = await sample('fr');
    const page = await visit(`/?view=articles&lang=fr&q=${encodeURIComponent(article.title!)}`);
    await page.getByRole('link', { name: article.title! }).first().click();
    await page.waitForURL(`**/articles/${id}*`);
    await page.getByRole('heading', { level: 1, name: article.title! }).waitFor();
    const loaded = page.getByRole('button', { name: 'Loaded words', exact: true });
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
    const first = page.url();
    await page
      .getByRole('status')
      .filter({ hasText: /^1 of \d+: / })
      .waitFor();
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.href !== first);
    await page.keyboard.press('k');
    await page.waitForURL(first);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('at='));
  });

  it('says how it is marked, and closes that before it leaves a finding', async () => {
    const { id, analysis } = await sample('en');
    const { start, end } = analysis!.loaded[0]!;
    const page = await read(`${id}?at=${start}-${end}`);
    await page.getByRole('button', { name: 'Legend' }).press('Enter');
    const legend = page.getByRole('dialog', { name: 'Legend' });
    await legend.getByText('what is said by').first().waitFor();
    await legend.getByText('Leave the pinned finding').waitFor();
    await page.keyboard.press('Escape');
    await legend.waitFor({ state: 'hidden' });
    expect(page.url()).toContain('at=');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('at='));
  });

  it('opens a score on the very words that made it', async () => {
    const { id } = await sample('fr');
    const page = await read(`${id}`);
    await page.getByRole('button', { name: /^Attributed words/ }).click();
    await page.waitForURL(/score=sourcing.attributedShare/);
    const passage = page.locator('[class*="passage"]:is(button)').first();
    const words = (await passage.innerText()).replace('…', '');
    await passage.click();
    await page.waitForURL(/at=\d+-\d+/);
    const marked = await page.locator('[data-at]').allInnerTexts();
    expect(marked.join('').replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' ').trim());
    const top = (part: Element) => part.getBoundingClientRect().top;
    expect(await page.locator('[data-at]').first().evaluate(top)).toBeLessThan(900);
  });

  it('follows an address to the words it points at, whatever else it opens', async () => {
    const { id, article } = await sample('fr');
    const start = Math.floor(article.text.length * 0.8);
    const page = await read(`${id}?at=${start}-${start + 12}&layer=opinion&score=loaded.outletRate`);
    const pointed = page.locator('[data-at]').first();
    expect(article.text.slice(start, start + 12)).toContain((await pointed.innerText()).trim());
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('[data-at]')!.getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight;
    });
    const opinion = page.getByRole('button', { name: 'Opinion', exact: true });
    expect(await opinion.getAttribute('aria-pressed')).toBe('true');
  });

  it('leads from a note to its words and from words to their note', async () => {
    const { id } = await sample('fr');
    const page = await read(`${id}`);
    const note = page.locator('ul button[data-layer="loaded"]').first();
    await note.click();
    await page.locator('[data-at]').first().waitFor();
    expect(await note.getAttribute('aria-current')).toBe('true');
    await page.locator('[data-finding^="loaded-"]').last().click();
    await page.locator('ul button[data-layer][aria-current="true"]').waitFor();
  });

  it('lights a finding, its note and the scores it moves, and back, without drawing the text anew', async () => {
    const { id, analysis, article } = await sample('fr');
    const page = await read(`${id}`);
    await page.evaluate(() => {
      const seen = { drawn: 0 };
      Object.assign(window, { seen });
      new MutationObserver((changes) => (seen.drawn += changes.length)).observe(
        document.querySelector('[data-paragraph]')!.closest('section')!,
        { subtree: true, childList: true, characterData: true },
      );
    });
    const own = analysis!.loaded.findIndex(({ voice, inHeading }) => voice === 'outlet' && !inHeading);
    const term = analysis!.loaded[own]!;
    await page.locator(`[data-finding="loaded-${own}"]`).first().hover();
    await score(page, 'loaded.outletRate').and(page.locator('[data-lit]')).waitFor();
    expect(await litScores(page)).toEqual(['loaded.outletRate']);
    expect(await lit(page)).toEqual([article.text.slice(term.start, term.end)]);
    expect(await page.locator('button[data-layer="loaded"][data-lit]').count()).toBe(1);

    await page.getByRole('heading', { level: 1 }).hover();
    expect(await lit(page)).toEqual([]);
    await score(page, 'loaded.outletRate').getByRole('button').first().focus();
    const words = analysis!.loaded.filter(({ voice, inHeading }) => voice === 'outlet' && !inHeading);
    expect((await lit(page)).sort()).toEqual(
      words.map(({ start, end }) => article.text.slice(start, end)).sort(),
    );
    await page.locator('button[data-layer="loaded"][data-lit]').first().waitFor();

    await page.getByRole('tab', { name: 'Sources' }).click();
    const source = page
      .getByRole('tabpanel', { name: 'Sources' })
      .locator('button[aria-expanded]:has(small)');
    await source.first().hover();
    expect((await lit(page)).join('').length).toBeGreaterThan(10);
    expect(await page.evaluate(() => (window as unknown as { seen: { drawn: number } }).seen.drawn)).toBe(0);
  });

  it('lights the scores of a pinned finding where nothing hovers', async () => {
    const { id, analysis } = await sample('en');
    const own = analysis!.loaded.findIndex(({ voice, inHeading }) => voice === 'outlet' && !inHeading);
    const page = await read(`${id}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator(`[data-finding="loaded-${own}"]`).first().tap();
    await page.getByText('counts in Loaded words: In the outlet’s voice').last().waitFor();
    await page.getByRole('button', { name: 'Scores' }).tap();
    await score(page, 'loaded.outletRate').waitFor();
    expect(await litScores(page)).toEqual(['loaded.outletRate']);
  });

  it('places each score among the articles of its own language, and says what they are', async () => {
    const { items } = await ask<{ items: Norms[] }>('norms');
    for (const [lang, place] of [
      ['fr', /(of|the \d+% of) French news articles in the reference/],
      ['en', /(of|the \d+% of) English news articles in the reference/],
    ] as const) {
      const { id, analysis } = await sample(lang);
      const page = await read(`${id}`);
      const told = Object.values(analysis!.scores).filter(({ value }) => value !== null);
      expect(await page.locator('[data-score]').filter({ hasText: place }).count()).toBe(told.length);
      await score(page, 'loaded.outletRate').getByRole('button').first().click();
      const norm = items.find((known) => known.lang === lang)!;
      await page.getByText(norm.reference.en).waitFor();
      await page.getByText(norm.engine.hash).first().waitFor();
      expect(await page.getByText('read by another engine').count()).toBe(0);
      const measure = page.getByRole('link', { name: 'This measure among the definitions' });
      expect(await measure.getAttribute('href')).toBe('/method?part=scores#loaded.outletRate');
    }
  });

  it('warns where the places were measured by another engine', async () => {
    const { id } = await sample('fr');
    const page = await visit('/add');
    await page.route('**/api/norms', async (route) => {
      const response = await route.fetch();
      const { items, ...rest } = (await response.json()) as { items: Norms[] };
      const other = items.map((norm) => ({ ...norm, engine: { ...norm.engine, hash: 'f00d' } }));
      await route.fulfill({ response, json: { ...rest, items: other } });
    });
    await page.goto(`${site.url}/articles/${id}?score=opinion.share`);
    await page.getByText('read by another engine').waitFor();
  });

  it('shows who speaks, for how many words, as what and how much word for word', async () => {
    const { id } = await sample('en');
    const page = await read(`${id}`);
    await page.getByRole('tab', { name: 'Sources' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Sources' });
    await panel.getByText('The outlet itself').waitFor();
    const source = panel.locator('button[aria-expanded]:has(small)').first();
    expect(await source.innerText()).toMatch(/\d+%[\s\S]*\d+ words? · (\d+%|none) in quotation marks/);
    await source.click();
    await panel.getByText('Their words').waitFor();
    await panel.getByRole('button', { name: 'What is this? Sources' }).click();
    await page.getByText('Each word of the text belongs to one voice').waitFor();
  });

  it('fits phones, with the panels in a sheet', async () => {
    const { id } = await sample('fr');
    for (const width of [360, 390, 768, 1024, 1440]) {
      const page = await read(`${id}?${ALL}`, {
        viewport: { width, height: 740 },
        locale: 'fr-FR',
      });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, over]).toEqual([width, 0]);
    }
    const page = await read(`${id}`, { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Findings' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('button[data-layer]').first().click();
    await sheet.waitFor({ state: 'hidden' });
    await page.locator('[data-at]').first().waitFor();
    await page.getByRole('button', { name: 'Next finding' }).waitFor();
  });

  it('does not move while it comes in', async () => {
    const { id } = await sample('fr');
    const page = await visitAnew('/add');
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Node }[] }[]) {
          // The footer below goes down as the article comes in above it.
          if (entry.sources.some(({ node }) => document.getElementById('content')?.contains(node ?? null)))
            moved.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.url}/articles/${id}`);
    await page.locator('[data-finding]').first().waitFor();
    await page.waitForTimeout(500);
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
  });

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each([
      'score=loaded.outletRate',
      'panel=sources',
      'score=sourcing.lastWord',
      'panel=targets',
      'panel=frames',
      'panel=about',
    ])('has no fault of access (%s)', async (search) => {
      const { id } = await sample('fr');
      const page = await read(`${id}?${ALL}&${search}`, { colorScheme });
      await page.locator('ul button[data-layer]').first().hover();
      expect(await faults(page)).toEqual([]);
      await page.locator('[data-finding^="attribution-"]').first().click();
      await page.getByRole('region', { name: 'Source whose words are lit' }).waitFor();
      expect(await faults(page)).toEqual([]);
    });

    it('has none on a phone, with the sheet open, nor where it could not be read', async () => {
      const { id } = await sample('en');
      const phone = await read(`${id}?${ALL}`, {
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      expect(await faults(phone)).toEqual([]);
      await phone.getByRole('button', { name: 'Scores' }).click();
      await phone.getByRole('dialog').waitFor();
      expect(await faults(phone)).toEqual([]);
      await hear(phone, id, unreadable);
      await phone.goto(`${site.url}/articles/${id}`);
      await phone.getByRole('alert').waitFor();
      expect(await faults(phone)).toEqual([]);
    });

    it('keeps a source’s words legible on their tint, on their pattern and lit', async () => {
      const { id } = await sample('fr');
      const page = await read(`${id}?${ALL}`, { colorScheme });
      const contrasts = await page.evaluate(() => {
        const content = document.querySelector('[class*="content"][data-finding]')!;
        const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const luminance = (colour: string): number => {
          const probe = document.createElement('span');
          probe.style.color = colour;
          content.append(probe);
          paint.fillStyle = getComputedStyle(probe).color;
          probe.remove();
          paint.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => {
            const channel = part / 255;
            return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const contrast = (ink: string, ground: string): [string, number] => {
          const [dark, light] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
          return [`${ink} on ${ground}`, (light! + 0.05) / (dark! + 0.05)];
        };
        const text = 'var(--mantine-color-text)';
        return [
          contrast(text, 'var(--voice-fill)'),
          contrast(text, 'var(--pattern-line)'),
          contrast(text, 'var(--spot)'),
          contrast('var(--voice-line)', 'color-mix(in srgb, var(--spot) 75%, var(--mantine-color-body))'),
          contrast('var(--voice-line)', 'var(--voice-fill)'),
        ];
      });
      expect(contrasts.filter(([, ratio]) => ratio < 4.5)).toEqual([]);
    });
  });
});
