import { createEngine, type Resources } from '../../server/analysis/index.ts';
import type { Analysed, ArticleInput, Engine } from '../../server/analysis/types.ts';

/** The engine as a page's script; bytes come as Base64, since a page is handed JSON. */
let engine: Engine | undefined;

Object.assign(globalThis, {
  prepare(json: string): void {
    engine = createEngine(
      JSON.parse(json, (_key, value) =>
        typeof value === 'object' && value !== null && 'base64' in value
          ? Uint8Array.from(atob(value.base64), (c) => c.charCodeAt(0))
          : value,
      ) as Resources,
    );
  },
  analyse(articles: ArticleInput[]): Analysed[] {
    return articles.map((article) => engine!.analyse(article, { reading: true }));
  },
});
