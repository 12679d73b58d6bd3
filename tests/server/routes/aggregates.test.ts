import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeArticleWithAnalysis } from '../../../db/queries/store-article.ts';
import { sourceList } from '../../../server/contract/sources.ts';
import { corpusSummary, list, outletRow, outletScore, targetRow } from '../../../server/contract.ts';
import { anAnalysis, anArticle, fullAnalysis } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { type OwnServer, ownServer } from '../server.ts';

describe.each(databases())('aggregates over $name', ({ open }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(open);
    await storeArticleWithAnalysis(
      server.db,
      anArticle({ outlet: 'A', date: '2026-01-02' }),
      anAnalysis({
        scores: { 'opinion.share': { kind: 'share', value: 0.25, count: 1, outOf: 4 } },
        holders: [{ name: 'Jeanne Dupont', words: 30 }],
      }),
    );
    await storeArticleWithAnalysis(
      server.db,
      anArticle({ outlet: 'B', lang: 'en', invented: true }),
      fullAnalysis('en'),
    );
  });
  afterAll(() => server.close());

  const get = async (path: string): Promise<unknown> => (await server.send('GET', `/api${path}`)).json();

  it('list outlets', async () => {
    const { items, total } = list(outletRow).parse(await get('/outlets'));
    expect([total, items.map((o) => [o.name, o.articles, o.langs])]).toEqual([
      2,
      [
        ['A', 1, ['fr']],
        ['B', 1, ['en']],
      ],
    ]);
  });

  it('give the scores of each outlet under the filters', async () => {
    const { items, total } = list(outletScore).parse(await get('/scores?outlet=A'));
    expect(total).toBe(items.length);
    expect(items.find((s) => s.score === 'opinion.share')).toMatchObject({
      value: 0.25,
      count: 1,
      outOf: 4,
      n: 1,
    });
    expect(list(outletScore).parse(await get('/scores?outlet=A&lang=en')).items).toEqual([]);
  });

  it('list sources a page at a time', async () => {
    const { items } = sourceList.parse(await get('/sources?lang=fr'));
    expect(items).toMatchObject([{ name: 'Jeanne Dupont', words: 30, outlets: [{ name: 'A', words: 30 }] }]);
    const all = sourceList.parse(await get('/sources'));
    expect(sourceList.parse(await get('/sources?limit=1&offset=1'))).toMatchObject({
      items: all.items.slice(1, 2),
      total: all.total,
    });
  });

  it('list targets a page at a time', async () => {
    const all = list(targetRow).parse(await get('/targets?invented=include'));
    expect(all.total).toBeGreaterThan(0);
    expect(list(targetRow).parse(await get('/targets?invented=exclude')).total).toBe(0);
  });

  it('sum the corpus up', async () => {
    expect(corpusSummary.parse(await get('/corpus?invented=include'))).toMatchObject({
      articles: 2,
      invented: 1,
      outlets: 2,
      pending: 0,
      engine: server.analyst.engine,
    });
    expect(corpusSummary.parse(await get('/corpus?lang=fr'))).toMatchObject({
      articles: 1,
      from: '2026-01-02',
    });
  });
});
