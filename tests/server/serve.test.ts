import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import index from '../../corpus/articles/index.json' with { type: 'json' };
import type { CorpusSummary } from '../../server/contract.ts';
import { type Running, startServer } from './running.ts';

/** Long enough to be under way for a while. */
const LONG = (mark: string) =>
  `${mark} ${'Le ministre a déclaré que « tout va bien » dans le pays, selon un communiqué. '.repeat(600)}`;
const post = (url: string, text: string, signal?: AbortSignal) =>
  fetch(`${url}/api/articles`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, outlet: 'Le Phare' }),
  });
const corpus = async (url: string) => (await (await fetch(`${url}/api/corpus`)).json()) as CorpusSummary;

describe('the server as a process', () => {
  let dataDir: string;
  let running: Running;
  const start = () => startServer({ CADRAGE_DATA: dataDir });
  beforeAll(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'cadrage-')), 'data');
    running = await start();
  });
  afterAll(async () => {
    running.process.kill('SIGKILL');
    await running.ended;
    await rm(join(dataDir, '..'), { recursive: true });
  });

  it('prints one line with its address, the demonstration is there', async () => {
    expect(running.output()).toMatch(/^Cadrage is at http:\/\/127\.0\.0\.1:\d+ .*\n$/m);
    expect(await corpus(running.url)).toMatchObject({
      articles: index.articles.length,
      invented: index.articles.length,
      outlets: index.outlets.length,
      pending: 0,
    });
  });

  it('says who has the database, to a second one', async () => {
    const second = await start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^Another process is using the database: .+\n$/);
    expect(second.output()).toContain(String(running.process.pid));
  });

  it('answers a body that is too large, announced or not, and goes on', async () => {
    for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
      const sent = request(`${running.url}/api/articles`, { method: 'POST', headers });
      sent.on('error', () => {});
      if (!('transfer-encoding' in headers)) sent.setHeader('content-length', 20e6);
      sent.setHeader('content-type', 'application/json');
      const answered = once(sent, 'response');
      for (let n = 0; n < 100; n += 1) sent.write(Buffer.alloc(80_000, 32));
      const [response] = await answered;
      expect(response.statusCode).toBe(413);
      sent.destroy();
    }
    expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  });

  it.each(['/../../package.json', '/..%2f..%2fpackage.json', '/assets/../../../package.json'])(
    'gives no file from outside the dashboard: %s',
    async (path) => {
      const { port, hostname } = new URL(running.url);
      const socket = connect(Number(port), hostname);
      socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      const answer = (await socket.setEncoding('utf8').toArray()).join('');
      expect(answer).toMatch(/^HTTP\/1\.1 (200|404) /);
      expect(answer).not.toContain('"devDependencies"');
    },
  );

  it('finishes what is being written when it is told to stop', async () => {
    const asked = post(running.url, LONG('Premier.'));
    await sleep(50);
    const told = performance.now();
    running.process.kill('SIGTERM');
    expect((await asked).status).toBe(201);
    expect(await running.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(15_000);

    running = await start();
    expect(await corpus(running.url)).toMatchObject({ articles: 1, pending: 0 });
  });

  it('and also where the one who asked has gone', async () => {
    const gone = new AbortController();
    const asked = post(running.url, LONG('Second.'), gone.signal).catch(() => null);
    await sleep(150);
    gone.abort();
    await asked;
    running.process.kill('SIGINT');
    expect(await running.ended).toBe(0);

    running = await start();
    expect(await corpus(running.url)).toMatchObject({ articles: 2, pending: 0 });
  });

  it('ends at once at a second signal', async () => {
    const sent = request(`${running.url}/api/articles`, {
      method: 'POST',
      headers: { 'content-length': 100 },
    });
    sent.on('error', () => {});
    sent.write('{');
    await sleep(200);
    running.process.kill('SIGINT');
    await sleep(800);
    expect(running.process.exitCode).toBeNull();
    running.process.kill('SIGINT');
    expect(await running.ended).toBe(130);
  });
});

describe('a server that cannot start', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadrage-'));
    await cp(inject('usedDatabase'), folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    [
      'open to others without a token',
      { HOST: '0.0.0.0' },
      /^HOST=0\.0\.0\.0 lets other machines in: set CADRAGE_TOKEN/,
    ],
    ['with a database that is none', { DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres/],
    [
      'with a database that does not answer',
      { DATABASE_URL: 'postgres://127.0.0.1:1/x' },
      /^The database does not answer: /,
    ],
    [
      'at an address of another machine',
      { HOST: '192.0.2.1', CADRAGE_TOKEN: 'a-token-of-length' },
      /^HOST=192\.0\.2\.1 is no address/,
    ],
  ])('%s says what to do', async (_, settings, sentence) => {
    const { ended, output } = await startServer({ CADRAGE_DATA: folder, ...settings } as Record<
      string,
      string
    >);
    expect(await ended).toBe(1);
    expect(output()).toMatch(sentence);
    expect(output().trim().split('\n')).toHaveLength(1);
  });

  it('on a port that is taken says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ended, output } = await startServer({ CADRAGE_DATA: folder, PORT: String(port) });
    expect(await ended).toBe(1);
    expect(output()).toBe(
      `Port ${port} is taken by another program: stop it, or choose another port, as in PORT=${port + 1} npm start.\n`,
    );
    other.close();
  });
});
