import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../../server/contract.ts';
import { databases } from '../../db/databases.ts';
import { rowCounts } from '../../db/row-counts.ts';
import { type OwnServer, ownServer, problemIn, type Sent, testServer } from '../server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const article = (fields: object): Sent => ({ json: { text: 'Un texte.', outlet: 'Le Phare', ...fields } });
const raw = (body: Sent['body'], headers: Record<string, string> = JSON_TYPE): Sent => ({ body, headers });
const file = (bytes: string | Uint8Array<ArrayBuffer>, name: string): Sent => {
  const body = new FormData();
  body.append('file', new File([bytes], name));
  return { body };
};
/** A body that does not say how long it is. */
const streamed = (bytes: number): ReadableStream =>
  new ReadableStream({
    start(controller) {
      for (let sent = 0; sent < bytes; sent += 65_536) controller.enqueue(new Uint8Array(65_536).fill(32));
      controller.close();
    },
  });

const REFUSED: [
  name: string,
  method: string,
  path: string,
  sent: Sent | (() => Sent),
  status: number,
  code: string,
][] = [
  ['no text', 'POST', '/articles', article({ text: '' }), 422, 'empty_text'],
  ['white space', 'POST', '/articles', article({ text: ' \n\u00a0' }), 422, 'empty_text'],
  [
    'five million characters',
    'POST',
    '/articles',
    article({ text: 'a b '.repeat(1.25e6) }),
    413,
    'text_too_long',
  ],
  ['binary text', 'POST', '/articles', article({ text: 'ab\0\0\0\0\0\0\0' }), 422, 'binary'],
  ['German', 'POST', '/articles', article({ text: 'Hier steht der Hund.' }), 422, 'unsupported_language'],
  ['an engine that breaks', 'POST', '/articles', article({ text: 'BREAK' }), 500, 'analysis_failed'],
  ['malformed JSON', 'POST', '/articles', raw('{"text": '), 400, 'invalid_json'],
  ['no body', 'POST', '/articles', raw('', JSON_TYPE), 400, 'invalid_json'],
  ['a body in Latin-1', 'POST', '/articles', raw(new Uint8Array([0x22, 0xe9, 0x22])), 422, 'bad_encoding'],
  ['a body that is no object', 'POST', '/articles', raw('[1]'), 400, 'invalid_request'],
  [
    'a body of another type',
    'POST',
    '/articles',
    raw('text=a', { 'content-type': 'text/plain' }),
    400,
    'invalid_request',
  ],
  ['no outlet', 'POST', '/articles', article({ outlet: undefined }), 400, 'invalid_request'],
  ['an outlet of spaces', 'POST', '/articles', article({ outlet: '  ' }), 400, 'invalid_request'],
  ['a text that is a number', 'POST', '/articles', article({ text: 5 }), 400, 'invalid_request'],
  ['a language that is neither', 'POST', '/articles', article({ lang: 'de' }), 400, 'invalid_request'],
  ['a day that is none', 'POST', '/articles', article({ date: '2026-02-30' }), 400, 'invalid_request'],
  ['seven million bytes', 'POST', '/articles', article({ text: 'a'.repeat(7e6) }), 413, 'body_too_large'],
  ['seven million bytes unannounced', 'POST', '/articles', () => raw(streamed(7e6)), 413, 'body_too_large'],
  ['a filter that is none', 'GET', '/articles?genre=poem', {}, 400, 'invalid_request'],
  ['a page of none', 'GET', '/articles?limit=0', {}, 400, 'invalid_request'],
  ['a filter twice', 'GET', '/scores?lang=fr&lang=en', {}, 400, 'invalid_request'],
  ['no file', 'POST', '/drafts', { body: new FormData() }, 400, 'invalid_request'],
  [
    'text for a file',
    'POST',
    '/drafts',
    {
      body: (() => {
        const f = new FormData();
        f.append('file', 'x');
        return f;
      })(),
    },
    400,
    'invalid_request',
  ],
  [
    'a broken form',
    'POST',
    '/drafts',
    raw('x', { 'content-type': 'multipart/form-data; boundary=y' }),
    400,
    'invalid_request',
  ],
  ['an empty file', 'POST', '/drafts', file('', 'a.txt'), 422, 'empty_text'],
  ['a PDF', 'POST', '/drafts', file('%PDF-1.7', 'a.pdf'), 415, 'unknown_format'],
  ['a PDF said to be text', 'POST', '/drafts', file('%PDF-1.7', 'a.txt'), 422, 'binary'],
  [
    'a file of two million characters',
    'POST',
    '/drafts',
    file('un mot '.repeat(3e5), 'a.txt'),
    413,
    'text_too_long',
  ],
  [
    'a file of eleven million bytes',
    'POST',
    '/drafts',
    file('a'.repeat(11e6), 'a.txt'),
    413,
    'body_too_large',
  ],
  ['an address that is none', 'GET', '/nothing', {}, 404, 'not_found'],
  ['an address that is none', 'POST', '/nothing', article({}), 404, 'not_found'],
  ['another method', 'PUT', '/articles', article({}), 405, 'method_not_allowed'],
  ['another method', 'DELETE', '/corpus', {}, 405, 'method_not_allowed'],
];

describe.each(databases())('bad input over $name', ({ open }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(open);
  });
  afterAll(() => server.close());

  it.each(REFUSED)('%s: %s %s', async (_, method, path, sent, status, code) => {
    const before = await rowCounts(server.db);
    const response = await server.send(method, `/api${path}`, typeof sent === 'function' ? sent() : sent);
    const said = problem.strict().parse(await problemIn(response));
    expect([response.status, said.status, said.code]).toEqual([status, status, code]);
    expect(said.title).toMatch(/^[A-Z][^.]+: .+\.$/);
    expect(await rowCounts(server.db)).toEqual(before);
  });

  it('says which fields did not fit', async () => {
    const response = await server.send('POST', '/api/articles', { json: { lang: 'de', provenance: {} } });
    const { fields } = await problemIn(response);
    expect(fields?.map((f) => f.path)).toEqual(['text', 'outlet', 'lang', 'provenance.via']);
  });

  it('says which methods an address takes', async () => {
    const response = await server.send('PATCH', '/api/articles/x');
    expect(response.headers.get('allow')?.split(', ').sort()).toEqual(['DELETE', 'GET', 'HEAD']);
  });

  it('tells nothing of what went wrong inside, and logs no text', async () => {
    server.analyst.before = async () => {
      throw new Error('the cause of it all', { cause: new Error('a deeper one') });
    };
    const response = await server.send('POST', '/api/articles', article({ text: 'Un secret gardé.' }));
    server.analyst.before = async () => {};
    const said = await problemIn(response);
    expect(said).toEqual({ type: 'about:blank', code: 'internal', status: 500, title: expect.any(String) });
    const log = server.logged.join('');
    expect(log).toContain('the cause of it all');
    expect(log).toContain(response.headers.get('x-request-id'));
    expect(log).not.toContain('secret');
  });
});

describe('a database that is gone', () => {
  it('is said to be, without its address', async () => {
    const { db, close } = await databases()[0]!.open();
    const server = await testServer(db);
    await close();
    const broken = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
    db.orm.transaction = () => Promise.reject(broken);
    const response = await server.send('GET', '/api/articles');
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('10.0.0.7');
  });
});
