import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../../db/queries/delete-article.ts';
import { registerEngine, setCurrentEngine } from '../../../db/queries/engines.ts';
import { storeAnalysis } from '../../../db/queries/store-analysis.ts';
import { drawCheck } from '../../../server/actions/draw-check.ts';
import {
  type Check,
  type CheckCode,
  type CheckSummary,
  check as checkSchema,
  checkSummary,
} from '../../../server/contract/check.ts';
import { list } from '../../../server/contract.ts';
import { ENGINE_A, ENGINE_B } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { rowCounts } from '../../db/row-counts.ts';
import { anArticleSaid, storeSaid } from '../check-articles.ts';
import { type OwnServer, ownServer, problemIn } from '../server.ts';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

describe.each(databases())('checks over $name', ({ open }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(open);
    for (let i = 0; i < 6; i++)
      await storeSaid(server.db, {
        outlet: i < 3 ? 'Le Phare' : 'L’Écho',
        labels: ['reporting', 'opinion', 'attributed', 'reporting'],
      });
    await storeSaid(server.db, { lang: 'en', outlet: 'The Mail', labels: ['reporting', 'opinion'] });
  });
  afterAll(() => server.close());

  const send = (method: string, path: string, json?: unknown) =>
    server.send(method, `/api/checks${path}`, json === undefined ? {} : { json });
  const drawn = async (asked: object = {}): Promise<CheckSummary> => {
    const answer = await send('POST', '', { kind: 'sentences', lang: 'fr', size: 12, ...asked });
    expect(answer.status).toBe(201);
    return checkSummary.parse(await answer.json());
  };
  const read = async (id: string): Promise<Check> =>
    checkSchema.parse(await (await send('GET', `/${id}`)).json());
  const code = (id: string, position: number, given: CheckCode | null) =>
    send('PUT', `/${id}/items/${position}`, { code: given });

  it('draw sentences of the body, each once, with those around them', async () => {
    const { id, size, filters } = await drawn({ size: 24 });
    expect({ size, filters }).toEqual({ size: 24, filters: { invented: 'auto' } });
    const { items } = await read(id);
    expect(new Set(items.map(({ text }) => text)).size).toBe(24);
    for (const { text, before, after, code: given } of items) {
      expect(text).toMatch(/^Phrase \d de l’article \d+, a dit Ana\.$/);
      const n = Number(text[7]);
      expect([before.slice(0, 8), after.slice(0, 8)]).toEqual([
        n > 0 ? `Phrase ${n - 1}` : '',
        n < 3 ? `Phrase ${n + 1}` : '',
      ]);
      expect(given).toBeNull();
    }
  });

  it('draw the same from the same seed, and only what the filters leave', async () => {
    const asked = { kind: 'sentences', lang: 'fr', size: 10, filters: { invented: 'auto' } } as const;
    const texts = async (seed: number) =>
      (await read(await drawCheck(server, asked, seed))).items.map(({ text }) => text);
    expect(await texts(5)).toEqual(await texts(5));
    expect(await texts(5)).not.toEqual(await texts(6));
    const one = await drawn({ filters: { outlet: 'Le Phare' } });
    expect(one).toMatchObject({ size: 12, filters: { outlet: ['Le Phare'] } });
  });

  it('take all there are where more was asked, and refuse below ten', async () => {
    expect((await drawn({ size: 500 })).size).toBe(24);
    const before = await rowCounts(server.db);
    for (const asked of [{ lang: 'en' }, { lang: 'fr', filters: { q: 'nowhere' } }]) {
      const answer = await send('POST', '', { kind: 'sentences', ...asked });
      expect([answer.status, (await problemIn(answer)).code]).toEqual([422, 'too_few_sentences']);
    }
    expect(await rowCounts(server.db)).toEqual(before);
  });

  it('keep a code, another in its place, and none', async () => {
    const { id } = await drawn();
    for (const given of ['opinion', 'opinion', 'unsure', null, 'reporting'] as const) {
      const answer = await code(id, 3, given);
      expect([answer.status, await answer.json()]).toEqual([200, { code: given }]);
      expect((await read(id)).items[3]!.code).toBe(given);
    }
    await code(id, 4, 'unsure');
    expect((await read(id)).check).toMatchObject({ size: 12, coded: 2, unsure: 1 });
  });

  it('keep attributions, in pieces and without a source, and that there is none', async () => {
    const { id } = await drawn({ kind: 'attributions' });
    const { start, end } = (await read(id)).items[0]!;
    const content = [
      { start, end: start + 6 },
      { start: start + 9, end },
    ];
    const marked = [{ content, source: [{ start: end - 4, end: end - 1 }] }];
    for (const given of [marked, [{ content, source: [] }], []]) {
      expect((await code(id, 0, given)).status).toBe(200);
      expect((await read(id)).items[0]!.code).toEqual(given);
    }
  });

  it('refuse a code that is none of theirs', async () => {
    const labels = await drawn();
    const marks = await drawn({ kind: 'attributions' });
    const { start, end } = (await read(marks.id)).items[0]!;
    const outside = [{ content: [{ start, end: end + 1 }], source: [] }];
    const backwards = [{ content: [{ start: end, end: start }], source: [] }];
    const refused: [string, unknown][] = [
      [labels.id, 'praise'],
      [labels.id, []],
      [marks.id, 'opinion'],
      [marks.id, outside],
      [marks.id, backwards],
      [marks.id, [{ content: [], source: [] }]],
    ];
    for (const [id, given] of refused) {
      const answer = await code(id, 0, given as CheckCode);
      expect([given, answer.status, (await problemIn(answer)).code]).toEqual([given, 400, 'invalid_request']);
      expect((await read(id)).items[0]!.code).toBeNull();
    }
  });

  it('say nothing of the engine, the outlet or the article before the result', async () => {
    const { id } = await drawn();
    await code(id, 0, 'other');
    const answers = [
      await send('GET', `/${id}`),
      await code(id, 1, 'other'),
      await send('GET', `/${id}/result`),
    ];
    for (const answer of answers) {
      const text = await answer.text();
      expect(text).not.toMatch(/reporting|attributed|opinion|Phare|Écho|Un titre/);
    }
  });

  it('are listed, the newest first, and deleted with what was coded', async () => {
    const { id } = await drawn();
    const { items, total } = list(checkSummary).parse(await (await send('GET', '')).json());
    expect([items[0]!.id, items.length]).toEqual([id, total]);
    expect((await send('DELETE', `/${id}`)).status).toBe(204);
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/result'],
      ['GET', '/export'],
      ['DELETE', ''],
    ] as const)
      expect([path, (await send(method, `/${id}${path}`)).status]).toEqual([path, 404]);
    expect((await code(id, 0, 'opinion')).status).toBe(404);
  });

  it('are not found where there is none', async () => {
    for (const id of [NOWHERE, 'no-uuid']) {
      expect((await problemIn(await send('GET', `/${id}`))).code).toBe('not_found');
      expect((await problemIn(await code(id, 0, null))).code).toBe('not_found');
      expect((await send('GET', `/${id}/result`)).status).toBe(404);
    }
    const { id } = await drawn();
    expect((await code(id, 12, 'opinion')).status).toBe(404);
    expect((await send('PUT', `/${id}/items/x`, { code: null })).status).toBe(400);
  });

  it.each([
    [{ kind: 'words', lang: 'fr' }],
    [{ kind: 'sentences' }],
    [{ kind: 'sentences', lang: 'de' }],
    [{ kind: 'sentences', lang: 'fr', size: 9 }],
    [{ kind: 'sentences', lang: 'fr', size: 501 }],
    [{ kind: 'sentences', lang: 'fr', filters: { genre: 'poem' } }],
  ])('refuse to be drawn as %j', async (asked) => {
    expect((await problemIn(await send('POST', '', asked))).code).toBe('invalid_request');
  });

  it('lose the sentences of an article that is deleted, and go on', async () => {
    const { id: article } = await storeSaid(server.db, {
      outlet: 'Éphémère',
      labels: Array.from({ length: 11 }, () => 'reporting'),
    });
    const { id } = await drawn({ size: 11, filters: { outlet: 'Éphémère' } });
    await code(id, 2, 'opinion');
    await deleteArticle(server.db, article);
    expect(await read(id)).toMatchObject({ check: { size: 0, coded: 0 }, items: [] });
    expect((await code(id, 2, 'opinion')).status).toBe(404);
    expect(await (await send('GET', `/${id}/result`)).json()).toMatchObject({ n: 0, sentences: null });
    expect(await (await send('GET', `/${id}/export`)).text()).toBe('');
  });

  it('stay as they were coded when another engine reads the articles', async () => {
    const said = { outlet: 'Relu', labels: Array.from({ length: 10 }, () => 'reporting' as const) };
    const { id: article } = await storeSaid(server.db, said);
    const { id } = await drawn({ filters: { outlet: 'Relu' } });
    const before = await read(id);
    for (const { position } of before.items) await code(id, position, 'reporting');
    const result = async () => await (await send('GET', `/${id}/result`)).json();
    expect(await result()).toMatchObject({ engine: ENGINE_A, n: 10, disagreements: [] });
    await registerEngine(server.db, ENGINE_B);
    await setCurrentEngine(server.db, ENGINE_B.hash);
    expect(await result()).toMatchObject({ engine: ENGINE_B, n: 0, unread: 10, sentences: null });
    const again = anArticleSaid({ ...said, labels: said.labels.map(() => 'opinion'), engine: ENGINE_B });
    await storeAnalysis(server.db, article, again.analysed);
    expect(await result()).toMatchObject({ engine: ENGINE_B, n: 10, unread: 0 });
    expect(((await result()) as { disagreements: unknown[] }).disagreements).toHaveLength(10);
    expect((await read(id)).items.map(({ text }) => text)).toEqual(before.items.map(({ text }) => text));
    await setCurrentEngine(server.db, ENGINE_A.hash);
  });
});
