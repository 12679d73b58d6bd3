import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerEngine, setCurrentEngine } from '../../../db/queries/engines.ts';
import {
  type StoredArticle,
  storeArticle,
  storeArticleWithAnalysis,
} from '../../../db/queries/store-article.ts';
import { storeFailure } from '../../../db/queries/store-failure.ts';
import { rounded } from '../../../server/analysis/rounded.ts';
import { effectiveNumber } from '../../../server/analysis/summaries/effective-number.ts';
import { RATE_BASE } from '../../../server/analysis/summaries/scores.ts';
import { type Analysis, type Engine, LANGS } from '../../../server/analysis/types.ts';
import type { SourceRow } from '../../../server/contract/sources.ts';
import type { ArticleSummary, OutletScore } from '../../../server/contract.ts';
import { type ExportHead, exportedAsJson } from '../../../server/export/head.ts';
import { columnsOf, type Row } from '../../../server/export/rows.ts';
import { extract } from '../../../server/extract/index.ts';
import { loadEngine } from '../../../server/resources.ts';
import { EXPORTS, type Exported } from '../../../server/vocabulary.ts';
import { anArticle } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { readCsv } from '../export/read-csv.ts';
import { type OwnServer, ownServer } from '../server.ts';

const CORPUS = join(import.meta.dirname, '../../../corpus/articles');

/** Some articles of the demonstration, half of them taken for real ones, and some that are awkward. */
function someArticles(): StoredArticle[] {
  const ofDemonstration = LANGS.flatMap((lang) =>
    globSync(`${CORPUS}/${lang}/*.md`)
      .sort()
      .slice(0, 8)
      .map((path, i): StoredArticle => {
        const draft = extract(readFileSync(path), { filename: basename(path) });
        const provenance = { via: 'sample' as const };
        return { ...draft, outlet: draft.outlet!, lang, provenance, invented: i % 2 === 0 };
      }),
  );
  return [
    ...ofDemonstration,
    anArticle({
      title: '=HYPERLINK("http://x";"y")',
      text: '🎈🎈 « C’est une honte 🎈 absolue », a dénoncé Jeanne Dupont. Elle a ajouté que « rien ne va ».',
      outlet: '@Le Ballon',
      date: '2026-01-31',
    }),
  ];
}

const FILTERS = [
  '',
  'lang=fr',
  'lang=en&invented=include',
  'outlet=Straight+Keel&invented=include',
  'outlet=Straight+Keel&outlet=Le+Relev%C3%A9&invented=include',
  'from=2026-09-15&invented=include',
  'to=2026-09-15&invented=include',
  'genre=reporting',
  'q=minist&invented=include',
  'invented=include',
  'invented=exclude',
  'invented=only',
];

