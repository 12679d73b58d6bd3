import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../db/client.ts';
import { deleteArticle } from '../../../db/queries/delete-article.ts';
import { setCurrentEngine } from '../../../db/queries/engines.ts';
import { storeAnalysis } from '../../../db/queries/store-analysis.ts';
import { storeArticleWithAnalysis } from '../../../db/queries/store-article.ts';
import { type CompareOutlets, createComparison } from '../../../server/actions/compare-outlets.ts';
import type { Score } from '../../../server/analysis/types.ts';
import { filters } from '../../../server/contract.ts';
import { anAnalysis, anArticle, ENGINE_A } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';

const share = (count: number, outOf: number): Score => ({
  kind: 'share',
  value: count / outOf,
  count,
  outOf,
});

describe.each(databases())('comparing outlets over $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  let compare: CompareOutlets;
  const ids: string[] = [];
  const store = async (count: number, outlet = 'A', invented = false) => {
    const analysed = anAnalysis({ scores: { 'sourcing.attributedShare': share(count, 100) } });
    const { id } = await storeArticleWithAnalysis(db, anArticle({ outlet, invented }), analysed);
    return id;
  };
  beforeAll(async () => {
    ({ db, close } = await open());
    compare = createComparison(db);
    for (const count of [10, 20, 30, 40, 50, 60]) ids.push(await store(count));
    await store(90, 'Inventé', true);
    await setCurrentEngine(db, ENGINE_A.hash);
  });
  afterAll(() => close());

  const attributed = async (asked: object = {}) =>
    (await compare(filters.parse(asked))).filter(({ score }) => score === 'sourcing.attributedShare');

  it('gives an interval around the figure, the same each time', async () => {
    const [a] = await attributed();
    expect(a).toMatchObject({ value: 0.35, n: 6 });
    expect(a!.interval!.low).toBeGreaterThan(0.1);
    expect(a!.interval!.low).toBeLessThan(0.3);
    expect(a!.interval!.high).toBeGreaterThan(0.4);
    expect(a!.interval!.high).toBeLessThan(0.6);
    expect(await attributed()).toEqual([a]);
    expect((await createComparison(db)(filters.parse({}))).find((s) => s.score === a!.score)).toEqual(a);
  });

  it('leaves the invented articles out unless they are asked for, or alone', async () => {
    const names = async (asked: object) => (await attributed(asked)).map(({ outlet }) => outlet.name);
    expect(await names({})).toEqual(['A']);
    expect(await names({ invented: 'include' })).toEqual(['A', 'Inventé']);
    expect(await names({ invented: 'only' })).toEqual(['Inventé']);
  });

  it('sees at once what is read anew, added and deleted', async () => {
    const again = anAnalysis({ scores: { 'sourcing.attributedShare': share(100, 100) } });
    await storeAnalysis(db, ids[0]!, again);
    expect(await attributed()).toMatchObject([{ count: 300, outOf: 600, n: 6 }]);
    const added = await store(0);
    expect(await attributed()).toMatchObject([{ count: 300, outOf: 700, n: 7 }]);
    await deleteArticle(db, added);
    expect(await attributed()).toMatchObject([{ count: 300, outOf: 600, n: 6 }]);
  });

  it('takes the invented ones where there is nothing else', async () => {
    for (const id of ids) await deleteArticle(db, id);
    expect(await attributed()).toMatchObject([{ outlet: { name: 'Inventé' }, n: 1, interval: null }]);
  });
});
