import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

test('every package is pinned to one version', () => {
  const { dependencies, devDependencies } = read('package.json');
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock file names no registry, so that any will do, and checks what it is given', () => {
  const packages = Object.entries<{ resolved?: string; integrity?: string }>(
    read('package-lock.json').packages,
  );
  const installed = packages.filter(([path]) => path !== '');
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});

test('the lock file is that of package.json', () => {
  const { name, version, dependencies, devDependencies } = read('package.json');
  expect(read('package-lock.json').packages['']).toMatchObject({
    name,
    version,
    dependencies,
    devDependencies,
  });
});

test.each(['server/cli.ts', '.ci/run', '.ci/postgres'])('%s can be executed', (file) => {
  expect(statSync(join(ROOT, file)).mode & 0o111).toBe(0o111);
});
