import { setTimeout as sleep } from 'node:timers/promises';
import type { Analysed } from '../../server/analysis/types.ts';
import type { Answer, Question } from '../../server/jobs/analyst.ts';

/** Answers as its article's text says: an engine that refuses, breaks, or takes its thread along. */
export default async function answer({ article: { text } }: Question): Promise<Answer> {
  const [what, detail] = text.split(' ');
  if (what === 'refuse') return { refused: { code: 'unsupported_language', detail } };
  if (what === 'throw') throw new TypeError('broken');
  if (what === 'exit') process.exit(3);
  await sleep(Number(detail ?? 0));
  return { analysed: { analysis: { lang: 'en', words: text.length }, voices: [] } as unknown as Analysed };
}
