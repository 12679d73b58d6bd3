import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../server/analysis/types.ts';
import { readSet } from '../../server/evaluation/sets.ts';
import { articlesOf } from '../../training/corpora.ts';
import { labelsOf, rowOf } from '../../training/labels/read.ts';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url);

describe.each(LANGS)('labels of our own in %s', (lang) => {
  it('name each article once, with sentences in order and contents inside of them', async () => {
    const { articles } = await labelsOf(lang);
    expect(new Set(articles.map(({ key }) => key)).size).toBe(articles.length);
    for (const { sentences, attributions } of articles) {
      const ends: number[] = [];
      for (const [start, end] of sentences) ends.push(start, end);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      for (const { content } of attributions)
        for (const [start, end] of content) expect(start < end && end <= ends.at(-1)!).toBe(true);
    }
  });

  it.skipIf(!existsSync(CORPORA))('make a set that evaluation reads (needs ../shared)', async () => {
    const { articles, corpus } = await labelsOf(lang);
    const wanted = new Map(articles.map((article) => [article.key, article]));
    const lines: string[] = [];
    for await (const article of articlesOf(new URL(corpus, CORPORA).pathname)) {
      const labelled = wanted.get(article.id);
      if (labelled) lines.push(JSON.stringify(rowOf(labelled, article)));
    }
    const { rows, faults } = readSet('voice', lines.join('\n'));
    expect(faults).toEqual([]);
    expect(rows.length).toBe(articles.length);
  });
});
