import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeArticleWithAnalysis } from '../../../db/queries/store-article.ts';
import type { ExportHead } from '../../../server/export/head.ts';
import type { Row } from '../../../server/export/rows.ts';
import { EXPORT_FORMATS, EXPORTS } from '../../../server/vocabulary.ts';
import { anAnalysis, anArticle, ENGINE_A } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { readCsv } from '../export/read-csv.ts';
import { type OwnServer, ownServer, problemIn } from '../server.ts';

describe.each(databases())('answers of exports over $name', ({ open }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(open);
    await storeArticleWithAnalysis(server.db, anArticle(), anAnalysis());
  });
  afterAll(() => server.close());

  const ask = (file: string) => server.send('GET', `/api/export/${file}`);
  const json = async (file: string) =>
    (await (await ask(file)).json()) as { exported: ExportHead; items: Row[]; total: number };

  it('say what they are: the engine, the filters as they were meant, and a name', async () => {
    const query = 'lang=fr&outlet=Le+Relev%C3%A9&q=loi';
    const { exported } = await json(`scores.json?${query}`);
    expect(exported).toEqual({
      what: 'scores',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      engine: ENGINE_A,
      filters: { lang: 'fr', outlet: ['Le Relevé'], q: 'loi', invented: 'exclude' },
    });
    const { headers } = await ask(`scores.csv?${query}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'x-cadrage-engine': `${ENGINE_A.version} ${ENGINE_A.hash}`,
      'x-cadrage-filters': `${query}&invented=exclude`,
      'content-disposition': `attachment; filename="cadrage-scores-${exported.at.slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
    });
  });

  it('link to the page of each article', async () => {
    const [article] = (await json('articles.json')).items as Row<'articles'>[];
    expect(article!.link).toBe(`http://localhost/articles/${article!.id}`);
  });

  it.each(EXPORTS)('of %s of nothing are a file all the same', async (what) => {
    const file = Buffer.from(await (await ask(`${what}.csv?outlet=Nobody`)).arrayBuffer());
    expect(readCsv(file.toString()).rows).toEqual([]);
    expect(await json(`${what}.json?outlet=Nobody`)).toMatchObject({ items: [], total: 0 });
  });

  it.each(['articles.xlsx', 'targets.csv', 'articles', '.csv', 'articles.CSV', 'scores.csv/x'])(
    'say that there is no %s',
    async (file) => {
      const { status, code } = await problemIn(await ask(file));
      expect([status, code]).toEqual([404, 'not_found']);
    },
  );

  it.each(EXPORT_FORMATS)('in %s refuse filters that are none', async (format) => {
    const { status, fields } = await problemIn(await ask(`findings.${format}?lang=de&from=hier`));
    expect([status, fields!.map(({ path }) => path).sort()]).toEqual([400, ['from', 'lang']]);
  });
});
