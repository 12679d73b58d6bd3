import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { articlesWithout } from '../../db/queries/articles-without.ts';
import { corpusSummary } from '../../db/queries/corpus-summary.ts';
import { currentEngine, pruneEngines, registerEngine, setCurrentEngine } from '../../db/queries/engines.ts';
import { getAnalysis } from '../../db/queries/get-analysis.ts';
import { listArticles } from '../../db/queries/list-articles.ts';
import { storeAnalysis } from '../../db/queries/store-analysis.ts';
import { storeArticle } from '../../db/queries/store-article.ts';
import { createComparison } from '../../server/actions/compare-outlets.ts';
import { sourceList } from '../../server/actions/list-sources.ts';
import { createSources } from '../../server/actions/sources.ts';
import { articleQuery } from '../../server/contract.ts';
import { anAnalysis, anArticle, ENGINE_A, ENGINE_B } from './articles.ts';
import { databases } from './databases.ts';
import { rowCounts } from './row-counts.ts';

const ARTICLES = 12;

describe.each(databases())('engines, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  let ids: string[];
  beforeAll(async () => {
    ({ db, close } = await open());
    ids = [];
    for (let i = 0; i < ARTICLES; i += 1) ids.push((await storeArticle(db, anArticle())).id);
  });
  afterAll(() => close());

  /** What each engine would say: its own words, counts and holder, so that a mix shows. */
  const saidBy = (engine: typeof ENGINE_A) => {
    const figure = engine === ENGINE_A ? 1 : 1000;
    return anAnalysis({
      engine,
      words: figure,
      scores: {
        'sourcing.attributedShare': { kind: 'share', value: 0.1, count: figure, outOf: figure * 10 },
        'sourcing.sources': { kind: 'index', value: 1 },
      },
      holders: [{ name: engine.hash, words: figure }],
    });
  };

  it('knows no engine at first, and will not point to an unknown one', async () => {
    expect(await currentEngine(db)).toBeNull();
    await expect(setCurrentEngine(db, 'unheard-of')).rejects.toThrow();
    await expect(corpusSummary(db)).rejects.toThrow('no engine is current');
    await registerEngine(db, ENGINE_A);
    await registerEngine(db, ENGINE_A);
    await setCurrentEngine(db, ENGINE_A.hash);
    expect(await currentEngine(db)).toEqual(ENGINE_A);
    expect(await corpusSummary(db)).toMatchObject({ articles: ARTICLES, pending: ARTICLES });
  });

  it('gives the articles that an engine has not read, page by page', async () => {
    await storeAnalysis(db, ids[0]!, saidBy(ENGINE_A));
    const seen: string[] = [];
    for (let after: string | undefined; ; after = seen.at(-1)) {
      const page = await articlesWithout(db, ENGINE_A.hash, { after, limit: 5 });
      if (page.length === 0) break;
      seen.push(...page);
    }
    expect(new Set(seen)).toEqual(new Set(ids.slice(1)));
    expect(seen).toHaveLength(ARTICLES - 1);
  });

  it('never shows a mix while the articles are read again and the pointer moves', async () => {
    for (const id of ids) await storeAnalysis(db, id, saidBy(ENGINE_A));
    let moving = true;
    const readAgain = (async () => {
      for (const id of ids) await storeAnalysis(db, id, saidBy(ENGINE_B));
      for (let i = 0; i < 40; i += 1) {
        await setCurrentEngine(db, (i % 2 ? ENGINE_A : ENGINE_B).hash);
        await setTimeout(i);
      }
      moving = false;
    })();
    const seen = new Set<number>();
    const outletScores = createComparison(db);
    const readSources = createSources(db);
    while (moving) {
      const [scores, sources, list, summary, one] = await Promise.all([
        outletScores({ invented: 'include' }),
        readSources({ invented: 'include' }).then((read) => sourceList(read, { limit: 10, offset: 0 })),
        listArticles(db, articleQuery.parse({})),
        corpusSummary(db),
        getAnalysis(db, ids[3]!),
      ]);
      const attributed = scores.find((s) => s.score === 'sourcing.attributedShare')!;
      const index = scores.find((s) => s.score === 'sourcing.sources')!;
      expect([ARTICLES, ARTICLES * 1000]).toContain(attributed.count);
      expect(attributed).toMatchObject({ n: ARTICLES, value: 0.1 });
      expect(index).toMatchObject({ n: ARTICLES, value: 1 });
      expect(sources.items).toHaveLength(1);
      expect(sources.items[0]!.attributions).toBe(ARTICLES);
      expect(new Set(list.items.map((a) => a.words)).size).toBe(1);
      expect(summary.words).toBe((summary.engine.hash === ENGINE_A.hash ? 1 : 1000) * ARTICLES);
      expect(one!.analysis.attributions[0]!.source!.name).toBe(one!.analysis.engine.hash);
      seen.add(attributed.count!);
    }
    await readAgain;
    expect(seen.size).toBe(2);
  });

  it('prunes what other engines have said, and nothing of the current one', async () => {
    await setCurrentEngine(db, ENGINE_B.hash);
    expect(await pruneEngines(db)).toBe(ARTICLES);
    expect(await pruneEngines(db)).toBe(0);
    expect(await rowCounts(db)).toMatchObject({ analyses: ARTICLES, attributions: ARTICLES });
    expect(await corpusSummary(db)).toMatchObject({ pending: 0, words: ARTICLES * 1000 });
  });

  it('keeps one analysis of an article and engine, whoever writes it', async () => {
    await Promise.all(Array.from({ length: 6 }, () => storeAnalysis(db, ids[0]!, saidBy(ENGINE_B))));
    expect(await rowCounts(db)).toMatchObject({ analyses: ARTICLES, attributions: ARTICLES });
  });
});