describe.each(databases())('exports over $name', ({ open }) => {
  let server: OwnServer;
  let engine: Engine;
  const stored = new Map<string, { text: string; analysis: Analysis }>();
  beforeAll(async () => {
    server = await ownServer(open);
    engine = await loadEngine();
    await registerEngine(server.db, engine);
    await setCurrentEngine(server.db, engine.hash);
    for (const article of someArticles()) {
      const analysed = engine.analyse(article);
      const { id } = await storeArticleWithAnalysis(server.db, article, analysed);
      stored.set(id, { text: article.text, analysis: analysed.analysis });
    }
    await storeArticle(server.db, anArticle({ outlet: 'Not yet read' }));
    const failed = await storeArticle(server.db, anArticle({ outlet: 'Not to be read' }));
    await storeFailure(server.db, failed.id, engine, 'analysis_failed');
  });
  afterAll(() => server.close());

  const get = async <T>(path: string) => (await (await server.send('GET', `/api${path}`)).json()) as T;
  const list = <T>(path: string, filters: string) =>
    get<{ items: T[]; total: number }>(`/${path}?${filters}`);
  const exported = <K extends Exported>(what: K, filters: string) =>
    get<{ exported: ExportHead; items: Row<K>[]; total: number }>(`/export/${what}.json?${filters}`);

  it.each(FILTERS)('of articles are those of the list under "%s"', async (filters) => {
    const listed = await list<ArticleSummary>('articles', `${filters}&limit=200`);
    const { items, total } = await exported('articles', filters);
    expect(total).toBe(listed.total);
    const told = ({ id, title, words, genre, failure }: ArticleSummary | Row<'articles'>) =>
      JSON.stringify({ id, title, words, genre, failure });
    expect(items.map(told).sort()).toEqual(listed.items.map(told).sort());
  });

  it.each(FILTERS)(
    'of scores add up to the figures that outlets are compared by under "%s"',
    async (filters) => {
      const compared = await list<OutletScore>('scores', filters);
      const { items } = await exported('scores', filters);
      const sources = await exported('sources', filters);
      const groups = Map.groupBy(items, ({ outlet, lang, score }) => `${outlet} ${lang} ${score}`);
      expect(groups.size).toBe(compared.total);
      expect(compared.total).toBeGreaterThan(0);
      for (const { outlet, lang, score, value, count, outOf, n, missing } of compared.items) {
        const rows = groups.get(`${outlet.name} ${lang} ${score}`)!;
        const having = rows.filter((row) => row.value !== null);
        expect([having.length, rows.length - having.length]).toEqual([n, missing]);
        expect(rows.every((row) => (row.value === null) === (row.reason !== null))).toBe(true);
        const figure = having.length === 0 ? null : pooled(having, sources.items);
        expect({ outlet, score, ...figure }).toEqual({
          outlet,
          score,
          ...(figure && { value, count, outOf }),
        });
        if (figure === null) expect(value).toBeNull();
      }
    },
  );

  it.each(FILTERS)('of sources add up to the words of each source under "%s"', async (filters) => {
    const listed = await list<SourceRow>('sources', `${filters}&limit=200`);
    const { items } = await exported('sources', filters);
    const groups = Map.groupBy(
      items.filter(({ source_key }) => source_key),
      ({ source_key, lang }) => `${source_key} ${lang}`,
    );
    expect(groups.size).toBe(listed.total);
    for (const { key, lang, words, attributions, articles, outlets } of listed.items) {
      const rows = groups.get(`${key} ${lang}`)!;
      expect([key, sumOf(rows, 'words'), rows.length]).toEqual([key, words, attributions]);
      expect(new Set(rows.map(({ article }) => article)).size).toBe(articles);
      for (const outlet of outlets) {
        const theirs = rows.filter((row) => row.outlet === outlet.name);
        expect(sumOf(theirs, 'words')).toBe(outlet.words);
      }
    }
  });

  it.each(FILTERS)('of holders are the sources that are listed under "%s"', async (filters) => {
    for (const more of ['', '&kind=person', '&named=only&sort=name', '&name=jeanne']) {
      const listed = await list<SourceRow>('sources', `${filters}${more}&limit=200`);
      const { items, exported: head } = await exported('holders', `${filters}${more}`);
      expect(items.map(({ key, lang, words }) => [key, lang, words])).toEqual(
        listed.items.map(({ key, lang, words }) => [key, lang, words]),
      );
      if (more.includes('kind')) expect(head.filters).toMatchObject({ kind: 'person' });
    }
  });

  it('of findings are all that was found, in its own words and under the name of whose they are', async () => {
    const { items } = await exported('findings', 'invented=include');
    const sources = (await exported('sources', 'invented=include')).items;
    const names = new Map(sources.map((row) => [`${row.article} ${row.position}`, row.source_name]));
    for (const row of items) {
      expect(row.text).toBe(stored.get(row.article)!.text.slice(row.start, row.end));
      expect(row.text).not.toBe('');
      expect(row.holder).toBe(names.get(`${row.article} ${row.attribution}`) ?? null);
    }
    for (const [article, { analysis }] of stored) {
      const evidence = analysis.sentences.flatMap((sentence) => sentence.evidence);
      const found = [...analysis.loaded, ...analysis.scareQuotes, ...analysis.persuasion, ...evidence];
      expect(items.filter((row) => row.article === article)).toHaveLength(found.length);
    }
  });

  it('of sources hold the words that were reported', async () => {
    const { items } = await exported('sources', 'outlet=@Le Ballon');
    expect(items.map((row) => [row.source_name, row.content_text])).toEqual([
      ['Jeanne Dupont', expect.stringContaining('C’est une honte 🎈 absolue')],
      ['Jeanne Dupont', expect.stringContaining('rien ne va')],
    ]);
  });

  it.each(EXPORTS)('of %s hold the same in CSV as in JSON, and what was announced', async (what) => {
    const filters = 'invented=include';
    const json = await exported(what, filters);
    const { items } = exportedAsJson(what).parse(json);
    expect(items.length).toBeGreaterThan(4);
    expect(Object.keys(json.items[0]!)).toEqual(columnsOf(what));
    const file = readCsv(await csvText(`/export/${what}.csv?${filters}`));
    expect(file.columns).toEqual([...columnsOf(what), 'engine_version', 'engine_hash', 'filters']);
    expect(file.rows).toEqual(
      json.items.map((row) => ({
        ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(value)])),
        engine_version: engine.version,
        engine_hash: engine.hash,
        filters,
      })),
    );
  });

  const csvText = async (path: string) =>
    // Not text(), which takes the BOM away.
    Buffer.from(await (await server.send('GET', `/api${path}`)).arrayBuffer()).toString('utf8');
});

function sumOf<C extends string>(rows: { [column in C]: number | null }[], column: C): number {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}

/** What the scores of several articles come to, from the exported rows alone. */
function pooled(rows: Row<'scores'>[], sources: Row<'sources'>[]) {
  const { score, kind } = rows[0]!;
  if (kind !== 'index' || score === 'sourcing.lastWord') {
    const [count, outOf] = [sumOf(rows, 'count'), sumOf(rows, 'out_of')];
    return { value: outOf === 0 ? null : rounded((count / outOf) * RATE_BASE[score]), count, outOf };
  }
  const articles = new Set(rows.map(({ article }) => article));
  const heard = sources.filter((row) => articles.has(row.article) && row.source_name && row.words !== null);
  const words = [...Map.groupBy(heard, (row) => row.source_name).values()]
    .map((theirs) => sumOf(theirs, 'words'))
    .sort((a, b) => a - b);
  const value = score === 'sourcing.sources' ? words.length : effectiveNumber(words);
  return { value, count: null, outOf: null };
}

/** A value as CSV has it. */
function cell(value: unknown): string {
  const text = String(value ?? '');
  return typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
