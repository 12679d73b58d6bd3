import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../db/client.ts';
import { corpusSummary } from '../../../db/queries/corpus-summary.ts';
import { currentEngine, registerEngine, setCurrentEngine } from '../../../db/queries/engines.ts';
import { getAnalysis } from '../../../db/queries/get-analysis.ts';
import { getArticle } from '../../../db/queries/get-article.ts';
import { storeArticle } from '../../../db/queries/store-article.ts';
import { addArticle } from '../../../server/actions/add-article.ts';
import { deleteArticle } from '../../../server/actions/delete-article.ts';
import { reanalyse } from '../../../server/actions/reanalyse.ts';
import { reanalyseAll } from '../../../server/actions/reanalyse-all.ts';
import { anAnalysis, anArticle, ENGINE_A, ENGINE_B } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { rowCounts } from '../../db/row-counts.ts';
import { fakeAnalyst } from '../analyst.ts';

const ARTICLES = 20;

describe.each(databases())('a new engine over $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  let ids: string[];
  beforeEach(async () => {
    ({ db, close } = await open());
    const before = { db, analyst: fakeAnalyst(ENGINE_A) };
    await registerEngine(db, ENGINE_A);
    await setCurrentEngine(db, ENGINE_A.hash);
    ids = [];
    for (let n = 0; n < ARTICLES; n += 1) ids.push((await addArticle(before, anArticle())).id);
  });
  afterEach(() => close());

  /** Hashes of the engines whose analyses are read now. */
  const readNow = async (of = ids) =>
    new Set(await Promise.all(of.map(async (id) => (await getAnalysis(db, id))?.analysis.engine.hash)));

  it('reads all, and only then is the one that is read', async () => {
    const analyst = fakeAnalyst(ENGINE_B);
    const seen: Set<string | undefined>[] = [];
    // One that is read first, one in the middle and one that is read last tell a mix from a whole.
    const some = [ids[0]!, ids[ARTICLES / 2]!, ids.at(-1)!];
    analyst.before = async () => void seen.push(await readNow(some));
    expect(await reanalyseAll({ db, analyst })).toEqual({ analysed: ARTICLES, failed: [], finished: true });
    expect(seen).toHaveLength(ARTICLES);
    for (const hashes of seen) expect([...hashes]).toEqual([ENGINE_A.hash]);
    expect(await readNow()).toEqual(new Set([ENGINE_B.hash]));
    expect((await rowCounts(db)).analyses).toBe(ARTICLES);
  });

  it('goes on where it was stopped', async () => {
    const analyst = fakeAnalyst(ENGINE_B);
    const stop = new AbortController();
    analyst.before = async () => {
      if (analyst.asked.length === 5) stop.abort();
    };
    const first = await reanalyseAll({ db, analyst }, stop.signal);
    expect(first.finished).toBe(false);
    expect(await currentEngine(db)).toEqual(ENGINE_A);
    expect(await readNow()).toEqual(new Set([ENGINE_A.hash]));

    const second = await reanalyseAll({ db, analyst });
    expect(first.analysed + second.analysed).toBe(ARTICLES);
    expect(first.analysed).toBeGreaterThanOrEqual(5);
    expect(analyst.asked).toHaveLength(ARTICLES);
    expect(await readNow()).toEqual(new Set([ENGINE_B.hash]));
  });

  it('is not held up by an article that it refuses, nor by one that is deleted meanwhile', async () => {
    const { id } = await storeArticle(db, anArticle({ text: 'BREAK' }));
    const analyst = fakeAnalyst(ENGINE_B);
    let deleted = false;
    analyst.before = async () => {
      if (deleted) return;
      deleted = true;
      await deleteArticle({ db }, ids.pop()!);
    };
    const done = await reanalyseAll({ db, analyst });
    expect(done).toMatchObject({ finished: true, failed: [{ id, error: { code: 'analysis_failed' } }] });
    expect(done.analysed).toBeGreaterThanOrEqual(ARTICLES - 1);
    expect(await readNow()).toEqual(new Set([ENGINE_B.hash]));
    expect(await getArticle(db, id)).toMatchObject({ analysed: false, failure: 'analysis_failed' });
    expect(await corpusSummary(db)).toMatchObject({ failed: 1, pending: 0 });

    // Asked for again it is tried again, and forgotten as a failure once it is read; by itself it is not.
    analyst.asked = [];
    await reanalyseAll({ db, analyst });
    expect(analyst.asked).toEqual([]);
    await expect(reanalyse({ db, analyst }, id)).rejects.toMatchObject({ code: 'analysis_failed' });
    const mended = { ...fakeAnalyst(ENGINE_B), analyse: async () => anAnalysis({ engine: ENGINE_B }) };
    await reanalyse({ db, analyst: mended }, id);
    expect(await getArticle(db, id)).toMatchObject({ analysed: true, failure: null });
    await expect(reanalyse({ db, analyst }, id)).rejects.toMatchObject({ code: 'analysis_failed' });
    expect(await getArticle(db, id)).toMatchObject({ analysed: true, failure: null });
  });

  it('stops where something is wrong that is no article’s', async () => {
    const analyst = fakeAnalyst(ENGINE_B);
    analyst.before = async () => {
      throw new Error('out of order');
    };
    await expect(reanalyseAll({ db, analyst })).rejects.toMatchObject({ code: 'internal' });
    expect(await currentEngine(db)).toEqual(ENGINE_A);
  });

  it('asked for one article says nothing of it before it has read all', async () => {
    const context = { db, analyst: fakeAnalyst(ENGINE_B) };
    await reanalyse(context, ids[0]!);
    expect(await readNow()).toEqual(new Set([ENGINE_A.hash]));
    await reanalyseAll(context);
    expect(context.analyst.asked).toHaveLength(ARTICLES);
  });
});
