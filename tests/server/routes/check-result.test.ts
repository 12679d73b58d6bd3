import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Check,
  type CheckCode,
  type CheckResult,
  type CheckSummary,
  checkResult,
} from '../../../server/contract/check.ts';
import { databases } from '../../db/databases.ts';
import { storeSaid } from '../check-articles.ts';
import { type OwnServer, ownServer } from '../server.ts';

const span = z.tuple([z.int(), z.int()]);
const ownLine = z.strictObject({
  id: z.string(),
  lang: z.enum(['fr', 'en']),
  outlet: z.string(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  text: z.string(),
  coded: z.array(z.strictObject({ start: z.int(), end: z.int() })),
  sentences: z.array(z.strictObject({ start: z.int(), end: z.int(), label: z.string() })).optional(),
  attributions: z
    .array(z.strictObject({ source: z.array(span), cue: z.array(span), content: z.array(span) }))
    .optional(),
});

describe.each(databases())('the result of a check over $name', ({ open }) => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await ownServer(open);
  });
  afterAll(() => server.close());

  const ask = async <T>(method: string, path: string, json?: unknown): Promise<T> =>
    (await (await server.send(method, `/api/checks${path}`, json === undefined ? {} : { json })).json()) as T;

  /** Draws all sentences of an outlet and codes those that are given one, by article and sentence. */
  async function coded(
    kind: CheckSummary['kind'],
    outlet: string,
    lang: 'fr' | 'en',
    codes: Map<string, CheckCode>,
  ): Promise<string> {
    const { id } = await ask<CheckSummary>('POST', '', { kind, lang, size: 500, filters: { outlet } });
    const { items } = await ask<Check>('GET', `/${id}`);
    for (const { position, text } of items) {
      const code = codes.get(text);
      if (code !== undefined) await ask('PUT', `/${id}/items/${position}`, { code });
    }
    return id;
  }
  const resultOf = async (id: string): Promise<CheckResult> =>
    checkResult.parse(await ask('GET', `/${id}/result`));
  const exported = async (id: string) => {
    const answer = await server.send('GET', `/api/checks/${id}/export`);
    const text = await answer.text();
    const lines = text
      .split('\n')
      .slice(0, -1)
      .map((line) => ownLine.parse(JSON.parse(line)));
    return {
      name: answer.headers.get('content-disposition'),
      type: answer.headers.get('content-type'),
      lines,
    };
  };

  it('of sentences is what one counts by hand', async () => {
    const a = await storeSaid(server.db, {
      outlet: 'Labels',
      labels: ['reporting', 'reporting', 'reporting', 'opinion', 'attributed', 'opinion'],
    });
    const b = await storeSaid(server.db, {
      outlet: 'Labels',
      labels: ['reporting', 'opinion', 'attributed', 'attributed', 'reporting', 'opinion', 'opinion'],
    });
    const text = (article: typeof a, i: number) =>
      article.text.slice(article.sentences[i]!.start, article.sentences[i]!.end);
    const mine: [typeof a, CheckCode[]][] = [
      [a, ['reporting', 'reporting', 'opinion', 'opinion', 'attributed', 'unsure']],
      [b, ['reporting', 'opinion', 'attributed', 'reporting', 'reporting']],
    ];
    const codes = new Map(mine.flatMap(([article, of]) => of.map((code, i) => [text(article, i), code])));
    const id = await coded('sentences', 'Labels', 'fr', codes);
    const result = await resultOf(id);
    expect(result).toMatchObject({
      n: 10,
      articles: 2,
      unread: 0,
      check: { size: 13, coded: 11, unsure: 1 },
    });
    const { labels, macro, kappa, confusion } = result.sentences!;
    // Rows: mine; columns: the engine's.
    expect(confusion).toEqual([
      [4, 1, 0, 0],
      [0, 2, 0, 0],
      [1, 0, 2, 0],
      [0, 0, 0, 0],
    ]);
    expect(labels.map(({ label, coded: n, said }) => [label, n, said])).toEqual([
      ['reporting', 5, 5],
      ['attributed', 2, 3],
      ['opinion', 3, 2],
    ]);
    expect(labels.map(({ precision, recall, f1 }) => [precision, recall, f1].map((f) => f!.value))).toEqual([
      [0.8, 0.8, expect.closeTo(0.8)],
      [expect.closeTo(2 / 3), 1, expect.closeTo(0.8)],
      [1, expect.closeTo(2 / 3), expect.closeTo(0.8)],
    ]);
    expect(macro.f1!.value).toBeCloseTo(0.8);
    // Agreement 0.8; by chance 0.25 + 0.06 + 0.06.
    expect(kappa).toBeCloseTo((0.8 - 0.37) / 0.63);
    for (const { precision, recall, f1 } of [...labels, macro])
      for (const { value, interval } of [precision!, recall!, f1!]) {
        expect(interval!.low).toBeLessThanOrEqual(value);
        expect(interval!.high).toBeGreaterThanOrEqual(value);
        expect(interval!.high).toBeGreaterThan(interval!.low);
      }
    expect(result.disagreements.map(({ text: words, coded: by, said }) => [words, by, said]).sort()).toEqual([
      [text(a, 2), 'opinion', 'reporting'],
      [text(b, 3), 'reporting', 'attributed'],
    ]);
    for (const { article, start, end, text: words, outlet } of result.disagreements) {
      expect((article === a.id ? a : b).text.slice(start, end)).toBe(words);
      expect(outlet).toBe('Labels');
    }
    // What is not coded, or unsure, is not told either.
    const told = JSON.stringify(result);
    for (const [article, i] of [
      [a, 5],
      [b, 5],
      [b, 6],
    ] as const)
      expect(told).not.toContain(text(article, i));

    const { name, type, lines } = await exported(id);
    expect([name, type]).toEqual([
      'attachment; filename="voice-fr.own.jsonl"',
      'application/jsonl; charset=utf-8',
    ]);
    expect(lines.map((line) => line.id).sort()).toEqual([a.id, b.id].sort());
    for (const line of lines) {
      expect([line.outlet, line.date, line.title]).toEqual(['Labels', '2026-10-01', 'Un titre']);
      expect(line.coded).toEqual(line.sentences!.map(({ start, end }) => ({ start, end })));
      for (const { start, end, label } of line.sentences!)
        expect(codes.get(line.text.slice(start, end))).toBe(label);
    }
    expect(lines.flatMap((line) => line.sentences)).toHaveLength(10);
  });

  it('of attributions is what one counts by hand, source by source', async () => {
    // "Phrase 0 de l’article …, a dit Ana.": the engine marks words 0–20 and, of some, "Ana" or nobody.
    const content: [number, number] = [0, 20];
    const stored = await storeSaid(server.db, {
      lang: 'en',
      outlet: 'Marks',
      labels: Array.from({ length: 11 }, () => 'attributed'),
      attributions: [
        { sentence: 0, content, source: [30, 33] },
        { sentence: 1, content, source: [30, 33] },
        { sentence: 2, content },
        { sentence: 3, content },
        { sentence: 4, content, source: [30, 33] },
        // Words that go on beyond the sentence count as far as it goes.
        { sentence: 10, content: [0, 400], source: [31, 34] },
      ],
    });
    const textOf = (i: number) => stored.text.slice(stored.sentences[i]!.start, stored.sentences[i]!.end);
    const at = (i: number, from: number, to: number) => {
      const { start } = stored.sentences[i]!;
      return { start: start + from, end: start + to };
    };
    const mine: CheckCode[] = [
      [{ content: [at(0, 0, 8), at(0, 9, 18)], source: [at(0, 30, 33)] }], // right
      [{ content: [at(1, 0, 19)], source: [] }], // words right, source wrong
      [{ content: [at(2, 0, 20)], source: [] }], // right, nobody named
      [], // the engine's is one too many
      [{ content: [at(4, 21, 28)], source: [] }], // elsewhere: one missed, one too many
      'unsure',
      [{ content: [at(6, 0, 20)], source: [] }], // missed
      [],
      [],
      [],
      [{ content: [at(10, 0, 30)], source: [at(10, 28, 34)] }], // right
    ];
    const codes = new Map(mine.map((code, i) => [textOf(i), code]));
    const id = await coded('attributions', 'Marks', 'en', codes);
    const result = await resultOf(id);
    expect(result).toMatchObject({ n: 10, articles: 1, sentences: null });
    const { precision, recall, f1, source, ...counts } = result.attributions!;
    expect(counts).toEqual({ coded: 6, said: 6, matched: 4 });
    expect([precision, recall, f1, source].map((figure) => figure!.value)).toEqual([
      expect.closeTo(4 / 6),
      expect.closeTo(4 / 6),
      expect.closeTo(4 / 6),
      expect.closeTo(3 / 4),
    ]);
    expect(precision!.interval).toBeNull();
    const odd = [1, 3, 4, 6].map(textOf);
    expect(result.disagreements.map(({ text }) => text).sort()).toEqual(odd.sort());

    const { name, lines } = await exported(id);
    expect(name).toBe('attachment; filename="attribution-en.own.jsonl"');
    expect(lines).toHaveLength(1);
    const pairs = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => [start, end]);
    expect(lines[0]!.attributions).toEqual(
      mine
        .filter((code) => typeof code !== 'string')
        .flat()
        .map((marked) => ({ source: pairs(marked.source), cue: [], content: pairs(marked.content) })),
    );
    expect(lines[0]!.coded).toEqual(stored.sentences.filter((_, i) => i !== 5));
  });

  it('shows nothing below ten coded sentences', async () => {
    const stored = await storeSaid(server.db, {
      outlet: 'Few',
      labels: Array.from({ length: 12 }, () => 'reporting'),
    });
    const nine = stored.sentences.slice(0, 9).map(({ start, end }) => stored.text.slice(start, end));
    const id = await coded('sentences', 'Few', 'fr', new Map(nine.map((text) => [text, 'opinion'])));
    expect(await resultOf(id)).toMatchObject({
      n: 9,
      sentences: null,
      attributions: null,
      disagreements: [],
    });
  });

  it('is not taken for perfect where all is right', async () => {
    const articles = await Promise.all(
      [0, 1, 2].map(() =>
        storeSaid(server.db, { outlet: 'All', labels: ['reporting', 'opinion', 'reporting', 'opinion'] }),
      ),
    );
    const codes = new Map(
      articles.flatMap(({ text, sentences }) =>
        sentences.map(({ start, end }, i): [string, CheckCode] => [
          text.slice(start, end),
          i % 2 ? 'opinion' : 'reporting',
        ]),
      ),
    );
    const { macro, labels } = (await resultOf(await coded('sentences', 'All', 'fr', codes))).sentences!;
    expect(macro.f1).toEqual({ value: 1, interval: { low: expect.closeTo(0.025 ** (1 / 12)), high: 1 } });
    expect(labels.map(({ label }) => label)).toEqual(['reporting', 'opinion']);
    expect(labels[0]!.recall!.interval!.low).toBeCloseTo(0.025 ** (1 / 6));
  });
});
