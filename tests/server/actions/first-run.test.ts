import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import index from '../../../corpus/articles/index.json' with { type: 'json' };
import type { Db } from '../../../db/client.ts';
import { currentEngine } from '../../../db/queries/engines.ts';
import { listArticles } from '../../../db/queries/list-articles.ts';
import { deleteArticle } from '../../../server/actions/delete-article.ts';
import { firstRun } from '../../../server/actions/first-run.ts';
import { articleQuery } from '../../../server/contract.ts';
import { ENGINE_A, ENGINE_B } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { fakeAnalyst } from '../analyst.ts';

const DEMONSTRATION = fileURLToPath(new URL('../../../corpus/articles', import.meta.url));

describe.each(databases())('the first run over $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
  });
  afterAll(() => close());

  const articles = () => listArticles(db, articleQuery.parse({ limit: 200 }));

  it('that is cut short leaves the demonstration to the next', async () => {
    const analyst = fakeAnalyst();
    analyst.before = async () => {
      if (analyst.asked.length === 3) throw new Error('the lights went out');
    };
    await expect(firstRun({ db, analyst }, DEMONSTRATION)).rejects.toThrow();
    const { total } = await articles();
    expect(total).toBeGreaterThan(1);
    expect(total).toBeLessThan(index.articles.length);
    expect(await currentEngine(db)).toBeNull();
  });

  it('loads the demonstration, marked as invented', async () => {
    await firstRun({ db, analyst: fakeAnalyst() }, DEMONSTRATION);
    const { items, total } = await articles();
    expect(total).toBe(index.articles.length);
    for (const { invented, outlet, title, date, analysed } of items)
      expect({
        invented,
        outletInvented: outlet.invented,
        title: title !== null,
        date: date !== null,
        analysed,
      }).toEqual({
        invented: true,
        outletInvented: true,
        title: true,
        date: true,
        analysed: true,
      });
    expect(await currentEngine(db)).toEqual(ENGINE_A);
  });

  it('does not come again, so that what is deleted stays away', async () => {
    const { items } = await articles();
    for (const { id } of items) await deleteArticle({ db }, id);
    await firstRun({ db, analyst: fakeAnalyst(ENGINE_B) }, DEMONSTRATION);
    expect((await articles()).total).toBe(0);
    expect(await currentEngine(db)).toEqual(ENGINE_A);
  });
});
