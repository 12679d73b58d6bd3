import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { deleteArticle } from '../../db/queries/delete-article.ts';
import { setCurrentEngine } from '../../db/queries/engines.ts';
import { listOutlets } from '../../db/queries/list-outlets.ts';
import { storeAnalysis } from '../../db/queries/store-analysis.ts';
import { storeArticle, storeArticleWithAnalysis } from '../../db/queries/store-article.ts';
import { type DrawnCheck, storeCheck } from '../../db/queries/store-check.ts';
import { storeFailure } from '../../db/queries/store-failure.ts';
import { anArticle, ENGINE_A, ENGINE_B, fullAnalysis } from './articles.ts';
import { databases } from './databases.ts';
import { rowCounts } from './row-counts.ts';

const aCheckOf = (article: string): DrawnCheck => ({
  kind: 'sentences',
  lang: 'fr',
  filters: { invented: 'auto' },
  seed: 1,
  items: [{ article, start: 0, end: 3, contextStart: 0, contextEnd: 3 }],
});

describe.each(databases())('deleting, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
  });
  afterAll(() => close());

  it('takes along every row of the article, and the outlet with its last one', async () => {
    const { id } = await storeArticleWithAnalysis(db, anArticle(), fullAnalysis('fr', ENGINE_A));
    await storeAnalysis(db, id, fullAnalysis('fr', ENGINE_B));
    await storeFailure(db, id, { version: '1.2.0', hash: 'engine-c' }, 'analysis_failed');
    await setCurrentEngine(db, ENGINE_A.hash);
    await db.orm.transaction((tx) => storeCheck(tx, aCheckOf(id)));
    // What a reader decides about names belongs to no article.
    const { source_decisions, ...before } = await rowCounts(db);
    expect(source_decisions).toBe(0);
    expect(
      Object.values(before).every((n) => n > 0),
      JSON.stringify(before),
    ).toBe(true);

    expect(await deleteArticle(db, id)).toBe(true);
    const { engines, current_engine, checks, ...rest } = await rowCounts(db);
    expect({ engines, current_engine, checks }).toEqual({ engines: 3, current_engine: 1, checks: 1 });
    expect(
      Object.values(rest).every((n) => n === 0),
      JSON.stringify(rest),
    ).toBe(true);
  });

  it('keeps an outlet that has another article', async () => {
    const first = await storeArticle(db, anArticle({ outlet: 'Écho' }));
    const second = await storeArticle(db, anArticle({ outlet: 'Écho' }));
    await deleteArticle(db, first.id);
    expect(await listOutlets(db)).toMatchObject([{ name: 'Écho', articles: 1 }]);
    await deleteArticle(db, second.id);
    expect(await listOutlets(db)).toEqual([]);
  });

  it('deletes nothing where there is nothing', async () => {
    expect(await deleteArticle(db, crypto.randomUUID())).toBe(false);
    expect(await deleteArticle(db, 'no-uuid')).toBe(false);
  });

  it('neither fails nor orphans when an outlet gains an article while it loses its last', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id } = await storeArticle(db, anArticle({ outlet: 'Contesté' }));
      const [, added] = await Promise.all([
        deleteArticle(db, id),
        storeArticle(db, anArticle({ outlet: 'Contesté' })),
      ]);
      expect(await listOutlets(db)).toMatchObject([{ name: 'Contesté', articles: 1 }]);
      await deleteArticle(db, added.id);
    }
  });
});
