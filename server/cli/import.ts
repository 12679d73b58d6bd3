import { availableParallelism } from 'node:os';
import { basename, extname } from 'node:path';
import { connect } from '../../db/client.ts';
import { refreshStatistics } from '../../db/queries/refresh-statistics.ts';
import { type Defaults, type Incoming, importArticles } from '../actions/import-articles.ts';
import { readSettings } from '../env.ts';
import { asCadrageError } from '../errors.ts';
import { createAnalyst } from '../jobs/analyst.ts';
import { ARTICLES, expand, LINES, openBytes, readBytes, STDIN } from './files.ts';
import { readLines } from './lines.ts';
import { print } from './output.ts';
import { tell } from './words.ts';

/** `cadrage import`: adds articles to the database that the dashboard shows. The exit status is 1 where one was refused. */
export async function importInto(paths: string[], defaults: Defaults): Promise<void> {
  const { databaseUrl, dataDir } = readSettings(process.env);
  const db = await connect({ url: databaseUrl, dataDir });
  const analyst = await createAnalyst({ threads: availableParallelism() });
  const count = { added: 0, existing: 0, refused: 0 };
  const progress = progressLine();
  try {
    for await (const { name, result } of importArticles({ db, analyst }, incoming(paths), defaults)) {
      if ('error' in result) {
        count.refused++;
        progress.clear();
        tell(result.error, name);
      } else if (result.existing) count.existing++;
      else count.added++;
      progress.show(`${count.added + count.existing + count.refused} read: ${basename(name)}`);
    }
    if (count.added > 0) await refreshStatistics(db);
  } finally {
    progress.clear();
    await analyst.close();
    await db.close();
  }
  await print(`${count.added} added, ${count.existing} already there, ${count.refused} refused.\n`);
}

/** Every article in files, folders and collections of lines; one that cannot be read is told as an error. */
async function* incoming(paths: string[]): AsyncGenerator<Incoming> {
  for (const path of paths) {
    for (const file of await expand(path, [...ARTICLES, ...LINES])) yield* articlesIn(file);
  }
}

async function* articlesIn(file: string): AsyncGenerator<Incoming> {
  try {
    if (file !== STDIN && !LINES.includes(extname(file).slice(1).toLowerCase())) {
      yield { name: file, bytes: await readBytes(file) };
      return;
    }
    for await (const line of readLines(await openBytes(file))) {
      const name = `${file}:${line.number}`;
      yield 'error' in line ? { name, error: line.error } : { name, line: line.text };
    }
  } catch (error) {
    yield { name: file, error: asCadrageError(error) };
  }
}

/** One line on standard error that is written over; nothing where that is not a terminal. */
function progressLine(): { show(words: string): void; clear(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  const clear = (): void => {
    stderr.clearLine(0);
    stderr.cursorTo(0);
  };
  return {
    show(words) {
      clear();
      stderr.write(words.slice(0, stderr.columns - 1));
    },
    clear,
  };
}
