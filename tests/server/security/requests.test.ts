import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../db/client.ts';
import { databases } from '../../db/databases.ts';
import { problemIn, type TestServer, testServer } from '../server.ts';

describe('requests from elsewhere', () => {
  let db: Db;
  let close: () => Promise<void>;
  let server: TestServer;
  beforeAll(async () => {
    ({ db, close } = await databases()[0]!.open());
    server = await testServer(db, { hosts: ['news.example.org'] });
  });
  afterAll(() => close());

  it.each([
    'localhost',
    'localhost:4173',
    'LOCALHOST:4173',
    '127.0.0.1:9000',
    '[::1]:4173',
    'news.example.org',
    'News.Example.Org:443',
  ])('may be addressed to %s', async (host) => {
    expect((await server.send('GET', '/api/outlets', { headers: { host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    'evil.example:4173',
    'localhost@evil.example',
    '192.168.1.7:4173',
    '0.0.0.0:4173',
    '[::1].evil.example',
    'news.example.org.',
    '',
  ])('may not be addressed to "%s", for a page or the API', async (host) => {
    for (const path of ['/api/outlets', '/api/healthz', '/healthz', '/'])
      expect(await problemIn(await server.send('GET', path, { headers: { host } }))).toMatchObject({
        code: 'forbidden_host',
        status: 403,
      });
  });

  it('must be addressed', async () => {
    expect(await problemIn(await server.app.request('/api/outlets'))).toMatchObject({
      code: 'forbidden_host',
    });
  });

  it('may be addressed to an IP address where the server listens to the network', async () => {
    const onNetwork = await testServer(db, { address: '0.0.0.0', token: 'a token of many characters' });
    for (const [host, status] of [
      ['192.168.1.7:4173', 200],
      ['[fe80::1]:4173', 200],
      ['evil.example', 403],
    ] as const)
      expect([host, (await onNetwork.send('GET', '/api/healthz', { headers: { host } })).status]).toEqual([
        host,
        status,
      ]);
  });

  const write = (headers: Record<string, string>) =>
    server.send('DELETE', '/api/articles/none', { headers: { host: 'localhost:4173', ...headers } });

  it.each<Record<string, string>>([
    {},
    { origin: 'http://localhost:4173' },
    { origin: 'https://localhost:4173', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('may write with %j', async (headers) => {
    expect((await write(headers)).status).toBe(404);
  });

  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:8080' },
    { origin: 'http://localhost' },
    { origin: 'file://localhost:4173' },
    { origin: 'http://localhost:4173', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('may not write with %j', async (headers) => {
    expect(await problemIn(await write(headers))).toMatchObject({
      code: 'forbidden_origin',
      status: 403,
    });
  });

  it('may not read across sites: nothing says that they may', async () => {
    const response = await server.send('GET', '/api/outlets', {
      headers: { origin: 'https://evil.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('get a strict policy with every answer, refusals included', async () => {
    for (const path of ['/api/outlets', '/api/docs', '/api/nothing']) {
      const { headers } = await server.send('GET', path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});
