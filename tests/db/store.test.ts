import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { setCurrentEngine } from '../../db/queries/engines.ts';
import { getAnalysis } from '../../db/queries/get-analysis.ts';
import { getArticle } from '../../db/queries/get-article.ts';
import { storeAnalysis } from '../../db/queries/store-analysis.ts';
import { findArticleByText, storeArticle, storeArticleWithAnalysis } from '../../db/queries/store-article.ts';
import { outlets } from '../../db/schema/index.ts';
import { contentHash } from '../../db/text.ts';
import { analysed } from './arbitraries.ts';
import { anArticle, ENGINE_A, ENGINE_B, fullAnalysis } from './articles.ts';
import { databases } from './databases.ts';
import { rowCounts } from './row-counts.ts';

describe.each(databases())('storing, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
    await storeArticleWithAnalysis(db, anArticle(), fullAnalysis('fr'));
    await setCurrentEngine(db, ENGINE_A.hash);
  });
  afterAll(() => close());

  it('gives an analysis back exactly as it was stored', async () => {
    const { id } = await storeArticle(db, anArticle({ lang: 'en' }));
    await fc.assert(
      fc.asyncProperty(analysed('en', ENGINE_A), async (given) => {
        expect(await storeAnalysis(db, id, given)).toBe(true);
        const back = await getAnalysis(db, id);
        expect(back).toEqual(given);
        expect(JSON.stringify(back)).toBe(JSON.stringify(given));
      }),
      { numRuns: 100 },
    );
  });

  it('gives an article back as it was stored', async () => {
    const article = anArticle({
      title: 'L’été « sûr »',
      byline: 'A. Nonyme',
      date: '2024-02-29',
      provenance: { via: 'file', format: 'html', filename: 'été.html', url: 'https://example.org/a' },
      invented: true,
      outlet: 'Gazette inventée',
    });
    const { id, existing } = await storeArticle(db, article);
    expect(existing).toBe(false);
    expect(await getArticle(db, id)).toEqual({
      id,
      title: article.title,
      byline: article.byline,
      text: article.text,
      hash: contentHash(article.text),
      outlet: { id: expect.any(String), name: 'Gazette inventée', invented: true },
      lang: 'fr',
      date: '2024-02-29',
      words: null,
      genre: null,
      invented: true,
      addedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      analysed: false,
      failure: null,
      provenance: article.provenance,
    });
  });

  it('stores the same text once, and says whose it is', async () => {
    const article = anArticle();
    const first = await storeArticle(db, article);
    const before = await rowCounts(db);
    const again = await storeArticleWithAnalysis(
      db,
      { ...article, outlet: 'Un journal tout autre', lang: 'en' },
      fullAnalysis('en'),
    );
    expect(again).toEqual({ id: first.id, existing: true });
    expect(await rowCounts(db)).toEqual(before);
    expect(await findArticleByText(db, article.text)).toBe(first.id);
    expect(await findArticleByText(db, 'unheard of')).toBeNull();
  });

  it('stores the same text once when it comes many times at once', async () => {
    const article = anArticle();
    const stored = await Promise.all(
      Array.from({ length: 8 }, (_, i) => storeArticle(db, { ...article, outlet: `Concurrent ${i}` })),
    );
    expect(new Set(stored.map((s) => s.id)).size).toBe(1);
    expect(stored.filter((s) => !s.existing)).toHaveLength(1);
    const names = (await listOutletNames(db)).filter((name) => name.startsWith('Concurrent'));
    expect(names).toHaveLength(1);
  });

  it('keeps a text that Postgres cannot hold at its length, with U+FFFD in it', async () => {
    const { id } = await storeArticle(db, anArticle({ text: 'a\0b\uD800c\uDC00 été 😀', title: 'x\0y' }));
    const article = await getArticle(db, id);
    expect(article).toMatchObject({ text: 'a\uFFFDb\uFFFDc\uFFFD été 😀', title: 'x\uFFFDy' });
    expect(article!.hash).toBe(contentHash(article!.text));
  });

  it('keeps a megabyte of text and an analysis of ten thousand findings', async () => {
    const text = 'Été 😀 '.repeat(1_000_000 / 7);
    const given = fullAnalysis('fr');
    given.analysis.loaded = Array.from({ length: 10_000 }, (_, i) => ({
      ...given.analysis.loaded[0]!,
      start: i,
    }));
    const { id } = await storeArticleWithAnalysis(db, anArticle({ text }), given);
    expect((await getArticle(db, id))!.text).toBe(text);
    expect(await getAnalysis(db, id)).toEqual(given);
  });

  it('keeps names of any length', async () => {
    const given = fullAnalysis('fr');
    const name = Array.from({ length: 2000 }, () => crypto.randomUUID()).join(' ');
    given.analysis.targets[0]!.name = name;
    given.analysis.attributions[0]!.source = {
      start: null,
      end: null,
      text: null,
      name,
      kind: 'person',
      role: 'other',
    };
    const { id } = await storeArticleWithAnalysis(db, anArticle(), given);
    expect(await getAnalysis(db, id)).toEqual(given);
  });

  it('stores neither article nor outlet where the analysis cannot be stored', async () => {
    const before = await rowCounts(db);
    const broken = fullAnalysis('fr');
    broken.analysis.targets[0]!.name = 'not \0 storable';
    const article = anArticle({ outlet: 'Jamais vu' });
    await expect(storeArticleWithAnalysis(db, article, broken)).rejects.toThrow();
    await expect(storeArticleWithAnalysis(db, article, fullAnalysis('en'))).rejects.toThrow(/in "fr"/);
    expect(await rowCounts(db)).toEqual(before);
  });

  it('says no where the article is gone', async () => {
    expect(await storeAnalysis(db, crypto.randomUUID(), fullAnalysis('fr'))).toBe(false);
    expect(await getArticle(db, crypto.randomUUID())).toBeNull();
    expect(await getArticle(db, 'no-uuid')).toBeNull();
    expect(await getAnalysis(db, 'no-uuid')).toBeNull();
  });

  it('shows only what the current engine said', async () => {
    const a = fullAnalysis('fr', ENGINE_A);
    const b = fullAnalysis('fr', ENGINE_B);
    const { id } = await storeArticleWithAnalysis(db, anArticle(), b);
    expect(await getAnalysis(db, id)).toBeNull();
    await storeAnalysis(db, id, a);
    expect((await getAnalysis(db, id))!.analysis.engine).toEqual(ENGINE_A);
    await setCurrentEngine(db, ENGINE_B.hash);
    expect((await getAnalysis(db, id))!.analysis.engine).toEqual(ENGINE_B);
    await setCurrentEngine(db, ENGINE_A.hash);
  });
});

async function listOutletNames(db: Db): Promise<string[]> {
  return (await db.orm.select({ name: outlets.name }).from(outlets)).map(({ name }) => name);
}
