import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LANGS } from '../analysis/types.ts';
import { extract } from '../extract/index.ts';
import { addArticle } from './add-article.ts';
import type { ActionContext } from './context.ts';

/**
 * Adds the project's invented articles, marked as such.
 * @param folder holds one folder a language, of Markdown files with front matter
 * @returns how many were added; those already there are left as they are
 */
export async function loadSamples(context: ActionContext, folder: string): Promise<number> {
  let added = 0;
  for (const lang of LANGS) {
    const files = await Array.fromAsync(glob(`${folder}/${lang}/*.md`));
    for (const file of files.sort()) {
      const draft = extract(await readFile(file), { filename: basename(file) });
      if (draft.outlet === undefined) throw new Error(`the sample ${file} names no outlet`);
      const { existing } = await addArticle(context, {
        ...draft,
        outlet: draft.outlet,
        lang,
        invented: true,
        provenance: { ...draft.provenance, via: 'sample' },
      });
      if (!existing) added += 1;
    }
  }
  return added;
}
