import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CHROMIUM = process.env.CADRAGE_CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = existsSync(CHROMIUM);
export const NO_CHROMIUM = `no Chromium at ${CHROMIUM}: install Debian's "chromium", or say where it is in CADRAGE_CHROMIUM`;

export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--disable-gpu', '--disable-background-networking', ...(asRoot ? ['--no-sandbox'] : [])],
  });
}

export interface Site {
  url: string;
  stop(): Promise<void>;
}

/**
 * The product as users start it: the built web (see `buildWeb`), a server of its own on a free port.
 * @param settings environment variables of the server besides
 * @param kept a data folder to use and to leave as it is; without it one with the demonstration, for a test alone
 */
export async function startSite({
  kept,
  settings = {},
}: {
  kept?: string;
  settings?: Record<string, string>;
} = {}): Promise<Site> {
  const data = kept ?? demonstration();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, CADRAGE_TOKEN: __, HOST: ___, ...embedded } = process.env;
  const server = spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: { ...embedded, CADRAGE_DATA: data, PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  server.stdout.on('data', (chunk) => (said += chunk));
  server.stderr.on('data', (chunk) => (said += chunk));
  const stop = async (): Promise<void> => {
    await end(server);
    if (kept === undefined) rmSync(data, { recursive: true, force: true });
  };
  try {
    await allRead(url, server, settings.CADRAGE_TOKEN);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message} The server said:\n${said}`);
  }
  return { url, stop };
}

/** A copy of the data folder that was prepared for all journeys. */
function demonstration(): string {
  const data = mkdtempSync(join(tmpdir(), 'cadrage-browser-'));
  cpSync(inject('demonstration'), data, { recursive: true });
  return data;
}

async function allRead(url: string, server: ChildProcess, token = ''): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const deadline = Date.now() + 170_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error('The server ended before it answered.');
    const corpus = await fetch(`${url}/api/corpus`, { headers, signal: AbortSignal.timeout(5_000) })
      .then((answer) => answer.json() as Promise<{ articles: number; pending: number }>)
      .catch(() => undefined);
    if (corpus && corpus.articles > 0 && corpus.pending === 0) return;
    await new Promise((later) => setTimeout(later, 300));
  }
  throw new Error('The articles were not read in time.');
}

function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((ended) => {
    const force = setTimeout(() => server.kill('SIGKILL'), 10_000);
    server.once('exit', () => {
      clearTimeout(force);
      ended();
    });
    server.kill('SIGTERM');
  });
}

/** Builds what users get, where its sources have changed. */
export function buildWeb(): void {
  const { status } = spawnSync(process.execPath, ['setup.mjs', 'start'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The web could not be built.');
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed()));
      });
  });
}
