import { expect, test } from 'vitest';
import { sourceFiles, sourceOf } from './imports.ts';

const MOST_LINES = 400;

/** Files that may be longer, and why. */
const LONGER: Record<string, string> = {
  'server/analysis/types.ts': "the engine's whole vocabulary, read in one place",
};

test(`no file is longer than ${MOST_LINES} lines, but for those that say why`, () => {
  const long = sourceFiles().filter((file) => sourceOf(file).split('\n').length > MOST_LINES + 1);
  expect(long.filter((file) => !(file in LONGER))).toEqual([]);
});

test('exceptions that are not needed any more are taken off the list', () => {
  const short = Object.keys(LONGER).filter((file) => sourceOf(file).split('\n').length <= MOST_LINES + 1);
  expect(short).toEqual([]);
});
