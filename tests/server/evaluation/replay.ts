/**
 * Stands for `cadrage analyze --jsonl`: answers each line on standard input with the result that a file holds
 * for it, so that two programs that measure are given the same output.
 *
 *     node replay.ts FILE
 */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** What an article is known by, whatever else its line holds and however it is written. */
export function keyOf(line: { text: string; title?: string | null; targets?: unknown }): string {
  return JSON.stringify([line.text, line.title ?? null, line.targets ?? null]);
}

if (import.meta.main) {
  const known = new Map(JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as [string, object][]);
  for (const line of (await text(process.stdin)).split('\n').filter((each) => each.trim() !== '')) {
    const article = JSON.parse(line);
    console.log(JSON.stringify({ id: article.id, ...known.get(keyOf(article)) }));
  }
}
