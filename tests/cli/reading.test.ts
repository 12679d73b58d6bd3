import { describe, expect, test } from 'vitest';
import { cadrage, objects } from './cadrage.ts';

const FRENCH = 'M. Dupont a parlé du budget à Paris. Il n’a pas répondu.';
const ENGLISH = 'Judge Ann Sorrell spoke in Paris. She said nothing.';
const lines = (...texts: unknown[]) => texts.map((text, i) => JSON.stringify({ id: i, text })).join('\n');

describe('cadrage analyze --tokens', () => {
  test('adds tokens, entities and the language to each result, places being those of the text', async () => {
    const { status, stdout } = await cadrage(['analyze', '--jsonl', '--tokens'], {
      input: lines(FRENCH, ENGLISH),
    });
    expect(status).toBe(0);
    const results = objects(stdout) as {
      tokens: { start: number; end: number; text: string; lemma: string; upos: string }[];
      entities: { name: string; kind: string; mentions: { start: number; end: number }[] }[];
      language: { lang: string; confidence: number; others: unknown[] };
    }[];
    [FRENCH, ENGLISH].forEach((text, i) => {
      const { tokens, entities, language } = results[i]!;
      for (const token of tokens) {
        expect(Object.keys(token)).toEqual(['start', 'end', 'text', 'lemma', 'upos']);
        expect(text.slice(token.start, token.end)).toBe(token.text);
      }
      expect(tokens.map((t) => t.text).join('')).toBe(text.replace(/\s/g, ''));
      expect(entities.map((e) => `${e.name} ${e.kind}`)).toEqual(
        expect.arrayContaining(['Paris place', i === 0 ? 'Dupont person' : 'Ann Sorrell person']),
      );
      expect(language).toMatchObject({ lang: i === 0 ? 'fr' : 'en', others: [] });
      expect(language.confidence).toBeGreaterThan(0.5);
    });
  });

  test('says which paragraphs are in the other language, and reads them in it', async () => {
    const text = `${FRENCH}\n${FRENCH}\nThey said that it was not what they had asked for, and that we would have to wait.`;
    const { stdout } = await cadrage(['analyze', '--tokens', '-'], { input: text });
    const { language, tokens } = JSON.parse(stdout);
    const start = text.indexOf('They');
    expect(language.others).toEqual([
      { start, end: text.length, lang: 'en', confidence: expect.any(Number) },
    ]);
    expect(tokens.find((t: { start: number }) => t.start === text.indexOf('had asked'))).toMatchObject({
      lemma: 'have',
    });
  });

  test('leaves results as they are without it', async () => {
    const { stdout } = await cadrage(['analyze', '--jsonl'], { input: lines(FRENCH) });
    const [result] = objects(stdout);
    for (const key of ['tokens', 'entities', 'language']) expect(result).not.toHaveProperty(key);
  });
});

describe('cadrage analyze --conllu', () => {
  test('prints a document for each article, in order, and refusals on standard error', async () => {
    const { status, stdout, stderr } = await cadrage(['analyze', '--jsonl', '--conllu'], {
      input: lines(FRENCH, '', ENGLISH),
    });
    expect(stdout.match(/^# newdoc id = .*$/gm)).toEqual(['# newdoc id = 0', '# newdoc id = 2']);
    expect(stdout).toContain('\n5-6\tdu\t');
    expect(stdout.endsWith('\n\n')).toBe(true);
    expect(stderr).toMatch(/1.*\[empty_text\]/);
    expect(status).toBe(1);
  });

  test('is another output than JSON', async () => {
    const { status, stderr } = await cadrage(['analyze', '--json', '--conllu', '-'], { input: FRENCH });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/--conllu/);
  });
});
