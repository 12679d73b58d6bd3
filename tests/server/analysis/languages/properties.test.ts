import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../server/analysis/types.ts';
import { readings as en } from '../../../cases/readings.en.ts';
import { readings as fr } from '../../../cases/readings.fr.ts';
import { fresh } from './languages.ts';

const words = [...fr, ...en].flatMap(([text]) => text.split(' '));
/** Texts of the kind that are read, and of every other kind. */
const text = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...words) },
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      {
        maxLength: 40,
      },
    )
    .chain((parts) => fc.constantFrom(' ', '\u00a0', '\u202f', '. ', '').map((space) => parts.join(space))),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...'aÉ1\'’"«».…!?()[]-– \u00a0\n\u00ad\ud83d'), { maxLength: 80 })
    .map((c) => c.join('')),
);

describe.each(LANGS)('any text read in %s', (lang) => {
  const language = fresh(lang);

  it('is covered by its tokens, and its tokens by its sentences', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { tokens, sentences } = language.read(t);
        let rest = t;
        let end = 0;
        for (const token of tokens) {
          expect(t.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toMatch(/^\s|\s$|^$/);
          // No white space but between a number's groups, or where a line's end divides a word.
          expect(
            token.text.replace(
              /(?<=\d)\s(?=\d{3})|(?<=^-?|\p{Ll}-?\u00ad?)[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu,
              '',
            ),
          ).not.toMatch(/(?<!^p\.)\s/);
          expect(token.lemma).not.toBe('');
          expect(t.slice(end, token.start).trim()).toBe('');
          end = token.end;
        }
        rest = t.slice(end);
        expect(rest.trim()).toBe('');
        let last = 0;
        for (const s of sentences) {
          expect(s.first).toBe(last);
          expect(s.last).toBeGreaterThan(s.first);
          expect([s.start, s.end]).toEqual([tokens[s.first]!.start, tokens[s.last - 1]!.end]);
          last = s.last;
        }
        expect(last).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, (before, t) => {
        for (const other of before) language.read(other);
        expect(language.read(t)).toEqual(fresh(lang).read(t));
      }),
      { numRuns: 25 },
    );
  });

  it('is read the same after more unknown words than one instance keeps', () => {
    const probes = (lang === 'fr' ? fr : en).map(([t]) => t);
    const before = probes.map((t) => JSON.stringify(language.read(t)));
    for (let k = 0; k < 1000; k++) {
      const unknown = Array.from({ length: 50 }, (_, i) => `zq${(k * 50 + i).toString(36)}x`);
      language.read(`${unknown.join(' ')} Obama’s n’est.`);
    }
    expect(probes.map((t) => JSON.stringify(language.read(t)))).toEqual(before);
  });

  it('changes nothing but its offsets with the kind of apostrophe and space', () => {
    for (const [t] of lang === 'fr' ? fr : en) {
      const seen = (s: string) => language.read(s).tokens.map((x) => `${x.upos} ${x.lemma} ${x.start}`);
      const straight = t.replaceAll('’', "'");
      expect(seen(straight.replaceAll("'", '’'))).toEqual(seen(straight));
      expect(seen(t.replaceAll(' ', '\u00a0'))).toEqual(seen(t));
      expect(seen(t.replaceAll(' ', '\u202f'))).toEqual(seen(t));
    }
  });

  it('takes time in proportion to its length', () => {
    const long = 100_000;
    for (const piece of [
      'a',
      '.',
      'a.',
      'A.',
      "l'",
      'a-',
      '(',
      '"',
      '1,',
      '-t-il',
      'www.',
      '😀',
      '\u0301',
      'a@',
      '1 000,',
      'a-\nb',
      'a(e)',
      'a.e.s',
      '[..]',
    ]) {
      const { tokens } = language.read(piece.repeat(long / piece.length));
      expect(tokens.at(-1)!.end).toBe(Math.floor(long / piece.length) * piece.length);
    }
  }, 20_000);
});
