import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../../server/analysis/errors.ts';
import {
  type Analysis,
  LANGS,
  type Lang,
  MAX_TEXT,
  SCORE_IDS,
  type Span,
} from '../../../server/analysis/types.ts';
import { analysis as schema } from '../../../server/contract.ts';
import { engine } from './engine.ts';

const SENTENCES: Record<Lang, string[]> = {
  fr: [
    'Le maire a déclaré que la digue tiendrait.',
    '« Nous avons peur », a dit une habitante.',
    'Selon la préfecture, trois cents foyers sont privés d’eau.',
    'Cette gestion honteuse n’est évidemment pas une surprise !',
    'Peut-être faudra-t-il attendre des mois.',
    'La rivière est montée de deux mètres en 2024.',
    'L’entreprise prétend « aider » les sinistrés.',
    'Qui peut encore croire ces promesses ?',
  ],
  en: [
    'The mayor said that the dyke would hold.',
    '“We are afraid,” said one resident.',
    'According to the prefecture, three hundred homes have no water.',
    'This shameful mess is obviously no surprise!',
    'Perhaps it will take months.',
    'The river rose by two metres in 2024.',
    'The company claims to “help” the victims.',
    'Who can still believe these promises?',
  ],
};
const article = fc.constantFrom(...LANGS).chain((lang) =>
  fc
    .array(fc.array(fc.constantFrom(...SENTENCES[lang]), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((paragraphs) => ({ lang, text: paragraphs.map((p) => p.join(' ')).join('\n') })),
);
const read = (text: string, lang: Lang): Analysis => engine.analyse({ text, lang }).analysis;

function code(run: () => unknown): string {
  try {
    run();
    return 'none';
  } catch (error) {
    if (error instanceof AnalysisError) return error.code;
    throw error;
  }
}

describe('the engine', () => {
  it('says what the contract says, whatever the article', () => {
    fc.assert(
      fc.property(article, ({ text, lang }) => {
        const a = read(text, lang);
        expect(schema.parse(a)).toEqual(a);
        expect(Object.keys(a.scores)).toEqual(SCORE_IDS);
      }),
      { numRuns: 40 },
    );
  });

  it('gives evidence that is inside the text, and words that are its slices', () => {
    fc.assert(
      fc.property(article, ({ text, lang }) => {
        const a = read(text, lang);
        const spans: Span[] = [
          ...a.paragraphs,
          ...a.sentences,
          ...a.scareQuotes,
          ...a.loaded,
          ...a.persuasion,
          ...a.sentences.flatMap((s) => s.evidence),
          ...a.frames.flatMap((f) => f.evidence),
          ...a.attributions.flatMap((x) => [...x.content, ...(x.cue ? [x.cue] : [])]),
          ...a.targets.flatMap((t) => [...t.mentions, ...t.outletStance.evidence]),
        ];
        for (const s of spans) {
          expect(s.start).toBeLessThan(s.end);
          expect(s.end).toBeLessThanOrEqual(text.length);
        }
        for (const l of a.loaded) expect(text.slice(l.start, l.end)).toBe(l.text);
        for (const x of a.attributions) {
          if (x.cue) expect(text.slice(x.cue.start, x.cue.end)).toBe(x.cue.text);
          if (x.source?.start != null) expect(text.slice(x.source.start, x.source.end!)).toBe(x.source.text);
          if (x.within !== null) expect(a.attributions[x.within]).toBeDefined();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never charges the outlet with what stands in an attributed quotation', () => {
    fc.assert(
      fc.property(article, ({ text, lang }) => {
        const a = read(text, lang);
        for (const l of a.loaded) {
          const quoted = a.attributions.some((x) =>
            x.content.some((c) => c.start <= l.start && l.end <= c.end),
          );
          expect(l.voice).toBe(quoted ? 'source' : 'outlet');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same bytes alone and after other articles', () => {
    fc.assert(
      fc.property(article, fc.array(article, { maxLength: 4 }), (one, others) => {
        const alone = JSON.stringify(read(one.text, one.lang));
        for (const o of others) read(o.text, o.lang);
        expect(JSON.stringify(read(one.text, one.lang))).toBe(alone);
      }),
      { numRuns: 20 },
    );
  });

  it('reads curly and straight apostrophes alike', () => {
    fc.assert(
      fc.property(article, ({ text, lang }) => {
        expect(read(text.replaceAll('’', "'"), lang).scores).toEqual(read(text, lang).scores);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves shares and rates where they were when the text is doubled', () => {
    const text = SENTENCES.en.join(' ');
    const long = Array.from({ length: 4 }, () => SENTENCES.en.join(' ')).join('\n');
    const once = read(`${long}\n${text}`, 'en').scores;
    const twice = read(`${long}\n${text}\n${long}\n${text}`, 'en').scores;
    for (const id of SCORE_IDS) {
      const [a, b] = [once[id], twice[id]];
      if (a.kind !== 'index' && a.value !== null && b.value !== null) expect(b.value).toBeCloseTo(a.value, 5);
    }
  });

  it('answers a single sentence: floors hold for scores and genre only', () => {
    for (const lang of LANGS) {
      const a = read(SENTENCES[lang][3]!, lang);
      expect(a.sentences).toHaveLength(1);
      expect(a.sentences[0]!.label).toBe('opinion');
      expect(a.genre).toEqual({ label: null, reason: 'too_short' });
      expect(a.scores['loaded.outletRate']).toEqual({ kind: 'rate', value: null, reason: 'too_short' });
    }
  });

  it('holds exactly the targets that were asked for, in their order', () => {
    const { analysis } = engine.analyse({
      text: 'The mayor of Larnby betrayed the town. Larnby will remember.',
      lang: 'en',
      targets: ['nobody', { name: 'Larnby', start: 13, end: 19 }],
    });
    expect(analysis.targets.map((t) => [t.name, t.mentions.length])).toEqual([
      ['nobody', 0],
      ['Larnby', 2],
    ]);
    expect(analysis.targets[0]!.outletStance).toEqual({ label: 'neutral', score: 0, evidence: [] });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'empty_text'],
    ['white space', ' \n\t\u00a0', 'empty_text'],
    ['what cannot be seen', '\u200b\ufeff \u0000', 'empty_text'],
    ['too much', 'a b '.repeat(MAX_TEXT / 4 + 1), 'text_too_long'],
    ['bytes', 'PNG\u0000\u0001\u0002\u0003\u0004\u0005 ab', 'binary'],
    [
      'German',
      'Der Bundestag hat am Donnerstag das neue Gesetz mit großer Mehrheit beschlossen.',
      'unsupported_language',
    ],
    ['Russian', 'Вчера вечером в городе прошёл сильный дождь, сообщили власти.', 'unsupported_language'],
    ['Chinese', '昨天晚上城市里下了大雨，当局说。', 'unsupported_language'],
  ])('refuses %s by name', (_, text, expected) => {
    expect(code(() => engine.analyse({ text }))).toBe(expected);
  });

  it('reads marks alone as a text without words', () => {
    const a = read(' » … ?', 'fr');
    expect(a.words).toBe(0);
    expect(a.attributions).toEqual([]);
    expect(a.genre).toEqual({ label: null, reason: 'too_short' });
  });

  it('reads what is odd but text: lone surrogates, a stray U+FFFD, no punctuation, one long word', () => {
    for (const text of [
      'The mayor \ud800 said that the dyke would hold today.',
      'The mayor \ufffd said that the dyke would hold today.',
      'the mayor said that the dyke would hold and nobody was there to hear it',
      `The mayor said ${'a'.repeat(50_000)} and left the room with his friends.`,
    ])
      expect(read(text, 'en').words).toBeGreaterThan(5);
  });
});
