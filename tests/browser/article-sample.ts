import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Analysis, Lang } from '../../server/analysis/types.ts';
import type { ArticleWithAnalysis } from '../../server/contract.ts';
import type { Visits } from './visit.ts';

/** Every layer, as an address says it. */
export const ALL = 'layers=voice,loaded,opinion,frames';

/** The stretches of text that are lit, as they are written. */
export const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('cadrage-lit') ?? [])].map(String));

/** What tests of the article page ask of the site besides its pages. */
export function articlesOn(site: Visits) {
  const ask = async <T>(path: string, options?: RequestInit): Promise<T> =>
    (await (await fetch(`${site.url}/api/${path}`, options)).json()) as T;
  const samples = new Map<Lang, Promise<ArticleWithAnalysis & { id: string }>>();

  async function most(
    lang: Lang,
    measure: (analysis: Analysis) => number,
  ): Promise<ArticleWithAnalysis & { id: string }> {
    const { items } = await ask<{ items: { id: string }[] }>(`articles?lang=${lang}&invented=only&limit=200`);
    const read = await Promise.all(
      items.map(async ({ id }) => ({ id, ...(await ask<ArticleWithAnalysis>(`articles/${id}`)) })),
    );
    return read.sort((a, b) => measure(b.analysis!) - measure(a.analysis!))[0]!;
  }

  return {
    ask,

    /** Opens an article's page and waits until its text is there. */
    async read(address: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await site.visit(`/articles/${address}`, options);
      await page.locator('[data-paragraph]').first().waitFor();
      return page;
    },

    /** The sample of a language with the most loaded words, so that there is something to open. */
    sample(lang: Lang): Promise<ArticleWithAnalysis & { id: string }> {
      if (!samples.has(lang))
        samples.set(
          lang,
          most(lang, ({ loaded }) => loaded.length),
        );
      return samples.get(lang)!;
    },

    /** The sample of a language with the most attributions. */
    voiced(lang: Lang): Promise<ArticleWithAnalysis & { id: string }> {
      return most(lang, ({ attributions }) => attributions.length);
    },

    /** An article of its own for a test, which may do with it what it likes. */
    async added(place: string): Promise<string> {
      const text = `La mairie de ${place} a présenté jeudi un projet de tramway entre la gare et l’hôpital.\n« Cette ligne changera la vie de milliers d’habitants », a déclaré la maire, Odile Farrand.\nCette promesse grotesque n’est évidemment pas nouvelle. Les commerçants demandent des indemnités.`;
      const title = `Le tramway divise ${place}`;
      const body = JSON.stringify({ text, outlet: place, title, date: '2026-10-01', byline: 'Ana Lor' });
      const headers = { 'content-type': 'application/json' };
      return (await ask<{ id: string }>('articles', { method: 'POST', body, headers })).id;
    },

    /** Changes what the server says of one article, as the page hears it. */
    async hear(page: Page, id: string, change: (told: ArticleWithAnalysis) => ArticleWithAnalysis) {
      await page.route(`**/api/articles/${id}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: change((await response.json()) as ArticleWithAnalysis) });
      });
    },
  };
}

/** The same article, had the engine not been able to read it. */
export const unreadable = ({ article }: ArticleWithAnalysis): ArticleWithAnalysis => ({
  article: { ...article, failure: 'unsupported_language', analysed: false },
  analysis: null,
  voices: [],
});
