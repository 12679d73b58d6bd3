import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Lang } from '../server/analysis/types.ts';

/** One article of an open corpus kept outside the repository, as a line of gzipped JSONL. */
export interface CorpusArticle {
  id: string;
  lang: Lang;
  outlet: string;
  title: string;
  text: string;
}

/** The articles of a corpus, in its order. */
export async function* articlesOf(file: string): AsyncGenerator<CorpusArticle> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as CorpusArticle;
}
