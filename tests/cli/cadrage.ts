import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const ROOT = join(import.meta.dirname, '../..');
/** The command as npx finds it. */
export const CADRAGE = join(ROOT, 'node_modules/.bin/cadrage');

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}
export interface Surroundings {
  input?: string | Uint8Array;
  /** Variables besides those of the tests; undefined leaves one out. */
  env?: Record<string, string | undefined>;
  cwd?: string;
}

/** Starts the command as a process of its own. */
export function start(args: string[], { env = {}, cwd }: Surroundings = {}): ChildProcessWithoutNullStreams {
  return spawn(CADRAGE, args, {
    cwd,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, DATABASE_URL: '', ...env },
  });
}

/** Runs the command to its end. */
export async function cadrage(args: string[], surroundings: Surroundings = {}): Promise<Ended> {
  const child = start(args, surroundings);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.end(surroundings.input ?? '');
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}

/** The lines of JSON in an output. */
export function objects(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
