/**
 * Brings a checkout to where `npm start` and `npm test` can run: packages as the lock file has them,
 * the web built, the command line linked. It does only what is missing, and needs nothing but the Node
 * and npm of the machine (Node 20 will do: the project's own Node is one of the packages).
 *
 *     node setup.mjs link | start | test
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = import.meta.dirname;
const BIN = join(ROOT, 'node_modules', '.bin');
const NODE = join(BIN, process.platform === 'win32' ? 'node.cmd' : 'node');

/** What the build of the web is made of. */
const WEB_SOURCES = [
  'web',
  'server/analysis',
  'server/contract.ts',
  'server/vocabulary.ts',
  'corpus/lexicons',
  'package-lock.json',
];
const WEB_STAMP = join(ROOT, 'node_modules', '.cache', 'cadrage-web');
const CHROMIUM = process.env.CADRAGE_CHROMIUM ?? '/usr/bin/chromium';

const goal = process.argv[2];
if (goal === 'link') {
  linkCommand();
} else if (goal === 'start' || goal === 'test') {
  if (!isInstalled()) install();
  if (!existsSync(join(BIN, 'cadrage'))) linkCommand();
  buildWeb();
  if (goal === 'test' && !existsSync(CHROMIUM)) {
    say(
      `browser tests are skipped: there is no Chromium at ${CHROMIUM}. On Debian: apt-get install --no-install-recommends chromium`,
    );
  }
} else {
  fail('usage: node setup.mjs link | start | test');
}

/** Whether the packages that are there are those of the lock file, version by version. */
function isInstalled() {
  const wanted = lockedPackages(join(ROOT, 'package-lock.json'));
  const found = lockedPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !found || !existsSync(NODE)) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * The npm of the machine runs under the Node of the machine: the project's own Node would be deleted
 * under its feet. That Node is older than packages ask for, hence no warnings.
 */
function install() {
  say('installing packages (the first time, about a minute)');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(BIN));
  run('npm', ['ci', '--include=dev', '--loglevel=error', '--no-fund', '--no-audit'], {
    env: { ...process.env, PATH: path.join(delimiter) },
  });
}

/** Puts `cadrage` where npx looks, so that it runs under the project's Node whichever is on the machine. */
function linkCommand() {
  if (process.platform === 'win32' || !existsSync(BIN)) return;
  const command = join(BIN, 'cadrage');
  const folder = '$(dirname -- "$(readlink -f -- "$0")")';
  writeFileSync(command, `#!/bin/sh\nbin="${folder}"\nexec "$bin/node" "$bin/../../server/cli.ts" "$@"\n`);
  chmodSync(command, 0o755);
}

function buildWeb() {
  const sources = fingerprint(WEB_SOURCES);
  const isBuilt = existsSync(join(ROOT, 'web', 'dist', 'index.html'));
  if (isBuilt && existsSync(WEB_STAMP) && readFileSync(WEB_STAMP, 'utf8') === sources) return;
  say('building the web');
  // Whatever the shell or a test runner says: it is for use.
  run(NODE, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web', '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  mkdirSync(join(WEB_STAMP, '..'), { recursive: true });
  writeFileSync(WEB_STAMP, sources);
}

/** Changes when a file is added, removed, resized or written to. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(path)) {
      const { size, mtimeMs } = statSync(join(ROOT, file));
      hash.update(`${file}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .filter((name) => name !== 'dist')
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (error) fail(`${command} did not start: ${error.message}`);
  if (status !== 0) fail(`\`${[command, ...args].join(' ')}\` failed (see above)`);
}

function say(words) {
  console.error(`cadrage: ${words}`);
}

function fail(words) {
  say(words);
  process.exit(1);
}
