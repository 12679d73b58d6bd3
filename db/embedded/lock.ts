import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from '../errors.ts';

interface Holder {
  pid: number;
  host: string;
  since: string;
  /** When the kernel says the process began, so that a reused pid is not taken for the holder. */
  began: string | null;
}

/** Locks that this very process holds. */
const held = new Set<string>();

/**
 * Takes the folder for this process: two processes on one PGlite folder lose rows, and PGlite does
 * not look. The lock of a process that has died is taken over.
 * @returns what gives the folder free again; so does the end of the process
 * @throws DatabaseError `database_in_use`, naming the holder and since when
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'cadrage.lock');
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    began: began(process.pid),
  } satisfies Holder);
  take(path, mine);
  held.add(path);
  const release = () => {
    process.off('exit', release);
    if (held.delete(path) && read(path) === mine) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** The file is linked into place, so it is there with its content or not at all. */
function take(path: string, mine: string): void {
  const prepared = `${path}.${process.pid}`;
  writeFileSync(prepared, mine);
  try {
    while (!linked(prepared, path)) {
      const theirs = read(path);
      if (theirs === undefined) continue;
      if (isHeld(path, theirs)) throw inUse(path, JSON.parse(theirs));
      discard(path, theirs);
    }
  } finally {
    rmSync(prepared, { force: true });
  }
}

/** Removes a dead lock, but puts it back if another process has replaced it in the meantime. */
function discard(path: string, dead: string): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if (read(aside) !== dead) linked(aside, path);
  rmSync(aside, { force: true });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A process on another machine cannot be looked at: it counts as alive. */
function isHeld(path: string, content: string): boolean {
  let holder: Holder;
  try {
    holder = JSON.parse(content);
  } catch {
    // Cut short by a crash of the machine.
    return false;
  }
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return held.has(path);
  return isAlive(holder.pid) && holder.began === began(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

/** Start time of a process in the kernel's ticks (field 22 of /proc/PID/stat); null where there is no /proc. */
function began(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return null;
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return afterName[19] ?? null;
}

function inUse(path: string, { pid, host, since }: Holder): DatabaseError {
  return new DatabaseError(
    'database_in_use',
    `process ${pid} on ${host} has had it open since ${since} (if that is no longer so, delete ${path})`,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
