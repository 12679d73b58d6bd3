import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../server/analysis/types.ts';
import {
  compareGroups,
  comparePairs,
  directionOf,
  pooledDisagrees,
  sizeOf,
  verdictOf,
} from '../../training/known-groups/compare.ts';
import { CONTRASTS, fromOpinionPages } from '../../training/known-groups/contrasts.ts';
import {
  BULLETIN_AGAINST_AGENCY,
  type Expectations,
  OPINION_AGAINST_NEWS,
  PARTISAN_AGAINST_AGENCY,
} from '../../training/known-groups/expectations.ts';
import { markdown, withMeasured } from '../../training/known-groups/markdown.ts';
import { MEASURES, type Measured, type Part } from '../../training/known-groups/measures.ts';
import { readable } from '../../training/known-groups/readable.ts';
import type { Report } from '../../training/known-groups/report.ts';
import { nameOf } from '../../training/known-groups/words.ts';

/** An article with this share of opinion sentences among ten, and the same of everything else. */
function articleWith(opinions: number | null): Measured {
  const part = (count: number): Part => ({ value: count / 10, count, outOf: 10 });
  const parts = Object.fromEntries(MEASURES.map((measure) => [measure, part(3)])) as Measured['parts'];
  return { words: 500, parts: { ...parts, 'opinion.share': opinions === null ? null : part(opinions) } };
}

const articlesWith = (...opinions: (number | null)[]) => opinions.map(articleWith);

describe('the groups', () => {
  const at = 'https://example.org/2019/a-story';
  it.each([
    ['Guest Writer - Right', 0],
    ['New York Times - Opinion', 0],
    ['Fox News Opinion', 0],
    ['New York Times - News', 1],
    ['CNN (Web News)', 1],
    ['Fox Online News', 1],
    ['NPR Online News', 1],
    ['BBC News', null],
    ['Breitbart News', null],
    ['Fox News', null],
    ['Newsmax', null],
    ['Reuters', null],
  ])('of the outlet %s: %s', (outlet, group) => {
    expect(CONTRASTS[0].group({ outlet, url: at })).toBe(group);
  });

  it.each([
    ['http://www.cnn.com/2012/07/07/opinion/somebody/index.html', true],
    ['https://www.cnn.com/2020/02/01/opinions/somebody/index.html', true],
    ['https://www.cnn.com/2020/02/01/politics/public-opinion-shifts/index.html', false],
    ['', false],
  ])('of the address %j: opinion pages %s', (url, opinion) => {
    expect(fromOpinionPages({ url })).toBe(opinion);
    const { group } = CONTRASTS.find(({ id }) => id === 'cnn')!;
    expect(group({ outlet: 'CNN (Web News)', url })).toBe(opinion ? 0 : 1);
    expect(group({ outlet: 'Reuters', url })).toBeNull();
  });

  it('have an expectation, or none, on every measure', () => {
    for (const expected of [OPINION_AGAINST_NEWS, PARTISAN_AGAINST_AGENCY, BULLETIN_AGAINST_AGENCY])
      expect(Object.keys(expected).sort()).toEqual([...MEASURES].sort());
  });
});

describe('a verdict', () => {
  it.each([
    ['higher', { low: 0.1, high: 0.3 }, 'as_expected'],
    ['lower', { low: 0.1, high: 0.3 }, 'opposite'],
    ['lower', { low: -0.3, high: -0.1 }, 'as_expected'],
    ['higher', { low: -0.1, high: 0.3 }, 'not_shown'],
    // An end on zero does not leave it out.
    ['higher', { low: 0, high: 0.3 }, 'not_shown'],
    ['higher', null, 'too_few'],
    [null, { low: 0.1, high: 0.3 }, null],
  ] as const)('on an expectation of %s with %j is %s', (expected, interval, verdict) => {
    expect(verdictOf(expected, interval)).toBe(verdict);
  });

  it.each([
    [0.146, 'negligible'],
    [-0.147, 'small'],
    [0.33, 'medium'],
    [-0.474, 'large'],
  ])('calls a delta of %d %s', (delta, size) => expect(sizeOf(delta)).toBe(size));

  it('has a direction only where zero is left out', () => {
    expect(directionOf({ low: -1, high: 0 })).toBeNull();
  });
});

