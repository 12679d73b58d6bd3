import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { setCurrentEngine } from '../../db/queries/engines.ts';
import { listArticles } from '../../db/queries/list-articles.ts';
import { storeArticle, storeArticleWithAnalysis } from '../../db/queries/store-article.ts';
import { type ArticleQuery, articleQuery } from '../../server/contract.ts';
import { anAnalysis, anArticle, ENGINE_A } from './articles.ts';
import { databases } from './databases.ts';

describe.each(databases())('list of articles, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
    const opinion = { label: 'opinion', p: 0.8, evidence: [] } as const;
    await storeArticleWithAnalysis(
      db,
      anArticle({
        title: 'Été',
        outlet: 'Zéphyr',
        date: '2024-05-01',
        text: 'L’œuvre du préfet, 50 % plus.',
      }),
      anAnalysis({ words: 30, genre: { ...opinion, evidence: [] } }),
    );
    await storeArticleWithAnalysis(
      db,
      anArticle({
        title: 'abricot',
        outlet: 'Écho',
        date: '2024-04-01',
        text: 'Un préfet_adjoint, 500 plus.',
      }),
      anAnalysis({
        words: 70,
        scores: { 'opinion.share': { kind: 'share', value: 0.2, count: 1, outOf: 5 } },
      }),
    );
    await storeArticleWithAnalysis(
      db,
      anArticle({ title: 'Zèbre', outlet: 'abeille', lang: 'en', text: 'A prefect of EVERYTHING\\all.' }),
      anAnalysis({
        lang: 'en',
        words: 50,
        scores: { 'opinion.share': { kind: 'share', value: 0.5, count: 3, outOf: 6 } },
      }),
    );
    await storeArticle(db, anArticle({ outlet: 'Écho', date: '2024-06-01', invented: true, text: 'Rien.' }));
    await setCurrentEngine(db, ENGINE_A.hash);
  });
  afterAll(() => close());

  const titles = async (query: Partial<ArticleQuery>) =>
    (await listArticles(db, { ...articleQuery.parse({ invented: 'include' }), ...query })).items.map(
      (a) => a.title,
    );

  it('sorts, what is missing last, names without regard to accents and case', async () => {
    expect(await titles({})).toEqual([null, 'Été', 'abricot', 'Zèbre']);
    expect(await titles({ sort: 'date' })).toEqual(['abricot', 'Été', null, 'Zèbre']);
    expect(await titles({ sort: 'title' })).toEqual(['abricot', 'Été', 'Zèbre', null]);
    expect(await titles({ sort: 'outlet' })).toEqual(['Zèbre', null, 'abricot', 'Été']);
    expect(await titles({ sort: '-words' })).toEqual(['abricot', 'Zèbre', 'Été', null]);
    expect(await titles({ sort: '-addedAt' })).toEqual([null, 'Zèbre', 'abricot', 'Été']);
  });

  it('finds articles that hold every word, in title or text, whatever the case and the accents', async () => {
    expect(await titles({ q: 'PREFET' })).toEqual(['Été', 'abricot']);
    expect(await titles({ q: 'ete prefet' })).toEqual(['Été']);
    expect(await titles({ q: "l'oeuvre" })).toEqual(['Été']);
    expect(await titles({ q: 'préfet absent' })).toEqual([]);
    expect(await titles({ q: '   ' })).toHaveLength(4);
  });

  it('takes %, _ and \\ at their letter', async () => {
    expect(await titles({ q: '50 %' })).toEqual(['Été']);
    expect(await titles({ q: '%' })).toEqual(['Été']);
    expect(await titles({ q: 'préfet_' })).toEqual(['abricot']);
    expect(await titles({ q: 'everything\\all' })).toEqual(['Zèbre']);
  });

  it('filters by language, outlet, date, genre and invention', async () => {
    expect(await titles({ lang: 'en' })).toEqual(['Zèbre']);
    expect(await titles({ outlet: ['Zéphyr'] })).toEqual(['Été']);
    const { items } = await listArticles(db, articleQuery.parse({ lang: 'en' }));
    expect(await titles({ outlet: [items[0]!.outlet.id] })).toEqual(['Zèbre']);
    expect(await titles({ outlet: ['Personne'] })).toEqual([]);
    expect(await titles({ outlet: ['Zéphyr', items[0]!.outlet.id] })).toHaveLength(2);
    expect(await titles({ outlet: [] })).toEqual([]);
    expect(await titles({ from: '2024-04-02', to: '2024-05-01' })).toEqual(['Été']);
    expect(await titles({ genre: 'opinion' })).toEqual(['Été']);
    expect(await titles({ invented: 'only' })).toEqual([null]);
    expect(await titles({ invented: 'auto' })).toEqual(await titles({ invented: 'exclude' }));
    expect(await titles({ invented: 'exclude' })).toHaveLength(3);
  });

  it('pages, and counts what passes the filters', async () => {
    const query = articleQuery.parse({ invented: 'include', limit: 2, offset: 2, sort: 'title' });
    const { items, total } = await listArticles(db, query);
    expect(items.map((a) => a.title)).toEqual(['Zèbre', null]);
    expect(total).toBe(4);
    expect(await listArticles(db, { ...query, offset: 10 })).toEqual({ items: [], total: 4 });
  });

  it('says which articles the current engine has not read', async () => {
    const { items } = await listArticles(db, articleQuery.parse({ invented: 'include', sort: 'title' }));
    expect(items.map((a) => [a.analysed, a.words, a.genre])).toEqual([
      [true, 70, null],
      [true, 30, 'opinion'],
      [true, 50, null],
      [false, null, null],
    ]);
  });

  it('comes with the figure of a score, the highest first, where it is asked for', async () => {
    const query = articleQuery.parse({ invented: 'include', by: 'opinion.share' });
    const { items, total } = await listArticles(db, query);
    expect(total).toBe(4);
    expect(items.map((a) => [a.title, a.figure])).toEqual([
      ['Zèbre', { value: 0.5, count: 3, outOf: 6 }],
      ['abricot', { value: 0.2, count: 1, outOf: 5 }],
      [null, { value: null, count: null, outOf: null }],
      ['Été', { value: null, count: null, outOf: null }],
    ]);
    expect((await listArticles(db, articleQuery.parse({}))).items[0]).not.toHaveProperty('figure');
  });
});
