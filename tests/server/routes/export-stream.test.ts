import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteArticle } from '../../../db/queries/delete-article.ts';
import { pruneEngines, registerEngine, setCurrentEngine } from '../../../db/queries/engines.ts';
import { storeAnalysis } from '../../../db/queries/store-analysis.ts';
import { storeArticleWithAnalysis } from '../../../db/queries/store-article.ts';
import { articles } from '../../../db/schema/index.ts';
import { SCORE_IDS } from '../../../server/analysis/types.ts';
import type { Row } from '../../../server/export/rows.ts';
import type { Exported } from '../../../server/vocabulary.ts';
import { anAnalysis, anArticle, ENGINE_A, ENGINE_B } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { type OwnServer, ownServer } from '../server.ts';

/** So long that each article is a page of its own. */
const TEXT = 'Le préfet a pris un arrêté. '.repeat(6000);
const ARTICLES = 6;
const FOUND = anAnalysis({
  holders: [{ name: 'Jeanne Dupont', words: 3 }],
  scareQuotes: [{ start: 3, end: 9 }],
});

describe.each(databases())('an export that takes its time over $name', ({ open }) => {
  let server: OwnServer;
  let ids: string[];
  beforeAll(async () => {
    server = await ownServer(open);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.db.orm.delete(articles);
    await setCurrentEngine(server.db, ENGINE_A.hash);
    server.logged.length = 0;
    ids = [];
    for (let i = 0; i < ARTICLES; i += 1) {
      const { id } = await storeArticleWithAnalysis(server.db, anArticle({ text: TEXT + i }), FOUND);
      ids.push(id);
    }
    ids.sort();
  });
  afterEach(() => void vi.restoreAllMocks());

  /** An export of which nothing but the beginning has been read. */
  async function begun(what: Exported = 'articles') {
    const { body } = await server.send('GET', `/api/export/${what}.json`);
    const reader = body!.getReader();
    const decoder = new TextDecoder();
    let text = '';
    const more = async (): Promise<boolean> => {
      const { value, done } = await reader.read();
      text += decoder.decode(value, { stream: true });
      return !done;
    };
    const rest = async () => {
      while (await more());
      return JSON.parse(text) as { items: Row[]; total: number };
    };
    await more();
    return { more, rest, reader };
  }
  const idsIn = ({ items }: { items: Row[] }) => (items as Row<'articles'>[]).map(({ id }) => id).sort();

  it('holds every article once, however long or many they are', async () => {
    for (let i = 0; i < 120; i += 1)
      ids.push((await storeArticleWithAnalysis(server.db, anArticle(), FOUND)).id);
    const { rest } = await begun();
    const file = await rest();
    expect(idsIn(file)).toEqual(ids.sort());
    expect(file.total).toBe(ids.length);
  });

  it('lets others use the database between its pages', async () => {
    const { more, rest } = await begun('scores');
    await more();
    const { status } = await server.send('GET', '/api/corpus');
    expect(status).toBe(200);
    expect((await rest()).total).toBe(ARTICLES * SCORE_IDS.length);
  });

  it('is of the articles that were there when it began, but for those deleted since', async () => {
    const { more, rest } = await begun();
    await more();
    await storeArticleWithAnalysis(server.db, anArticle(), anAnalysis());
    await deleteArticle(server.db, ids[ARTICLES - 1]!);
    // Read again by the same engine: another row in the database, the same in the file.
    await storeAnalysis(server.db, ids[ARTICLES - 2]!, anAnalysis({ words: 7 }));
    const file = await rest();
    expect(idsIn(file)).toEqual(ids.slice(0, -1));
    const again = (file.items as Row<'articles'>[]).find(({ id }) => id === ids[ARTICLES - 2]);
    expect(again!.words).toBe(7);
  });

  it.each(['articles', 'scores'] as const)(
    'of %s keeps to its engine where another becomes current',
    async (what) => {
      const { more, rest } = await begun(what);
      await more();
      await otherEngine();
      const { items } = await rest();
      expect(items).toHaveLength(what === 'articles' ? ARTICLES : ARTICLES * SCORE_IDS.length);
      expect(items.every((row) => !('words' in row) || row.words === 200)).toBe(true);
    },
  );

  it.each(['articles', 'scores', 'findings', 'sources'] as const)(
    'of %s is broken off, and never ended, where what its engine said is dropped',
    async (what) => {
      const { more, rest } = await begun(what);
      await more();
      await otherEngine();
      await pruneEngines(server.db);
      await expect(rest()).rejects.toThrow('broken off');
      expect(server.logged.filter((line) => line.includes('an export was broken off'))).toHaveLength(1);
    },
  );

  /** Has another engine read every article, and makes it the current one. */
  async function otherEngine(): Promise<void> {
    await registerEngine(server.db, ENGINE_B);
    for (const id of ids) await storeAnalysis(server.db, id, anAnalysis({ engine: ENGINE_B, words: 1 }));
    await setCurrentEngine(server.db, ENGINE_B.hash);
  }

  describe('over HTTP', () => {
    let http: Server;
    let url: string;
    beforeEach(async () => {
      http = createAdaptorServer({ fetch: server.app.fetch }) as Server;
      http.listen(0, '127.0.0.1');
      await once(http, 'listening');
      url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/api/export/scores.csv`;
    });
    afterEach(() => {
      http.closeAllConnections();
      http.close();
    });

    const connections = () => promisify(http.getConnections.bind(http))();

    it('stops reading when the one who asked has gone', async () => {
      const real = server.db.orm.transaction.bind(server.db.orm);
      const gone = Promise.withResolvers<void>();
      let asked = 0;
      vi.spyOn(server.db.orm, 'transaction').mockImplementation(async (...given) => {
        asked += 1;
        if (asked === 3) await gone.promise;
        return real(...given);
      });
      const [answer] = (await once(get(url), 'response')) as [IncomingMessage];
      await vi.waitFor(() => expect(asked).toBe(3), 10_000);
      answer.destroy();
      await vi.waitFor(async () => expect(await connections()).toBe(0), 10_000);
      gone.resolve();
      await sleep(200);
      // The scope, one page, and the page that was being read.
      expect(asked).toBe(3);
      expect(server.logged.join()).not.toContain('broken off');
    });

    it('reaches the one who asked as an answer that was cut', async () => {
      const real = server.db.orm.transaction.bind(server.db.orm);
      let asked = 0;
      vi.spyOn(server.db.orm, 'transaction').mockImplementation((...given) => {
        asked += 1;
        // The scope, one page, and then nothing more.
        return asked > 2 ? Promise.reject(new Error('gone')) : real(...given);
      });
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow();
    });
  });
});
