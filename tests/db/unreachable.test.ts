import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { connect } from '../../db/client.ts';
import { DatabaseError, databaseError } from '../../db/errors.ts';

const unreachable = { name: 'DatabaseError', code: 'database_unreachable' };

it('says that a server does not answer', async () => {
  await expect(connect({ url: 'postgres://u:secret@127.0.0.1:1/none' })).rejects.toMatchObject(unreachable);
});

it('says that an address is none, and shows no password', async () => {
  const refusal = await connect({ url: 'postgres://u:secret@[half/none' }).catch((error) => error);
  expect(refusal).toMatchObject(unreachable);
  expect(refusal.message).not.toContain('secret');
});

it('says that whoever answers hangs up', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  try {
    const url = `postgres://127.0.0.1:${port}/none?connect_timeout=1`;
    await expect(connect({ url })).rejects.toMatchObject(unreachable);
  } finally {
    server.close();
  }
});

const server = process.env.CADRAGE_TEST_POSTGRES;
it.skipIf(server === undefined)('says that the server has no such database', async () => {
  const url = new URL(server!);
  url.pathname = '/there_is_no_such_database';
  await expect(connect({ url: url.href })).rejects.toMatchObject(unreachable);
});

it('tells a lost connection from a mistake, through wrapped errors', () => {
  const lost = new Error('Failed query', { cause: Object.assign(new Error('gone'), { code: '57P01' }) });
  expect(databaseError(lost)).toMatchObject({ ...unreachable, detail: 'gone' });
  const inUse = new DatabaseError('database_in_use', 'by another');
  expect(databaseError(new Error('outer', { cause: inUse }))).toBe(inUse);
  expect(databaseError(Object.assign(new Error('unique'), { code: '23505' }))).toBeUndefined();
  expect(databaseError('no error')).toBeUndefined();
});
