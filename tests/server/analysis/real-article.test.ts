import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Attribution, Span } from '../../../server/analysis/types.ts';
import { engine } from './engine.ts';

const file = new URL('../../../../shared/real/000_54aaa320473055ea.txt', import.meta.url);
const here = existsSync(file);
if (!here)
  console.warn(
    'real-article: ../shared/real is not beside this checkout, so the real article is not tested.',
  );

/**
 * What a careful reader sees in one real article of the kind that users bring. Its text stays
 * outside the project: the test names no more than single words of it and the sources.
 */
describe.skipIf(!here)('a real article, read whole', () => {
  const text = here ? readFileSync(file, 'utf8') : '';
  const { analysis } = here ? engine.analyse({ text }) : ({} as never);
  const words = (s: Span) => text.slice(s.start, s.end);
  const saidBy = (name: RegExp): Attribution[] =>
    analysis.attributions.filter((a) => name.test(a.source?.name ?? ''));
  const contentOf = (name: RegExp) =>
    saidBy(name)
      .flatMap((a) => a.content.map(words))
      .join(' … ');

  it('is French and long enough to be scored', () => {
    expect(analysis.lang).toBe('fr');
    const missing = Object.entries(analysis.scores).flatMap(([id, { value }]) =>
      value === null ? [id] : [],
    );
    // It quotes more than it paraphrases.
    expect(missing).toEqual(['sourcing.indirectCertainty']);
  });

  it('sees each source with its words', () => {
    expect(contentOf(/^Wang Xiaohong$/)).toMatch(/^Pékin a signé.*frontières/s);
    expect(contentOf(/description officielle/i)).toMatch(/objectif principal.*sécurité publique/s);
    expect(contentOf(/Caltta/)).toMatch(/réponse aux incidents/);
    expect(contentOf(/Huawei/)).toMatch(/plus de 100 pays/);
    expect(contentOf(/officiers de police étrangers/)).toMatch(/surveiller leur propre pays/);
    expect(contentOf(/^Sydney Gabela$/)).toMatch(/apprendre.*Nous voulions découvrir.*Afrique du Sud/s);
  });

  it('knows what the sources are', () => {
    const kinds = (name: RegExp) => [
      ...new Set(saidBy(name).map((a) => `${a.source!.kind}/${a.source!.role}`)),
    ];
    expect(kinds(/^Wang Xiaohong$/)).toEqual(['person/foreign_state']);
    expect(kinds(/description officielle/i)).toEqual(['institution/document']);
    expect(kinds(/Huawei/)).toEqual(['institution/company']);
    expect(kinds(/officiers de police étrangers/)).toEqual(['unnamed/police_and_justice']);
    expect(kinds(/^Sydney Gabela$/)).toEqual(['person/police_and_justice']);
  });

  it('sees the scare quote and the distancing cue', () => {
    expect(analysis.scareQuotes.map(words)).toEqual(['« aider »']);
    const boast = saidBy(/Huawei/).find((a) => /vantant/.test(a.cue?.text ?? ''));
    expect(boast?.cue?.stance).toBe('distancing');
  });

  it('finds the loaded words in the outlet’s voice and charges it with nothing quoted', () => {
    const own = analysis.loaded.filter((l) => l.voice === 'outlet').map((l) => l.text.toLowerCase());
    for (const word of ['totalitaire', 'totalitarisme', 'répression', 'intrusif', 'mondialiste'])
      expect(own).toContain(word);
    expect(own.some((w) => /état policier/.test(w))).toBe(true);
    const quoted = /«[^»]*»/g;
    for (const m of text.matchAll(quoted)) {
      const inside = analysis.loaded.filter(
        (l) => l.voice === 'outlet' && l.start >= m.index && l.end <= m.index + m[0].length,
      );
      expect(inside).toEqual([]);
    }
  });

  it('labels the outlet’s judgements as opinion', () => {
    const label = (part: string) => analysis.sentences.find((s) => words(s).includes(part))?.label;
    expect(label('évidemment')).toBe('opinion');
    expect(label('Car le processus')).toBe('opinion');
    expect(label('Nous voulions')).toBe('attributed');
  });

  it('sets the layout apart', () => {
    const roles = (role: string) => analysis.paragraphs.filter((p) => p.role === role).map(words);
    expect(roles('byline')).toEqual(['Pierre-Alain Depauw']);
    expect(roles('boilerplate')).toEqual([words(analysis.paragraphs.at(-1)!)]);
    expect(roles('heading').map((h) => h.split(' ')[0])).toEqual([
      '«',
      'Qu’est-ce',
      'Crédit',
      'Des',
      'Répression',
    ]);
  });

  it('reads the whole: genre, frame, stance', () => {
    expect(analysis.genre.label).toBe('opinion');
    expect(analysis.frames[0]?.frame).toBe('security_and_defense');
    expect(analysis.frames[0]!.score).toBeGreaterThanOrEqual(0.5);
    expect(analysis.targets.find((t) => t.name === 'Chine')?.outletStance.label).toBe('against');
  });
});
