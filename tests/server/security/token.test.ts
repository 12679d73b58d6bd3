import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Db } from '../../../db/client.ts';
import { databases } from '../../db/databases.ts';
import { problemIn, type TestServer, testServer } from '../server.ts';

const TOKEN = 'correct-horse-battery';

describe('a server with a token', () => {
  let db: Db;
  let close: () => Promise<void>;
  let server: TestServer;
  beforeAll(async () => {
    ({ db, close } = await databases()[0]!.open());
    server = await testServer(db, { token: TOKEN });
  });
  afterAll(() => close());
  afterEach(() => void vi.useRealTimers());

  const signIn = (token: string, to = server) => to.send('POST', '/api/session', { json: { token } });
  const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!;
  const listWith = async (headers: Record<string, string>, to = server) =>
    (await to.send('GET', '/api/articles', { headers })).status;

  it.each([
    ['GET', '/api/articles'],
    ['POST', '/api/articles'],
    ['GET', '/api/articles/x'],
    ['DELETE', '/api/articles/x'],
    ['POST', '/api/articles/x/analysis'],
    ['POST', '/api/drafts'],
    ['GET', '/api/outlets'],
    ['GET', '/api/scores'],
    ['GET', '/api/sources'],
    ['GET', '/api/targets'],
    ['GET', '/api/corpus'],
    ['GET', '/api/openapi.json'],
    ['GET', '/api/docs'],
    ['GET', '/api/nothing'],
    ['GET', '/api//articles'],
    ['GET', '/api/session/../articles'],
  ])('is closed without it: %s %s', async (method, path) => {
    expect(await problemIn(await server.send(method, path))).toMatchObject({
      code: 'unauthorised',
      status: 401,
    });
  });

  it('says that it runs and that a token is needed', async () => {
    expect((await server.send('GET', '/healthz')).status).toBe(200);
    expect(await (await server.send('GET', '/api/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await server.send('GET', '/api/session')).json()).toEqual({
      required: true,
      signedIn: false,
    });
  });

  it('takes it in the Authorization header', async () => {
    expect(await listWith({ authorization: `Bearer ${TOKEN}` })).toBe(200);
    expect(await listWith({ authorization: `bearer ${TOKEN}` })).toBe(200);
    for (const wrong of [`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`, 'Bearer'])
      expect(await listWith({ authorization: wrong })).toBe(401);
  });

  it('remembers a sign-in in a cookie that is not the token', async () => {
    const response = await signIn(TOKEN);
    expect(await response.json()).toEqual({ required: true, signedIn: true });
    const set = response.headers.get('set-cookie')!;
    expect(set).toMatch(/; HttpOnly/);
    expect(set).toMatch(/; SameSite=Strict/);
    expect(set).not.toContain('Secure');
    expect(set).not.toContain(TOKEN);
    const cookie = cookieOf(response);
    expect(await listWith({ cookie })).toBe(200);
    expect(await (await server.send('GET', '/api/session', { headers: { cookie } })).json()).toEqual({
      required: true,
      signedIn: true,
    });
  });

  it('keeps the cookie to TLS where a proxy ends it', async () => {
    const response = await server.send('POST', '/api/session', {
      json: { token: TOKEN },
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });

  it('takes no cookie that is forged, of another token, or run out', async () => {
    const cookie = cookieOf(await signIn(TOKEN));
    const [name, value] = cookie.split('=') as [string, string];
    const [, signature] = decodeURIComponent(value).split('.') as [string, string];
    for (const forged of [
      `${name}=${Date.now() + 1e12}`,
      `${name}=${encodeURIComponent(`${Date.now() + 1e12}.${signature}`)}`,
      `${name}=${value.slice(0, -8)}`,
      `${name}=`,
    ])
      expect([forged, await listWith({ cookie: forged })]).toEqual([forged, 401]);

    const other = await testServer(db, { token: 'another-token-altogether' });
    expect(await listWith({ cookie }, other)).toBe(401);

    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 31 * 24 * 60 * 60 * 1000);
    expect(await listWith({ cookie })).toBe(401);
  });

  it('takes the cookie back at sign-out', async () => {
    const response = await server.send('DELETE', '/api/session');
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^cadrage_session=;.*Max-Age=0/);
  });

  it('makes whoever guesses wait, in either way of giving it', async () => {
    const guessed = await testServer(db, { token: TOKEN });
    for (let n = 0; n < 5; n += 1) {
      expect((await signIn(`wrong-${n}`, guessed)).status).toBe(401);
      expect(await listWith({ authorization: `Bearer wrong-${n}` }, guessed)).toBe(401);
    }
    expect(await problemIn(await signIn(TOKEN, guessed))).toMatchObject({
      code: 'too_many_attempts',
      status: 429,
    });
    expect(await listWith({ authorization: `Bearer ${TOKEN}` }, guessed)).toBe(429);
  });

  it('logs no token', async () => {
    await signIn(TOKEN);
    await signIn('some-wrong-token');
    await listWith({ authorization: `Bearer ${TOKEN}` });
    const log = server.logged.join('');
    expect(log).toContain('"path":"/api/session"');
    expect(log).not.toContain(TOKEN);
    expect(log).not.toContain('some-wrong-token');
  });
});

describe('a server without a token', () => {
  it('needs no sign-in', async () => {
    const { db, close } = await databases()[0]!.open();
    const server = await testServer(db);
    expect(await (await server.send('GET', '/api/session')).json()).toEqual({
      required: false,
      signedIn: true,
    });
    const signIn = await server.send('POST', '/api/session', { json: { token: 'any' } });
    expect([signIn.status, signIn.headers.get('set-cookie')]).toEqual([200, null]);
    await close();
  });
});
