import { glob, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CadrageError } from '../errors.ts';

/** The name that stands for standard input. */
export const STDIN = '-';

/** How the names of files end that hold one article, and of those that hold one a line. */
export const ARTICLES = ['txt', 'md', 'markdown', 'html', 'htm'];
export const LINES = ['jsonl', 'ndjson'];

/** A folder stands for the articles in it, in the order of their names; anything else for itself. */
export async function expand(path: string, extensions: readonly string[]): Promise<string[]> {
  if (path === STDIN || !(await isFolder(path))) return [path];
  const found = await Array.fromAsync(glob(`**/*.{${extensions.join(',')}}`, { cwd: path }));
  return found.sort().map((name) => join(path, name));
}

/** @throws CadrageError `file_not_found` where it is not there or may not be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path === STDIN) return Buffer.concat(await Array.fromAsync(process.stdin));
    return await readFile(path);
  } catch (cause) {
    throw new CadrageError('file_not_found', reason(cause), { cause });
  }
}

/** The bytes of a file or of standard input as they come; errors as for `readBytes`. */
export async function openBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === STDIN) return process.stdin;
  try {
    return (await open(path)).createReadStream();
  } catch (cause) {
    throw new CadrageError('file_not_found', reason(cause), { cause });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Why the system would not read a file, in its own words: "permission denied". */
function reason(cause: unknown): string {
  return (cause as Error).message.replace(/^[A-Z]+: /, '').replace(/, \w+ '.*$|, \w+$/, '');
}
