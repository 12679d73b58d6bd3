/**
 * Puts the project's own labels (keys, offsets and labels, no texts) back on the texts of the open corpora: sets
 * `voice-fr.own` and `voice-en.own` that `npm run evaluate` reads.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { LANGS } from '../server/analysis/types.ts';
import { articlesOf } from './corpora.ts';
import { labelsOf, rowOf } from './labels/read.ts';

const { corpora, to } = new Command('labels')
  .requiredOption('--corpora <folder>', 'where the gzipped corpora are')
  .requiredOption('--to <folder>', 'where the sets go; they hold texts, so not into the repository')
  .parse()
  .opts<{ corpora: string; to: string }>();

await mkdir(to, { recursive: true });
for (const lang of LANGS) {
  const labels = await labelsOf(lang);
  const wanted = new Map(labels.articles.map((article) => [article.key, article]));
  const rows: string[] = [];
  for await (const article of articlesOf(join(corpora, labels.corpus))) {
    const labelled = wanted.get(article.id);
    if (labelled) rows.push(JSON.stringify(rowOf(labelled, article)));
  }
  await writeFile(join(to, `voice-${lang}.own.jsonl`), rows.map((row) => `${row}\n`).join(''));
  console.log(`voice-${lang}.own: ${rows.length} of ${wanted.size} articles`);
}
