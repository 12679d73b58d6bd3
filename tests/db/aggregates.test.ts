import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { corpusSummary } from '../../db/queries/corpus-summary.ts';
import { setCurrentEngine } from '../../db/queries/engines.ts';
import { listOutlets } from '../../db/queries/list-outlets.ts';
import { listTargets } from '../../db/queries/list-targets.ts';
import { storeArticle, storeArticleWithAnalysis } from '../../db/queries/store-article.ts';
import { type CompareOutlets, createComparison } from '../../server/actions/compare-outlets.ts';
import { sourceList } from '../../server/actions/list-sources.ts';
import { createSources, type ReadSources } from '../../server/actions/sources.ts';
import { effectiveNumber } from '../../server/analysis/summaries/effective-number.ts';
import { SCORE_IDS, type Score, type StanceLabel, type Target } from '../../server/analysis/types.ts';
import { anAnalysis, anArticle, ENGINE_A, ENGINE_B } from './articles.ts';
import { databases } from './databases.ts';

const ALL = { invented: 'include' } as const;
const PAGE = { ...ALL, limit: 50, offset: 0 };

const share = (count: number, outOf: number): Score => ({
  kind: 'share',
  value: count / outOf,
  count,
  outOf,
});
const rate = (count: number, outOf: number): Score => ({ kind: 'rate', value: 1, count, outOf });
const lastWord = (count: number, outOf: number): Score => ({
  kind: 'index',
  value: count / outOf,
  count,
  outOf,
  from: 0,
  by: { outlet: outOf - count, government: count },
});
const index = (value: number): Score => ({ kind: 'index', value });
const target = (name: string, label: StanceLabel, mentions: number): Target => ({
  name,
  kind: 'place',
  mentions: Array.from({ length: mentions }, (_, start) => ({ start, end: start + 1 })),
  outletStance: { label, score: 0, evidence: [] },
  holders: [],
});

