import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LANGS } from '../../server/analysis/types.ts';
import { articleOf, example, gotOf, isError } from '../../server/evaluation/examples.ts';
import { engine } from '../server/analysis/engine.ts';

const examples = z
  .array(example)
  .parse(JSON.parse(readFileSync(new URL('../../corpus/evaluation/examples.json', import.meta.url), 'utf8')));

describe('the examples of errors', () => {
  it.each(examples)('are errors still: $lang $task “$text”', (entry) => {
    expect(entry.start).toBeLessThan(entry.end);
    expect(entry.end).toBeLessThanOrEqual(entry.text.length);
    const { analysis } = engine.analyse(articleOf(entry));
    expect(isError(entry, analysis), `the engine says ${gotOf(entry, analysis)}`).toBe(true);
  });

  it.each(LANGS)('are several a task in %s', (lang) => {
    const count = (task: string): number =>
      examples.filter((entry) => entry.lang === lang && entry.task === task).length;
    for (const task of ['attribution', 'holder', 'sentences', 'loaded', 'stance', 'frames'])
      expect([task, count(task) >= 3]).toEqual([task, true]);
    for (const task of ['genre', 'quotesASource', 'holderKind'])
      expect([task, count(task) >= 2]).toEqual([task, true]);
  });
});

describe('isError', () => {
  const text = 'The mayor said the bridge would stand.';
  const { analysis } = engine.analyse({ text, lang: 'en' });
  const of = (part: object) =>
    isError(
      {
        lang: 'en',
        task: 'attribution',
        text,
        start: 15,
        end: 37,
        expected: null,
        cause: 'nested',
        ...part,
      },
      analysis,
    );

  it('tells an answer that is right from one that is not', () => {
    expect(of({ expected: 'the bridge would stand' })).toBe(false);
    expect(of({ expected: null })).toBe(true);
    expect(of({ expected: 'bridge', start: 19, end: 25 })).toBe(true);
    expect(of({ task: 'holder', expected: 'the mayor' })).toBe(false);
    expect(of({ task: 'holder', expected: 'the engineer' })).toBe(true);
    expect(of({ task: 'sentences', expected: 'attributed', start: 0, end: text.length })).toBe(false);
    expect(of({ task: 'loaded', expected: 'stand', start: 32, end: 37 })).toBe(true);
    expect(of({ task: 'quotesASource', expected: 'true' })).toBe(false);
  });
});
