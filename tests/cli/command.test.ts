import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ENGINE } from '../../server/analysis/version.ts';
import { cadrage, ROOT, start } from './cadrage.ts';

describe('cadrage', () => {
  test.each([
    [['--help'], 'analyze'],
    [['analyze', '--help'], '--jsonl'],
    [['import', '--help'], '--outlet'],
    [['serve', '--help'], '--port'],
  ])('%j teaches, with examples', async (args, part) => {
    const { status, stdout } = await cadrage(args);
    expect(status).toBe(0);
    expect(stdout).toContain(part);
    expect(stdout).toContain('Examples:\n  ');
  });

  test('says which engine it is', async () => {
    const { stdout } = await cadrage(['--version']);
    expect(stdout).toBe(`cadrage ${ENGINE.version} (engine ${ENGINE.hash})\n`);
  });

  test("npx runs it under the project's Node, whichever the machine has", () => {
    const path = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => !folder.includes('node_modules'));
    const env = { ...process.env, PATH: path.join(delimiter) };
    const { stdout, status } = spawnSync('npx', ['--no-install', 'cadrage', '--version'], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(ENGINE.hash) });
  });

  test('a command that is not there is told in a sentence', async () => {
    const { status, stderr } = await cadrage(['analyse-all']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^cadrage: unknown command 'analyse-all'/);
  });
});

describe('cadrage serve', () => {
  test('serves until it is told to stop, and ends cleanly', async () => {
    const data = mkdtempSync(join(tmpdir(), 'cadrage-serve-'));
    cpSync(inject('usedDatabase'), data, { recursive: true });
    const server = start(['serve', '--port', '0'], { env: { CADRAGE_DATA: data, LOG_LEVEL: 'silent' } });
    try {
      const [said] = await once(server.stdout, 'data');
      const [url] = /http:\S+/.exec(String(said)) ?? [];
      const { status } = await fetch(`${url}/api/corpus`);
      expect(status).toBe(200);
      server.kill('SIGINT');
      expect(await once(server, 'exit')).toEqual([0, null]);
    } finally {
      server.kill('SIGKILL');
      rmSync(data, { recursive: true });
    }
  });

  test('does not let other machines in without a token', async () => {
    const { status, stderr } = await cadrage(['serve', '--host', '0.0.0.0'], { env: { CADRAGE_TOKEN: '' } });
    expect(status).toBe(1);
    expect(stderr).toContain('CADRAGE_TOKEN');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
