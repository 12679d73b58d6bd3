import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eq, notExists } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect } from '../../db/client.ts';
import { setCurrentEngine } from '../../db/queries/engines.ts';
import { getAnalysis } from '../../db/queries/get-analysis.ts';
import { storeArticle } from '../../db/queries/store-article.ts';
import { analyses, articles, outlets } from '../../db/schema/index.ts';
import type { Analysed } from '../../server/analysis/types.ts';
import { anArticle, ENGINE_A, fullAnalysis } from './articles.ts';
import { rowCounts } from './row-counts.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

describe('the embedded database', () => {
  let folder: string;
  let dataDir: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadrage-db-'));
    dataDir = join(folder, 'data');
    await cp(inject('emptyDatabase'), dataDir, { recursive: true });
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await killed(child);
    await rm(folder, { recursive: true });
  });

  /** A process of its own on the folder, and what it says, line by line. */
  function child(what: 'hold' | 'open' | 'write') {
    const process_ = spawn(process.execPath, [CHILD, what, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(process_);
    const lines = createInterface({ input: process_.stdout! })[Symbol.asyncIterator]();
    return { process: process_, line: async () => (await lines.next()).value as string };
  }

  it('makes its folder, keeps what it is given, and leaves no lock behind', async () => {
    dataDir = join(folder, 'not', 'yet', 'there');
    const first = await connect({ dataDir });
    await storeArticle(first, anArticle());
    await first.close();
    expect(await readdir(dataDir)).toEqual(['pglite']);
    const second = await connect({ dataDir });
    expect(await rowCounts(second)).toMatchObject({ articles: 1, outlets: 1 });
    await second.close();
  });

  it('finishes what was asked before it closes, and refuses what comes after', async () => {
    const db = await connect({ dataDir });
    const writing = storeArticle(db, anArticle());
    await db.close();
    expect(await writing).toMatchObject({ existing: false });
    await expect(rowCounts(db)).rejects.toMatchObject({ cause: { code: 'database_unreachable' } });
  });

  it('refuses a second opening, in this process and in another, naming the holder', async () => {
    const db = await connect({ dataDir });
    await expect(connect({ dataDir })).rejects.toMatchObject({ code: 'database_in_use' });
    const other = child('open');
    const refusal = await other.line();
    expect(refusal).toMatch(/^database_in_use /);
    expect(refusal).toContain(`process ${process.pid} on ${hostname()}`);
    expect(refusal).toMatch(/since \d{4}-\d\d-\d\dT/);
    await db.close();
    const after = child('open');
    expect(await after.line()).toBe('opened');
    await once(after.process, 'exit');
    expect(after.process.exitCode).toBe(0);
  });

  it('takes over from a process that was killed', async () => {
    const holder = child('hold');
    expect(await holder.line()).toBe('opened');
    await expect(connect({ dataDir })).rejects.toMatchObject({
      code: 'database_in_use',
      detail: expect.stringContaining(String(holder.process.pid)),
    });
    await killed(holder.process);
    expect(await readdir(dataDir)).toContain('cadrage.lock');
    const db = await connect({ dataDir });
    await db.close();
  });

  it('gives way to one only, of several that find the lock of a dead process', async () => {
    const dead = { pid: 2 ** 22 + 1, host: hostname(), since: '2020-01-01T00:00:00.000Z', began: '1' };
    await writeFile(join(dataDir, 'cadrage.lock'), JSON.stringify(dead));
    const holders = Array.from({ length: 4 }, () => child('hold'));
    const said = await Promise.all(holders.map((holder) => holder.line()));
    expect(said.filter((line) => line === 'opened')).toHaveLength(1);
    expect(said.filter((line) => line.startsWith('database_in_use'))).toHaveLength(3);
  });

  it.each([
    ['cut short by a crash', ''],
    ['of a process whose number another has now', lock({ pid: process.ppid, began: '1' })],
    ['of a process that had our own number', lock({ pid: process.pid, began: '1' })],
  ])('takes over a lock %s', async (_, content) => {
    await writeFile(join(dataDir, 'cadrage.lock'), content);
    await (await connect({ dataDir })).close();
  });

  it('leaves the lock of another machine alone', async () => {
    await writeFile(join(dataDir, 'cadrage.lock'), lock({ host: 'elsewhere' }));
    await expect(connect({ dataDir })).rejects.toMatchObject({
      code: 'database_in_use',
      detail: expect.stringContaining('on elsewhere'),
    });
  });

  it('says so and frees the folder where it cannot be opened', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(connect({ dataDir: join(folder, 'file') })).rejects.toThrow();
    await rm(join(dataDir, 'pglite', 'global'), { recursive: true });
    await expect(connect({ dataDir })).rejects.toMatchObject({ code: 'database_unreachable' });
    expect(await readdir(dataDir)).not.toContain('cadrage.lock');
  });

  it('keeps all of an article or nothing when the process is killed while it writes', async () => {
    const said = fullAnalysis('fr');
    const one = rowsOf(said);
    for (const after of [1, 15]) {
      const writer = child('write');
      expect(await writer.line()).toBe('opened');
      const acknowledged: string[] = [];
      while (acknowledged.length < after) acknowledged.push(await writer.line());
      await killed(writer.process);

      const db = await connect({ dataDir });
      await setCurrentEngine(db, ENGINE_A.hash);
      for (const id of acknowledged) expect(await getAnalysis(db, id)).toEqual(said);
      const counts = await rowCounts(db);
      for (const table of ['outlets', 'analyses', 'attributions', 'findings', 'scores', 'targets'])
        expect(counts[table], table).toBe(counts.articles! * one[table]!);
      const read = db.orm.select().from(analyses).where(eq(analyses.article, articles.id));
      expect(await db.orm.select().from(articles).where(notExists(read))).toEqual([]);
      await db.orm.delete(articles);
      await db.orm.delete(outlets);
      await db.close();
    }
  });

  it('begins anew where the process was killed while it made the database', async () => {
    dataDir = join(folder, 'new');
    const maker = child('open');
    while (!(await readdir(dataDir).catch((): string[] => [])).includes('pglite.new')) await setTimeout(20);
    await setTimeout(1000);
    await killed(maker.process);
    const db = await connect({ dataDir });
    expect(await readdir(dataDir)).toEqual(['cadrage.lock', 'pglite']);
    expect(await rowCounts(db)).toMatchObject({ articles: 0 });
    await db.close();
  });

  it('lets the event loop turn while it works', async () => {
    const db = await connect({ dataDir });
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 5);
    await db.orm.execute('select count(*) from generate_series(1, 1000000)');
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
    await db.close();
  });
});

/** How many rows an article with this analysis is in each table. */
function rowsOf({ analysis }: Analysed): Record<string, number> {
  const evidence = analysis.sentences.flatMap((s) => s.evidence);
  return {
    outlets: 1,
    analyses: 1,
    attributions: analysis.attributions.length,
    findings:
      analysis.loaded.length + analysis.scareQuotes.length + analysis.persuasion.length + evidence.length,
    scores: Object.keys(analysis.scores).length,
    targets: analysis.targets.length,
  };
}

function lock(fields: object): string {
  return JSON.stringify({
    pid: process.pid,
    host: hostname(),
    since: '2020-01-01T00:00:00.000Z',
    began: null,
    ...fields,
  });
}

async function killed(process_: ChildProcess): Promise<void> {
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  process_.kill('SIGKILL');
  await once(process_, 'exit');
}
