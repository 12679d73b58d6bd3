import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import index from '../../corpus/articles/index.json' with { type: 'json' };
import { LANGS } from '../../server/analysis/types.ts';
import { extract } from '../../server/extract/index.ts';
import { loadDetector } from '../../server/resources.ts';

const CORPUS = fileURLToPath(new URL('../../corpus/articles/', import.meta.url));
const read = (file: string) => extract(readFileSync(CORPUS + file), { filename: basename(file) });
const { detect } = await loadDetector();
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
const republished = index.articles.flatMap(({ file, republishes }) =>
  republishes === undefined ? [] : [{ file, republishes }],
);

describe('the demonstration corpus', () => {
  it('tells twelve events in four outlets of each language, each once', () => {
    expect(index.events).toHaveLength(12);
    for (const lang of LANGS) {
      const outlets = index.outlets.filter((outlet) => outlet.lang === lang);
      expect(outlets.map(({ kind }) => kind)).toEqual(['agency', 'broadsheet', 'partisan', 'bulletin']);
      const wanted = index.events.flatMap((e) => outlets.map((o) => `${lang}/${e.slug}-${o.slug}.md`));
      const listed = index.articles.filter((article) => article.lang === lang);
      expect(listed.map(({ file }) => file).sort()).toEqual(wanted.sort());
      for (const { file, event, outlet } of listed) expect(file).toBe(`${lang}/${event}-${outlet}.md`);
      const files = readdirSync(CORPUS + lang).map((name) => `${lang}/${name}`);
      expect(files.sort()).toEqual(wanted.sort());
    }
  });

  it.each(index.articles)('$file is as the index says, and neither too short nor too long', (article) => {
    const { file, outlet, lang } = article;
    const draft = read(file);
    expect(draft.outlet).toBe(index.outlets.find(({ slug }) => slug === outlet)!.name);
    expect(detect(draft.text).lang).toBe(lang);
    expect(draft.title).toBeTruthy();
    expect(draft.date).toMatch(/^2026-(0[89]|1[01])-\d\d$/);
    const { length } = wordsOf(draft.text);
    expect(length).toBeGreaterThanOrEqual(150);
    expect(length).toBeLessThanOrEqual(400);
    expect(draft.text).not.toMatch(/["']/);
    if (lang === 'fr')
      expect(`${draft.title}\n${draft.text}`).not.toMatch(
        /«[^\u00a0]|[^\u00a0]»|[\p{L}] ?[;?!](?=\s|$)|\p{L} :/u,
      );
  });

  it('has two lightly edited copies of the agency in each language, and no other', () => {
    expect(republished).toHaveLength(4);
    const linesOf = (file: string) => new Set(read(file).text.split(/(?<=[.!?»”])\s+/));
    const shared = (a: string, b: string) => {
      const [one, other] = [linesOf(a), linesOf(b)];
      return [...one].filter((line) => other.has(line)).length / Math.min(one.size, other.size);
    };
    for (const { file, republishes } of republished) {
      expect(existsSync(CORPUS + republishes)).toBe(true);
      expect(shared(file, republishes)).toBeGreaterThan(0.5);
      expect(shared(file, republishes)).toBeLessThan(1);
    }
    for (const a of index.articles)
      for (const b of index.articles)
        if (a.file < b.file && a.event === b.event && a.republishes !== b.file && b.republishes !== a.file)
          expect([a.file, b.file, shared(a.file, b.file) < 0.4]).toEqual([a.file, b.file, true]);
  });
});
