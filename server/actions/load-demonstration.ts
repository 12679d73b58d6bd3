import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { refreshStatistics } from '../../db/queries/refresh-statistics.ts';
import { LANGS, type Lang } from '../analysis/types.ts';
import { type Demonstration, demonstration } from '../contract.ts';
import { extract } from '../extract/index.ts';
import { addArticle } from './add-article.ts';
import type { ActionContext } from './context.ts';
import { inOrder, WIDTH } from './in-order.ts';

/** What `index.json` says of the outlets: each is to be known for what it was meant to be. */
export async function demonstrationOutlets(folder: string): Promise<Demonstration['outlets']> {
  const index: unknown = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  return demonstration.pick({ outlets: true }).parse(index).outlets;
}

/** One article of the demonstration, as a file of Markdown with front matter. */
interface DemonstrationFile {
  lang: Lang;
  path: string;
}

/**
 * The files of the demonstration corpus.
 * @param folder holds one folder a language
 */
export async function demonstrationFiles(folder: string): Promise<DemonstrationFile[]> {
  const files = LANGS.map(async (lang) => {
    const paths = await Array.fromAsync(glob(`${folder}/${lang}/*.md`));
    return paths.sort().map((path) => ({ lang, path }));
  });
  return (await Promise.all(files)).flat();
}

/**
 * Adds the project's invented articles, marked as such.
 * @returns how many were added; those already there are left as they are
 */
export async function loadDemonstration(context: ActionContext, folder: string): Promise<number> {
  let added = 0;
  const results = inOrder(await demonstrationFiles(folder), WIDTH, async ({ lang, path }) => {
    const draft = extract(await readFile(path), { filename: basename(path) });
    if (draft.outlet === undefined) throw new Error(`the article ${path} names no outlet`);
    return addArticle(context, {
      ...draft,
      outlet: draft.outlet,
      lang,
      invented: true,
      provenance: { ...draft.provenance, via: 'sample' },
    });
  });
  for await (const { existing } of results) if (!existing) added += 1;
  await refreshStatistics(context.db);
  return added;
}
