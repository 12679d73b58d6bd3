import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cadrage, type Ended } from './cadrage.ts';

const FRENCH = 'La maire a déclaré que le pont serait fermé. Cette <b>farce</b> grotesque doit cesser.';
const ENGLISH = 'The mayor said that the bridge would be closed. This shameful farce must end.';
const span = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};
const asSpan = (text: string, words: string) => {
  const [start, end] = span(text, words);
  return { start, end };
};
const voice = (
  id: string,
  lang: 'fr' | 'en',
  text: string,
  [source, cue, content, loaded, rest]: string[],
) => ({
  id,
  lang,
  text,
  sentences: [
    { start: 0, end: text.indexOf('. ') + 1, label: 'attributed' },
    { ...asSpan(text, rest!), label: 'opinion' },
  ],
  attributions: [
    {
      holder: source,
      kind: 'unnamed',
      source: span(text, source!),
      cue: span(text, cue!),
      content: [span(text, content!)],
    },
  ],
  loaded: [{ ...asSpan(text, loaded!), voice: 'outlet' }],
});
const fr = voice('fr1', 'fr', FRENCH, [
  'La maire',
  'a déclaré',
  'que le pont serait fermé',
  'grotesque',
  'Cette <b>farce</b> grotesque doit cesser.',
]);
const en = voice('en1', 'en', ENGLISH, [
  'The mayor',
  'said',
  'that the bridge would be closed',
  'shameful',
  'This shameful farce must end.',
]);

describe('cadrage evaluate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const set = (name: string, ...lines: (object | string)[]) =>
    writeFileSync(
      join(folder, `${name}.jsonl`),
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
  set(
    'voice-fr.own',
    fr,
    { ...fr, id: 'fr2', loaded: [{ start: 0, end: 900, voice: 'outlet' }] },
    { ...fr, id: 'fr3' },
  );
  set('voice-en.own', en, '{"id": 2', { ...en, id: 'en3', sentences: [{ start: 0, end: 9, label: 'fact' }] });
  set('frames-en.own', '');
  set('loaded-en.own', {
    id: 1,
    lang: 'en',
    text: 'Alles ist gut, sagte der Bürgermeister von Bonn.',
    biased: false,
    loaded: [],
  });
  set('notes', 'anything');
  const evaluate = (...args: string[]): Promise<Ended> =>
    cadrage(['evaluate', folder, ...args], { cwd: folder });

  test('measures what it can, names what it cannot with line and field, and ends with status 1', async () => {
    const { status, stdout, stderr } = await evaluate('--save', 'saved.json', '--errors', 'errors.html');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^voice-fr\.own\.attribution\.f1@0\.3 +1\.000 \[1\.000, 1\.000\] +n=2 in 2$/m);
    expect(stdout).toMatch(/^voice-en\.own\.loaded\.recall +[01]\.000 +n=1 in 1$/m);
    expect(stdout).toMatch(/^loaded-en\.own\.sentence\.macroF1/m);
    for (const said of [
      /voice-fr\.own\.jsonl line 2: loaded\.0: 0 to 900 is not in a text of/,
      /voice-en\.own\.jsonl line 2: is no JSON/,
      /voice-en\.own\.jsonl line 3: sentences\.0\.label: /,
      /frames-en\.own\.jsonl: holds no line to score/,
      /notes: is of no known kind/,
    ])
      expect(stderr).toMatch(said);
    expect(stderr).not.toContain('  at ');

    const page = readFileSync(join(folder, 'errors.html'), 'utf8');
    expect(page).toContain('<h2>voice-fr.own</h2>');
    expect(page).toContain('Cette &lt;b&gt;');
    expect(page).not.toContain('Cette <b>');
    const saved = JSON.parse(readFileSync(join(folder, 'saved.json'), 'utf8'));
    expect(saved.sets.map((each: { set: string }) => each.set)).toEqual([
      'loaded-en.own',
      'voice-en.own',
      'voice-fr.own',
    ]);
  });

  test('compares with a saved result: the figures with intervals, and the items that changed', async () => {
    const saved = JSON.parse(readFileSync(join(folder, 'saved.json'), 'utf8'));
    const french = saved.sets.find((each: { set: string }) => each.set === 'voice-fr.own');
    // Another engine that had missed each attribution of the French set.
    saved.engine.hash = 'another';
    for (const measure of french.measures)
      if (measure.measure === 'attribution.f1@0.3')
        measure.tally.documents = [
          [0, 1, 1],
          [0, 1, 1],
        ];
    for (const items of french.items)
      for (const item of items)
        if (item.task === 'attribution')
          Object.assign(item, { got: null, right: false, cause: 'no_cue_known' });
    writeFileSync(join(folder, 'worse.json'), JSON.stringify(saved));
    const { status, stdout } = await evaluate('voice-fr.own', '--against', 'worse.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(/Engine another → [0-9a-f]{16}/);
    expect(stdout).toMatch(/attribution\.f1@0\.3 +0\.000 → 1\.000 {2}\+1\.000 \[\+1\.000, \+1\.000\] \*/);
    expect(stdout).toMatch(/voice-fr\.own: 2 mended, 0 broken/);
    expect(stdout).toMatch(
      / {2}\+ {2}fr1 \[\d+, \d+\) {2}attribution {2}expected “que le pont serait fermé”/,
    );
  });

  test('gives JSON, and status 0 where all was measured', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'cadrage-evaluate-'));
    writeFileSync(join(alone, 'voice-en.own.jsonl'), JSON.stringify(en));
    const { status, stdout, stderr } = await cadrage(['evaluate', alone, '--json']);
    rmSync(alone, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { engine, figures } = JSON.parse(stdout);
    expect(engine.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(figures).toContainEqual(
      expect.objectContaining({
        set: 'voice-en.own',
        measure: 'attribution.recall@.3',
        value: 1,
        n: 1,
        documents: 1,
        folds: null,
      }),
    );
  });

  test.each([
    [['none'], /none: is not in the folder/],
    [['--against', 'none.json'], /none\.json.*\[file_not_found\]/],
    [['--against', 'notes.jsonl'], /\[invalid_json\]/],
    [['--folds', '1'], /whole number from 2/],
  ])('refuses %j in a sentence', async (args, said) => {
    const { status, stderr } = await evaluate(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
  });
});
