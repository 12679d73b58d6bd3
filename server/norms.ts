import { readFile } from 'node:fs/promises';
import { LANGS } from './analysis/types.ts';
import { type Norms, norms } from './contract.ts';

const root = new URL('../corpus/norms/', import.meta.url);

/** The references that figures are placed in, one a language. */
export function loadNorms(): Promise<Norms[]> {
  return Promise.all(
    LANGS.map(async (lang) => norms.parse(JSON.parse(await readFile(new URL(`${lang}.json`, root), 'utf8')))),
  );
}