describe('a comparison', () => {
  const row = (rows: ReturnType<typeof compareGroups>) =>
    rows.find(({ measure }) => measure === 'opinion.share')!;

  it('of groups sums counts, leaves out who abstains and says how many', () => {
    const first = articlesWith(6, 7, 8, 9, 10, null);
    const second = articlesWith(0, 1, 2, 3, 4, 5);
    expect(row(compareGroups(first, second, OPINION_AGAINST_NEWS))).toMatchObject({
      n: [5, 6],
      abstained: [1, 0],
      figures: [0.8, 0.25],
      difference: 0.55,
      delta: 1,
      pairs: null,
      verdict: 'as_expected',
    });
  });

  it('of groups says nothing of fewer than five', () => {
    const found = row(
      compareGroups(articlesWith(9, 9, 9, 9, null), articlesWith(1, 1, 1, 1, 1), OPINION_AGAINST_NEWS),
    );
    expect(found).toMatchObject({ figures: [0.9, 0.1], difference: null, delta: null, verdict: 'too_few' });
  });

  it('of groups that are the same shows no difference, on any measure', () => {
    const same = articlesWith(1, 2, 3, 4, 5, 6);
    const rows = compareGroups(same, same, OPINION_AGAINST_NEWS);
    expect(rows.map(({ measure }) => measure)).toEqual([...MEASURES]);
    for (const { delta, expected, verdict } of rows) {
      expect(delta).toBe(0);
      expect(verdict).toBe(expected === null ? null : 'not_shown');
    }
  });

  it('of pairs leaves out a pair of which one abstains', () => {
    const firsts = articlesWith(5, 6, 7, 8, 9, 9);
    const seconds = articlesWith(4, 5, 6, 7, 9, null);
    const pairs = firsts.map((first, i) => [first, seconds[i]!] as const);
    const found = comparePairs(pairs, PARTISAN_AGAINST_AGENCY).find((r) => r.measure === 'opinion.share')!;
    expect(found).toMatchObject({
      n: [5, 5],
      abstained: [0, 1],
      figures: [0.7, 0.62],
      pairs: { higher: 4, lower: 0, equal: 1 },
      difference: 0.08,
      verdict: 'as_expected',
    });
  });

  it('tells where a few long articles make the pooled figure', () => {
    const [low, high] = [
      { low: -0.1, high: 0.1 },
      { low: 0.1, high: 0.2 },
    ];
    const [found] = compareGroups(articlesWith(1), articlesWith(1), OPINION_AGAINST_NEWS);
    expect(pooledDisagrees({ ...found!, deltaInterval: low, differenceInterval: high })).toBe(true);
    expect(pooledDisagrees({ ...found!, deltaInterval: high, differenceInterval: high })).toBe(false);
  });
});

describe('what is written', () => {
  const rows = (expected: Expectations) =>
    compareGroups(articlesWith(6, 7, 8, 9, 10, null), articlesWith(1, 2, 3, 4, 5), expected);
  const report: Report = {
    date: '2026-11-24',
    engine: { version: '1.0.0', hash: 'abcdef0123456789' },
    corpus: 'corpus.jsonl.gz',
    refused: 0,
    comparisons: [
      { id: 'marked', articles: [6, 1234], opinionPages: [0, 2], rows: rows(OPINION_AGAINST_NEWS) },
      { id: 'magazines', articles: [6, 5], opinionPages: [0, 0], rows: rows(OPINION_AGAINST_NEWS) },
    ],
  };

  it.each(LANGS)('names every measure and the engine (%s)', (lang) => {
    const text = markdown(report, lang);
    for (const measure of MEASURES) expect(text).toContain(`| ${nameOf(measure, lang)}`);
    expect(text).toContain('`abcdef0123456789`');
    expect(text).toContain(lang === 'fr' ? '+50,0\u00a0pts' : '+50.0\u00a0pts');
  });

  it('reads on a terminal too, one line a measure', () => {
    const text = readable(report);
    expect(text).toContain('News (1,234)');
    for (const measure of MEASURES) expect(text).toMatch(new RegExp(`^${nameOf(measure, 'en')}`, 'm'));
  });

  it('takes the place of what was measured before, and of nothing else', async () => {
    for (const page of ['known-groups.md', 'known-groups.fr.md']) {
      const text = await readFile(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
      const renewed = withMeasured(text, 'NEW');
      expect(renewed).toContain('\n\nNEW\n\n');
      expect(withMeasured(renewed, 'NEW')).toBe(renewed);
      expect(renewed.split('\n')[0]).toBe(text.split('\n')[0]);
    }
    expect(() => withMeasured('a page', 'NEW')).toThrow(/no part/);
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'known-groups-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const script = new URL('../../training/known-groups.ts', import.meta.url).pathname;
  const run = async (...args: string[]) =>
    promisify(execFile)(process.execPath, [script, '--demonstration', folder, ...args]).then(
      () => ({ code: 0, stderr: '' }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
    );
  const oneLine = (words: string) => new RegExp(`^known-groups: .*${words}.*\\n$`);

  it('tells in a sentence what it cannot read, with status 1', async () => {
    const index = await run('--corpus', join(folder, 'none.gz'));
    expect(index).toMatchObject({ code: 1, stderr: expect.stringMatching(oneLine('no index')) });
    await writeFile(join(folder, 'index.json'), JSON.stringify({ outlets: [], articles: [] }));
    await writeFile(join(folder, 'plain.gz'), 'not gzipped');
    const missing = await run('--corpus', join(folder, 'none.gz'));
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(oneLine('is not there')) });
    const plain = await run('--corpus', join(folder, 'plain.gz'));
    expect(plain).toMatchObject({ code: 1, stderr: expect.stringMatching(oneLine('not gzipped JSONL')) });
  });

  it('asks for a corpus that has the groups', async () => {
    await writeFile(join(folder, 'index.json'), JSON.stringify({ outlets: [], articles: [] }));
    await writeFile(
      join(folder, 'other.gz'),
      gzipSync('{"outlet":"ABC News","title":"","text":"A text."}\n'),
    );
    const other = await run('--corpus', join(folder, 'other.gz'));
    expect(other).toMatchObject({ code: 1, stderr: expect.stringMatching(oneLine('not both kinds')) });
  });
});
