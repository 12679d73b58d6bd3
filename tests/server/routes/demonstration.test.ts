import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import index from '../../../corpus/articles/index.json' with { type: 'json' };
import { storeArticle } from '../../../db/queries/store-article.ts';
import { demonstration, list, norms } from '../../../server/contract.ts';
import { loadNorms } from '../../../server/norms.ts';
import { anArticle } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { type OwnServer, ownServer, testServer } from '../server.ts';

const available = index.articles.length;

describe.each(databases())('the demonstration over $name', ({ open }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(open);
    await storeArticle(server.db, anArticle({ outlet: 'Le vrai' }));
  });
  afterAll(() => server.close());

  const ask = async (method: string) =>
    demonstration
      .omit({ outlets: true })
      .parse(await (await server.send(method, '/api/demonstration')).json());
  const outlets = async () => {
    const { items } = (await (await server.send('GET', '/api/outlets')).json()) as {
      items: { name: string }[];
    };
    return items.map(({ name }) => name);
  };

  it('is loaded, once, and removed with its outlets, without touching the rest', async () => {
    expect(await ask('GET')).toEqual({ loaded: 0, available });
    expect(await ask('PUT')).toEqual({ loaded: available, available });
    expect(await ask('PUT')).toEqual({ loaded: available, available });
    expect(await outlets()).toHaveLength(index.outlets.length + 1);
    expect(await ask('DELETE')).toEqual({ loaded: 0, available });
    expect(await outlets()).toEqual(['Le vrai']);
    expect(await ask('DELETE')).toEqual({ loaded: 0, available });
  });

  it('says how each outlet was meant to write', async () => {
    const answer = await (await server.send('GET', '/api/demonstration')).json();
    const { outlets: told } = demonstration.parse(answer);
    expect(told.map(({ name }) => name)).toEqual(index.outlets.map(({ name }) => name));
    for (const { writes } of told) expect(writes.fr.length * writes.en.length).toBeGreaterThan(2500);
  });

  it('has norms of both languages beside it', async () => {
    const known = await loadNorms();
    const { send } = await testServer(server.db, { norms: known });
    const { items } = list(norms).parse(await (await send('GET', '/api/norms')).json());
    expect(items).toEqual(known);
    expect(items.map(({ lang }) => lang)).toEqual(['fr', 'en']);
  });
});
