import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cadrage } from './cadrage.ts';

const TEXT = `Le ministre a déclaré que la réforme était nécessaire.

« Cette répression scandaleuse doit cesser », a dénoncé Anne Morel, présidente du syndicat.
`;

describe('cadrage analyze FILE', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const analyze = (...args: string[]) => cadrage(['analyze', ...args], { cwd: folder });

  const text = file('a.txt', TEXT);
  const markdown = file('b.md', `---\ntitle: Une réforme\n---\n\n${TEXT}`);
  const binary = file(
    'c.txt',
    Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256),
  );
  const empty = file('d.txt', '');

  test('one file gives one object, whose places are those of the file', async () => {
    const { status, stdout, stderr } = await analyze('--json', text);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ id: 'a.txt', lang: 'fr' });
    expect(result).not.toHaveProperty('title');
    for (const { start, end, text: said } of result.loaded) expect(TEXT.slice(start, end)).toBe(said);
    expect(result.attributions.map(({ source }: { source: { name: string } }) => source?.name)).toContain(
      'Anne Morel',
    );
  });

  test('several give an array, an error in the place of each that is refused', async () => {
    const { status, stdout, stderr } = await analyze('--json', markdown, binary, 'none.txt', empty, text);
    const results = JSON.parse(stdout);
    expect(
      results.map(({ id, error }: { id: string; error?: { code: string } }) => [id, error?.code]),
    ).toEqual([
      ['b.md', undefined],
      ['c.txt', 'binary'],
      ['none.txt', 'file_not_found'],
      ['d.txt', 'empty_text'],
      ['a.txt', undefined],
    ]);
    expect(results[0].title).toBeDefined();
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^cadrage: c\.txt: .+ \[binary\]$/),
      expect.stringMatching(/^cadrage: none\.txt: .+ \[file_not_found\]$/),
      expect.stringMatching(/^cadrage: d\.txt: .+ \[empty_text\]$/),
    ]);
  });

  test('a folder stands for the articles in it', async () => {
    const { stdout } = await cadrage(['analyze', '--json', folder]);
    const names = JSON.parse(stdout).map(({ id }: { id: string }) => id);
    expect(names).toEqual(['a.txt', 'b.md', 'c.txt', 'd.txt'].map((name) => join(folder, name)));
  });

  test('standard input is read where no file is named, or "-"', async () => {
    const runs = [
      ['analyze', '--json'],
      ['analyze', '--json', '-'],
    ];
    const results = await Promise.all(runs.map((args) => cadrage(args, { input: TEXT })));
    expect(results.map(({ stdout }) => JSON.parse(stdout).id)).toEqual(['-', '-']);
  });

  test('to read: genre, scores, sources with their words, loaded words with their owner', async () => {
    const { status, stdout } = await analyze(text);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^a\.txt\nFrench · \d+ words · /);
    expect(stdout).toMatch(/Words given to sources .*(%|too short)/);
    expect(stdout).toMatch(/Anne Morel +\d+ words? +\d+ %/);
    expect(stdout).toMatch(/scandaleuse +Anne Morel/);
  });

  test('colours are for terminals, and where they are asked for', async () => {
    const [plain, forced, refused] = await Promise.all(
      [{}, { FORCE_COLOR: '1' }, { NO_COLOR: '1' }].map((env) =>
        cadrage(['analyze', text], { cwd: folder, env }),
      ),
    );
    expect(plain!.stdout).not.toContain('\u001b');
    expect(refused!.stdout).not.toContain('\u001b');
    expect(forced!.stdout).toContain('\u001b');
  });

  test.each([
    [['--lang', 'de', 'a.txt'], /'de' is invalid\. Allowed choices are fr, en/],
    [['--json', '--jsonl'], /cannot be used with/],
    [['--nothing'], /unknown option '--nothing'/],
  ])('a wrong option is told in a sentence: %j', async (args, message) => {
    const { status, stdout, stderr } = await analyze(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