describe.each(databases())('aggregates, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  let outletScores: CompareOutlets;
  let readSources: ReadSources;
  const listSources = async (page = {}) => sourceList(await readSources(ALL), { ...PAGE, ...page });
  beforeAll(async () => {
    ({ db, close } = await open());
    outletScores = createComparison(db);
    readSources = createSources(db);
    const indexes = { 'sourcing.sources': index(2), 'sourcing.effectiveSources': index(2) };
    await storeArticleWithAnalysis(
      db,
      anArticle({ outlet: 'Écho', date: '2024-01-02' }),
      anAnalysis({
        words: 100,
        genre: { label: 'opinion', p: 0.9, evidence: [] },
        scores: {
          'sourcing.attributedShare': share(10, 100),
          'loaded.outletRate': rate(3, 90),
          'sourcing.endorsingCues': rate(1, 4),
          'sourcing.lastWord': lastWord(30, 30),
          ...indexes,
        },
        holders: [
          { name: 'Ana', words: 30 },
          { name: 'Bob', words: 10 },
        ],
        targets: [target('Chine', 'against', 3)],
      }),
    );
    await storeArticleWithAnalysis(
      db,
      anArticle({ outlet: 'Écho', date: '2024-03-01' }),
      anAnalysis({
        words: 900,
        scores: {
          'sourcing.attributedShare': share(600, 900),
          'loaded.outletRate': rate(1, 300),
          'sourcing.endorsingCues': rate(0, 8),
          'sourcing.lastWord': lastWord(0, 90),
          ...indexes,
        },
        holders: [
          { name: 'Ana', words: 20 },
          { name: 'Cléo', words: 60 },
          { name: '', words: 500 },
        ],
        targets: [target('Chine', 'neutral', 1), target('Huawei', 'favour', 2)],
      }),
    );
    await storeArticleWithAnalysis(
      db,
      anArticle({ outlet: 'Écho', date: '2024-02-01' }),
      anAnalysis({ words: 50, holders: [{ name: 'Zoé', words: 1000 }] }),
    );
    await storeArticleWithAnalysis(
      db,
      anArticle({ outlet: 'Écho', lang: 'en' }),
      anAnalysis({
        lang: 'en',
        words: 10,
        scores: { 'sourcing.attributedShare': share(1, 2) },
        holders: [{ name: 'Ana', words: 7, kind: 'unnamed' }],
        targets: [target('Chine', 'favour', 1)],
      }),
    );
    await storeArticleWithAnalysis(
      db,
      anArticle({ outlet: 'Zéphyr', invented: true, date: '2023-12-31' }),
      anAnalysis({ words: 5, holders: [{ name: 'Ana', words: 15 }] }),
    );
    await storeArticle(db, anArticle({ outlet: 'Amphore' }));
    // Another engine, whose figures must not be seen.
    await storeArticleWithAnalysis(
      db,
      anArticle({ outlet: 'Zéphyr', invented: true }),
      anAnalysis({
        engine: ENGINE_B,
        words: 7777,
        scores: { 'sourcing.attributedShare': share(5, 5) },
        holders: [{ name: 'Intrus', words: 1 }],
        targets: [target('Intrus', 'favour', 1)],
      }),
    );
    await setCurrentEngine(db, ENGINE_A.hash);
  });
  afterAll(() => close());

  const scoreOf = async (outlet: string, lang: string, score: string, filters = {}) =>
    (await outletScores({ ...ALL, ...filters })).find(
      (s) => s.outlet.name === outlet && s.lang === lang && s.score === score,
    );

  it('sums counts and denominators before it divides, and scales rates', async () => {
    expect(await scoreOf('Écho', 'fr', 'sourcing.attributedShare')).toMatchObject({
      value: 0.61,
      count: 610,
      outOf: 1000,
      n: 2,
      missing: 1,
    });
    expect(await scoreOf('Écho', 'fr', 'loaded.outletRate')).toMatchObject({
      value: 10.256_41,
      count: 4,
      outOf: 390,
    });
    expect(await scoreOf('Écho', 'fr', 'sourcing.endorsingCues')).toMatchObject({ value: 8.333_333 });
  });

  it('recomputes indexes from the words of each holder, leaving out articles without the score', async () => {
    expect(await scoreOf('Écho', 'fr', 'sourcing.sources')).toMatchObject({
      value: 3,
      count: null,
      outOf: null,
      n: 2,
      missing: 1,
    });
    expect(await scoreOf('Écho', 'fr', 'sourcing.effectiveSources')).toMatchObject({
      value: effectiveNumber([50, 10, 60]),
    });
  });

  it('pools the closing words, of which a long article has more', async () => {
    const pooled = { value: 0.25, compared: 0.25, count: 30, outOf: 120, n: 2, missing: 1 };
    expect(await scoreOf('Écho', 'fr', 'sourcing.lastWord')).toMatchObject(pooled);
  });

  it('says what is missing and never calls it zero', async () => {
    expect(await scoreOf('Écho', 'fr', 'opinion.share')).toMatchObject({
      value: null,
      count: null,
      outOf: null,
      n: 0,
      missing: 3,
    });
  });

  it('never pools French and English', async () => {
    expect(await scoreOf('Écho', 'en', 'sourcing.attributedShare')).toMatchObject({ value: 0.5, n: 1 });
    const sources = (await listSources()).items.filter((s) => s.name === 'Ana' || s.kind === 'unnamed');
    expect(sources.map((s) => [s.lang, s.words])).toEqual([
      ['fr', 65],
      ['en', 7],
    ]);
    const targets = (await listTargets(db, PAGE)).items.filter((t) => t.name === 'Chine');
    expect(targets.map((t) => [t.lang, t.articles])).toEqual([
      ['fr', 2],
      ['en', 1],
    ]);
  });

  it('compares an index by the mean of the articles, which does not grow with their number', async () => {
    expect(await scoreOf('Écho', 'fr', 'sourcing.sources')).toMatchObject({ value: 3, compared: 2 });
    expect(await scoreOf('Écho', 'fr', 'sourcing.attributedShare')).toMatchObject({ compared: 0.61 });
    expect(await scoreOf('Écho', 'fr', 'opinion.share')).toMatchObject({ compared: null });
  });

  it('counts each article once in the spread, and gives no interval below five', async () => {
    for (const score of await outletScores(ALL)) {
      expect(score.spread.reduce((a, b) => a + b, 0)).toBe(score.n);
      expect(score.interval).toBeNull();
      expect(score.scale).toBeGreaterThan(0);
    }
    const spread = (await scoreOf('Écho', 'fr', 'sourcing.attributedShare'))!;
    // 10% and 67% on an axis of 24 parts up to 80%.
    expect(spread.scale).toBe(0.8);
    expect(spread.spread.flatMap((n, part) => (n > 0 ? [part] : []))).toEqual([3, 20]);
  });

  it('gives scores by outlet, language and the closed list', async () => {
    const scores = await outletScores(ALL);
    expect(scores.filter((s) => s.outlet.name === 'Écho' && s.lang === 'fr').map((s) => s.score)).toEqual(
      SCORE_IDS,
    );
    expect([...new Set(scores.map((s) => `${s.outlet.name} ${s.lang}`))]).toEqual([
      'Écho en',
      'Écho fr',
      'Zéphyr fr',
    ]);
  });

  it('filters scores like every list', async () => {
    const filters = { from: '2024-02-15', to: '2024-12-31' };
    expect(await scoreOf('Écho', 'fr', 'sourcing.attributedShare', filters)).toMatchObject({
      count: 600,
      n: 1,
    });
    expect(await scoreOf('Écho', 'fr', 'sourcing.sources', filters)).toMatchObject({ value: 2 });
    expect(await scoreOf('Écho', 'fr', 'sourcing.attributedShare', { genre: 'opinion' })).toMatchObject({
      count: 10,
    });
    expect(await scoreOf('Zéphyr', 'fr', 'opinion.share', { invented: 'exclude' })).toBeUndefined();
  });

  it('lists outlets by name, accents apart', async () => {
    const outlets = await listOutlets(db);
    expect(outlets.map(({ id: _, ...outlet }) => outlet)).toEqual([
      { name: 'Amphore', invented: false, articles: 1, words: 0, langs: ['fr'], from: null, to: null },
      {
        name: 'Écho',
        invented: false,
        articles: 4,
        words: 1060,
        langs: ['en', 'fr'],
        from: '2024-01-02',
        to: '2024-03-01',
      },
      {
        name: 'Zéphyr',
        invented: true,
        articles: 2,
        words: 5,
        langs: ['fr'],
        from: '2023-12-31',
        to: '2023-12-31',
      },
    ]);
  });

  it('lists sources with the words that each outlet gives them', async () => {
    const { items, total } = await listSources();
    expect(items.map((s) => `${s.name || s.key} ${s.lang} ${s.words}`)).toEqual([
      'Zoé fr 1000',
      'Ana fr 65',
      'Cléo fr 60',
      'Bob fr 10',
      'unnamed:other en 7',
    ]);
    expect(total).toBe(5);
    expect(items[1]).toEqual({
      name: 'Ana',
      lang: 'fr',
      kind: 'person',
      role: 'other',
      key: 'ana',
      articles: 3,
      attributions: 3,
      words: 65,
      direct: 0,
      stances: { neutral: 0, endorsing: 0, distancing: 0 },
      spellings: 1,
      outlets: [
        { id: expect.any(String), name: 'Écho', articles: 2, attributions: 2, words: 50, direct: 0 },
        { id: expect.any(String), name: 'Zéphyr', articles: 1, attributions: 1, words: 15, direct: 0 },
      ],
    });
    expect(items[4]).toMatchObject({ kind: 'unnamed', outlets: [{ name: 'Écho', words: 7 }] });
    const second = await listSources({ limit: 2, offset: 2 });
    expect(second).toMatchObject({ items: items.slice(2, 4), total: 5 });
    expect(await listSources({ offset: 99 })).toMatchObject({ items: [], total: 5 });
  });

  it('lists targets with the stances that each outlet takes', async () => {
    const { items, total } = await listTargets(db, PAGE);
    expect(total).toBe(3);
    expect(items[0]).toEqual({
      name: 'Chine',
      kind: 'place',
      lang: 'fr',
      articles: 2,
      mentions: 4,
      outlets: [{ name: 'Écho', articles: 2, against: 1, neutral: 1, favour: 0 }],
    });
    expect(items.map((t) => t.name)).toEqual(['Chine', 'Huawei', 'Chine']);
  });

  it('sums the corpus up', async () => {
    expect(await corpusSummary(db)).toEqual({
      articles: 7,
      invented: 2,
      words: 1065,
      outlets: 3,
      langs: [
        { lang: 'en', articles: 1 },
        { lang: 'fr', articles: 6 },
      ],
      from: '2023-12-31',
      to: '2024-03-01',
      pending: 2,
      failed: 0,
      engine: ENGINE_A,
    });
    expect(await corpusSummary(db, { invented: 'only' })).toMatchObject({ articles: 2, pending: 1 });
  });
});
