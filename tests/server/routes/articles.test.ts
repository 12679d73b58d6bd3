import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ArticleSummary,
  type ArticleWithAnalysis,
  added,
  articleSummary,
  articleWithAnalysis,
  list,
} from '../../../server/contract.ts';
import { databases } from '../../db/databases.ts';
import { rowCounts } from '../../db/row-counts.ts';
import { type OwnServer, ownServer, problemIn } from '../server.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

describe.each(databases())('articles over $name', ({ open }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(open);
  });
  afterAll(() => server.close());

  const add = async (json: object) => {
    const response = await server.send('POST', '/api/articles', { json: { outlet: 'Le Phare', ...json } });
    return { status: response.status, ...added.parse(await response.json()) };
  };
  const read = async (id: string): Promise<ArticleWithAnalysis> =>
    articleWithAnalysis.parse(await (await server.send('GET', `/api/articles/${id}`)).json());
  const listed = async (query: string): Promise<{ items: ArticleSummary[]; total: number }> =>
    list(articleSummary).parse(await (await server.send('GET', `/api/articles?${query}`)).json());

  it('are added with their analysis', async () => {
    const { id, ...rest } = await add({
      text: 'Le préfet a pris un arrêté.',
      title: ' Un arrêté ',
      date: '2026-02-28',
      byline: 'A. B.',
    });
    expect(rest).toEqual({ status: 201, existing: false });
    const { article, analysis, voices } = await read(id);
    expect(article).toMatchObject({
      text: 'Le préfet a pris un arrêté.',
      title: 'Un arrêté',
      date: '2026-02-28',
      byline: 'A. B.',
      lang: 'fr',
      outlet: { name: 'Le Phare', invented: false },
      provenance: { via: 'paste' },
      analysed: true,
      failure: null,
    });
    expect(analysis?.engine).toEqual(server.analyst.engine);
    expect(voices).toEqual([{ attribution: null, words: 150, direct: 0 }]);
  });

  it('are given back where the same text is already there, without being analysed again', async () => {
    const first = await add({ text: 'Le même texte.' });
    const asked = server.analyst.asked.length;
    expect(await add({ text: 'Le même texte.', outlet: 'Un autre' })).toEqual({
      status: 200,
      id: first.id,
      existing: true,
    });
    expect(server.analyst.asked.length).toBe(asked);
    expect((await read(first.id)).article.outlet.name).toBe('Le Phare');
  });

  it('are added once where the same text comes twice at once', async () => {
    const both = await Promise.all([add({ text: 'Deux à la fois.' }), add({ text: 'Deux à la fois.' })]);
    expect(both[0].id).toBe(both[1].id);
    expect(both.map((b) => b.status).sort()).toEqual([200, 201]);
  });

  it('keep their line ends and spaces as they were pasted', async () => {
    const text = '\u00a0Un\r\ntexte\r  collé \n';
    expect((await read((await add({ text })).id)).article.text).toBe(text);
  });

  it('have U+FFFD for what no database holds, before they are analysed', async () => {
    const { id } = await add({
      text: 'Un \0 et \ud800 seul.',
      title: 'T\udfff',
      outlet: 'O\0',
      provenance: { via: 'file', filename: 'a\0b.txt' },
    });
    const { article } = await read(id);
    expect(article).toMatchObject({
      text: 'Un \ufffd et \ufffd seul.',
      title: 'T\ufffd',
      outlet: { name: 'O\ufffd' },
      provenance: { filename: 'a\ufffdb.txt' },
    });
    expect(server.analyst.asked.at(-1)).toMatchObject({ text: article.text, title: article.title });
    expect(await add({ text: 'Un \ufffd et \ufffd seul.' })).toMatchObject({ id, existing: true });
  });

  it('take the language that they are said to be in', async () => {
    const { id } = await add({ text: 'Taxi, hotel, radio.', lang: 'en' });
    expect((await read(id)).article.lang).toBe('en');
  });

  it('are listed with filters, in order, a page at a time', async () => {
    for (const day of ['01', '02', '03'])
      await add({ text: `Listed on the ${day}`, outlet: 'The Lister', date: `2025-05-${day}` });
    const { items, total } = await listed('outlet=The+Lister&sort=date&limit=2&offset=1');
    expect(items.map((i) => i.date)).toEqual(['2025-05-02', '2025-05-03']);
    expect(total).toBe(3);
    expect((await listed('q=listed+02&lang=en')).total).toBe(1);
    expect((await listed('q=listed&lang=fr')).items).toEqual([]);
    expect((await listed('from=2025-05-02&to=2025-05-02')).total).toBe(1);
    expect((await listed('invented=only')).total).toBe(0);
  });

  it('are deleted with all that was said of them', async () => {
    const before = await rowCounts(server.db);
    const { id } = await add({ text: 'À supprimer.', outlet: 'Éphémère' });
    expect(await rowCounts(server.db)).not.toEqual(before);
    const gone = await server.send('DELETE', `/api/articles/${id}`);
    expect([gone.status, await gone.text()]).toEqual([204, '']);
    expect(await rowCounts(server.db)).toEqual(before);
    for (const method of ['GET', 'DELETE'])
      expect(await problemIn(await server.send(method, `/api/articles/${id}`))).toMatchObject({
        code: 'not_found',
        status: 404,
      });
  });

  it('are analysed again in their own language', async () => {
    const { id } = await add({ text: 'Taxi, hotel, bravo.', lang: 'en', title: 'Taxi' });
    const again = await server.send('POST', `/api/articles/${id}/analysis`);
    expect(again.status).toBe(200);
    expect(articleWithAnalysis.parse(await again.json()).analysis).not.toBeNull();
    expect(server.analyst.asked.at(-1)).toEqual({ text: 'Taxi, hotel, bravo.', title: 'Taxi', lang: 'en' });
  });

  it.each([NOWHERE, 'none', "'; drop table articles; --", '%00'])('are not found at %s', async (id) => {
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/analysis'],
    ])
      expect(
        await problemIn(await server.send(method!, `/api/articles/${encodeURIComponent(id)}${path}`)),
      ).toMatchObject({ code: 'not_found' });
  });
});
