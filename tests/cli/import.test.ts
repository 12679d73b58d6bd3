import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { connect } from '../../db/client.ts';
import { cadrage } from './cadrage.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadrage-import-'));
const dataDir = join(folder, 'data');
const env = { CADRAGE_DATA: dataDir };
cpSync(inject('emptyDatabase'), dataDir, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

test('articles come from files, folders and collections; each that is refused is named', async () => {
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/a.txt'), 'Le ministre a déclaré que la réforme était nécessaire.');
  writeFileSync(join(folder, 'articles/b.md'), '# A plan\n\nThe minister said the reform was needed.');
  writeFileSync(join(folder, 'articles/c.txt'), '');
  const lines = [
    JSON.stringify({ text: 'Critics called the plan a disgraceful attack on workers.', outlet: 'The Other' }),
    '',
    '{"text": ',
    JSON.stringify({ text: 'Le ministre a déclaré que la réforme était nécessaire.' }),
  ];
  writeFileSync(join(folder, 'more.jsonl'), lines.join('\n'));

  const args = ['import', '--outlet', 'The Harbour Post', 'articles', 'more.jsonl', 'none.html'];
  const { status, stdout, stderr } = await cadrage(args, { cwd: folder, env });
  expect(stdout).toBe('3 added, 1 already there, 3 refused.\n');
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^cadrage: articles\/c\.txt: .*\[empty_text\]$/),
    expect.stringMatching(/^cadrage: more\.jsonl:3: .*\[invalid_json\]$/),
    expect.stringMatching(/^cadrage: none\.html: .*\[file_not_found\]$/),
  ]);
  expect(status).toBe(1);

  const again = await cadrage(['import', '--outlet', 'X', 'articles/a.txt'], { cwd: folder, env });
  expect(again).toEqual({ status: 0, stdout: '0 added, 1 already there, 0 refused.\n', stderr: '' });
});

test('a database that another process holds is told, with who holds it', async () => {
  const db = await connect({ dataDir });
  try {
    const { status, stdout, stderr } = await cadrage(['import', 'x.txt'], { env });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^cadrage: .+\[database_in_use\]\n$/);
  } finally {
    await db.close();
  }
});
