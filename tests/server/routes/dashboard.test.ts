import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../db/databases.ts';
import { problemIn, type TestServer, testServer } from '../server.ts';

describe('the dashboard', () => {
  let folder: string;
  let close: () => Promise<void>;
  let server: TestServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadrage-'));
    await mkdir(join(folder, 'dist/assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'the secret');
    await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Cadrage</title>');
    await writeFile(join(folder, 'dist/mark.svg'), '<svg/>');
    await writeFile(join(folder, 'dist/assets/main-a1b2.js'), 'start()');
    const opened = await databases()[0]!.open();
    close = opened.close;
    server = await testServer(opened.db, { dashboard: join(folder, 'dist') });
  });
  afterAll(async () => {
    await close();
    await rm(folder, { recursive: true });
  });

  it.each(['/', '/articles/7', '/add', '/?lang=fr', '/index.html'])('has its page at %s', async (path) => {
    const response = await server.send('GET', path);
    expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>Cadrage</title>']);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('lets browsers keep assets, whose names change with what is in them', async () => {
    const response = await server.send('GET', '/assets/main-a1b2.js');
    expect(await response.text()).toBe('start()');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await server.send('GET', '/mark.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/assets/gone-0000.js',
    '/favicon.ico',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/....//secret.txt',
    '/secret.txt%00.html',
    '//secret.txt',
  ])('has nothing at %s', async (path) => {
    // Built by hand: `new URL` would resolve the dots.
    const request = new Request('http://localhost/', { headers: { host: 'localhost' } });
    Object.defineProperty(request, 'url', { value: `http://localhost${path}` });
    const response = await server.app.request(request);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('the secret');
  });

  it('does not stand in for the API', async () => {
    for (const path of ['/api', '/api/', '/api/nothing'])
      expect(await problemIn(await server.send('GET', path))).toMatchObject({ code: 'not_found' });
  });
});
