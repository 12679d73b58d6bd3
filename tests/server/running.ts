import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export interface Running {
  process: ChildProcess;
  url: string;
  /** The exit status, once it has ended. */
  ended: Promise<number | null>;
  /** All that it has written so far. */
  output(): string;
}

/** Starts the server as a process of its own, and waits until it prints its address or ends. */
export async function startServer(settings: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const address = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        written += chunk;
        const [found] = /http:\/\/\S+/.exec(written) ?? [];
        if (found !== undefined) resolve(found);
      });
  });
  const url = await Promise.race([address, ended.then(() => '')]);
  return { process: child, url, ended, output: () => written };
}
