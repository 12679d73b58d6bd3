import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { versionFile } from '../../training/version.ts';

test('the engine says which engine it is: run `npm run version:engine` after a change to it', async () => {
  const written = await readFile(new URL('../../server/analysis/version.ts', import.meta.url), 'utf8');
  expect(written).toBe(await versionFile());
});
