import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysis } from '../../server/contract.ts';
import { CADRAGE, cadrage, objects, start } from './cadrage.ts';

const SENTENCES = [
  'Le ministre a déclaré que la réforme était nécessaire.',
  'La police a réprimé la manifestation avec une brutalité scandaleuse.',
  'The minister said the reform was needed.',
  'Critics called the plan a disgraceful attack on workers.',
];

/** An article of up to 40 sentences, in one language. */
const article = fc
  .tuple(fc.constantFrom(0, 2), fc.array(fc.nat(1), { minLength: 1, maxLength: 40 }))
  .map(([lang, picks]) => picks.map((pick) => SENTENCES[lang + pick]).join(' '));
/** What an id may be, as JSON writes it. */
const id = fc.oneof(fc.json({ maxDepth: 1 }), fc.constantFrom('1.0', '12345678901234567890', '-0', '1e400'));

const readable = { text: SENTENCES[0]! };

describe('cadrage analyze --jsonl', () => {
  test('keeps the order and the ids, whatever the lengths, and says the same in any order', async () => {
    const given = fc.sample(fc.record({ id, text: article }), { numRuns: 60, seed: 7 });
    const lines = given.map(({ id, text }) => `{"id":${id},"text":${JSON.stringify(text)}}`);
    const [forwards, backwards] = await Promise.all([
      cadrage(['analyze', '--jsonl'], { input: lines.join('\n') }),
      cadrage(['analyze', '--jsonl'], { input: lines.toReversed().join('\n') }),
    ]);
    expect(forwards).toMatchObject({ status: 0, stderr: '' });
    const results = forwards.stdout.trimEnd().split('\n');
    expect(backwards.stdout.trimEnd().split('\n').reverse()).toEqual(results);
    expect(results).toHaveLength(lines.length);
    results.forEach((result, i) => {
      const written = given[i]!.id.includes('e400') ? given[i]!.id : JSON.stringify(JSON.parse(given[i]!.id));
      const kept = /^(1\.0|-0|1e400|\d{20})$/.test(given[i]!.id) ? given[i]!.id : written;
      expect(result.startsWith(`{"id":${kept},"lang":`)).toBe(true);
    });
  });

  test('answers in the form and the order of the contract', async () => {
    const line = JSON.stringify({
      id: 'a',
      title: 'Une réforme scandaleuse',
      targets: ['Chine'],
      ...readable,
    });
    const { stdout } = await cadrage(['analyze', '--jsonl'], { input: line });
    const [{ id, ...rest }] = objects(stdout) as [Record<string, unknown>];
    expect(id).toBe('a');
    expect(analysis.parse(rest)).toEqual(rest);
    expect(Object.keys(rest)).toEqual(Object.keys(analysis.shape));
    expect(rest.targets).toMatchObject([
      { name: 'Chine', mentions: [], outletStance: { label: 'neutral', score: 0 } },
    ]);
  });

  test('refuses in its place each line that it cannot read, and goes on', async () => {
    const lines: [line: string | Uint8Array, code: string | undefined, id: unknown][] = [
      [JSON.stringify({ id: 1, ...readable }), undefined, 1],
      ['', undefined, 'skipped'],
      [' \t\r', undefined, 'skipped'],
      ['{"id": 2, "text": ', 'invalid_json', null],
      ['["text"]', 'invalid_request', null],
      ['null', 'invalid_request', null],
      ['{"id": 3}', 'invalid_request', 3],
      ['{"id": 4, "text": 4}', 'invalid_request', 4],
      ['{"id": 5, "text": "Le ministre parle.", "lang": "de"}', 'invalid_request', 5],
      [Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), 'bad_encoding', null],
      ['{"id": 6, "text": ""}', 'empty_text', 6],
      [JSON.stringify({ id: [7], text: 'a '.repeat(2_500_000) }), 'text_too_long', [7]],
      [`{"id": 8, "text": "${'x'.repeat(17 * 1024 * 1024)}"}`, 'text_too_long', null],
      [
        '{"id": 9, "text": "Die Regierung hat gestern in Berlin ein neues Gesetz beschlossen."}',
        'unsupported_language',
        9,
      ],
      [`${JSON.stringify({ id: { last: true }, ...readable })}\r`, undefined, { last: true }],
    ];
    const input = Buffer.concat(lines.flatMap(([line]) => [Buffer.from(line), Buffer.from('\n')]));
    const { status, stdout, stderr } = await cadrage(['analyze', '--jsonl'], { input });
    const answered = objects(stdout).map((result) => [
      (result.error as { code: string } | undefined)?.code,
      result.id,
    ]);
    expect(answered).toEqual(lines.filter(([, , id]) => id !== 'skipped').map(([, code, id]) => [code, id]));
    expect(status).toBe(1);
    expect(stderr).toBe('');
    for (const { error } of objects(stdout).filter((result) => result.error))
      expect(Object.keys(error as object)).toEqual(['code', 'message']);
  });

  test('answers a line before the next one comes', async () => {
    const child = start(['analyze', '--jsonl']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, ...readable })}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value!)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('takes in no more than it can answer, so that its memory is bounded', async () => {
    const child = start(['analyze', '--jsonl']);
    child.stdin.write(Buffer.from(`${JSON.stringify(readable)}\n`.repeat(400_000)));
    await once(child.stdout, 'data');
    child.stdout.pause();
    const isAllTaken = await Promise.race([once(child.stdin, 'drain').then(() => true), later(4000, false)]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAllTaken).toBe(false);
  });

  test('ends quietly when its reader goes away', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `yes "$LINE" | "$CADRAGE" analyze --jsonl | head -1 | cut -c1-12; echo "$\{PIPESTATUS[1]}"`],
      { env: { ...process.env, CADRAGE, LINE: JSON.stringify({ id: 1, ...readable }) }, encoding: 'utf8' },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{"id":1,"lan\n0\n', stderr: '' });
  });

  test('gives language and title to lines that have none', async () => {
    const input = [readable, { ...readable, lang: 'fr', title: 'Propre' }]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const { stdout } = await cadrage(['analyze', '--jsonl', '--lang', 'en', '--title', 'Given'], { input });
    expect(objects(stdout)).toMatchObject([
      { lang: 'en', title: {} },
      { lang: 'fr', title: {} },
    ]);
  });
});

function later<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}
