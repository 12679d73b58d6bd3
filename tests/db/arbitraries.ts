import fc from 'fast-check';
import { RULES } from '../../server/analysis/rules.ts';
import * as t from '../../server/analysis/types.ts';

/** Analyses of any content that the contract allows, for what must keep them as they are. */

/** Strings as they are stored: no U+0000 and no lone surrogate. */
export const storedString = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((s) => s.toWellFormed().replaceAll('\0', '\uFFFD'));

const offset = fc.nat({ max: 1_000_000 });
const spanFields = { start: offset, end: offset };
const span = fc.record(spanFields);
const spans = fc.array(span, { maxLength: 4 });
/** JSON has no negative zero. */
const real = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((x) => x + 0 || 0);
const ratio = real(0, 1);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const evidence = fc.record({ ...spanFields, rule: oneOf(RULES), weight: real(-3, 3) });
const someEvidence = fc.array(evidence, { maxLength: 3 });
const reason = oneOf(t.REASONS);
const stanceFields = { label: oneOf(t.STANCES), score: real(-1, 1), evidence: someEvidence };
const frameFields = { frame: oneOf(t.FRAMES), score: ratio };

/** In whose voice: the outlet's, or that of one of the `count` attributions. */
const owned = (count: number): fc.Arbitrary<t.Owned> => {
  const outlet = fc.constant<t.Owned>({ voice: 'outlet', attribution: null });
  if (count === 0) return outlet;
  const source = fc.nat({ max: count - 1 }).map((attribution): t.Owned => ({ voice: 'source', attribution }));
  return fc.oneof(outlet, source);
};

const loadedTerm = (count: number): fc.Arbitrary<t.LoadedTerm> =>
  fc
    .record({
      ...spanFields,
      text: storedString,
      lemma: storedString,
      category: oneOf(t.LOADED_CATEGORIES),
      strength: ratio,
      polarity: oneOf(['negative', 'positive'] as const),
      owned: owned(count),
      inHeading: fc.boolean(),
    })
    .map(({ owned, inHeading, ...term }) => ({ ...term, ...owned, inHeading }));

const persuasion = (count: number): fc.Arbitrary<t.PersuasionFinding> =>
  fc
    .record({
      ...spanFields,
      technique: oneOf(t.TECHNIQUES),
      score: ratio,
      owned: owned(count),
      experimental: fc.boolean(),
    })
    .map(({ owned, experimental, ...finding }) => ({ ...finding, ...owned, experimental }));

const source: fc.Arbitrary<t.Source> = fc
  .tuple(
    fc.option(fc.record({ ...spanFields, text: storedString })),
    fc.record({ name: storedString, kind: oneOf(t.HOLDER_KINDS), role: oneOf(t.HOLDER_ROLES) }),
  )
  .map(([place, holder]) => ({ ...(place ?? { start: null, end: null, text: null }), ...holder }));

const attribution: fc.Arbitrary<t.Attribution> = fc.record({
  ...spanFields,
  type: oneOf(t.ATTRIBUTION_TYPES),
  within: fc.option(fc.nat({ max: 5 })),
  source: fc.option(source),
  cue: fc.option(
    fc.record({ ...spanFields, text: storedString, lemma: storedString, stance: oneOf(t.CUE_STANCES) }),
  ),
  content: spans,
});

const genre: fc.Arbitrary<t.GenreReading> = fc.oneof(
  fc.record({ label: oneOf(t.GENRES), p: ratio, evidence: someEvidence }),
  fc.record({ label: fc.constant(null), reason }),
);

const target = (count: number): fc.Arbitrary<t.Target> =>
  fc.record({
    name: storedString,
    kind: oneOf(t.ENTITY_KINDS),
    mentions: spans,
    outletStance: fc.record(stanceFields),
    holders: fc.array(
      fc.record({
        name: storedString,
        attribution: fc.nat({ max: Math.max(0, count - 1) }),
        ...stanceFields,
      }),
      { maxLength: 2 },
    ),
  });

const lastWord = fc.record({
  kind: fc.constant('index' as const),
  value: ratio,
  count: fc.nat(),
  outOf: fc.nat(),
  from: offset,
  by: fc
    .subarray([...t.SPEAKERS])
    .chain((speakers) => fc.record(Object.fromEntries(speakers.map((speaker) => [speaker, fc.nat()])))),
});
function score(id: t.ScoreId): fc.Arbitrary<t.Score> {
  const kind: t.Score['kind'] = t.SCORE_KINDS[id];
  const missing = fc.record({ kind: fc.constant(kind), value: fc.constant(null), reason });
  if (id === 'sourcing.lastWord') return fc.oneof(missing, lastWord);
  if (kind === 'index') return fc.oneof(missing, fc.record({ kind: fc.constant(kind), value: real(0, 1e6) }));
  return fc.oneof(
    missing,
    fc.record({ kind: fc.constant(kind), value: real(0, 1e6), count: fc.nat(), outOf: fc.nat() }),
  );
}
const scores = fc.record(
  Object.fromEntries(t.SCORE_IDS.map((id) => [id, score(id)])),
) as unknown as fc.Arbitrary<t.Analysis['scores']>;

const voices = (count: number): fc.Arbitrary<t.VoiceWords[]> =>
  fc
    .array(fc.option(fc.record({ words: fc.nat(), direct: fc.nat() })), {
      minLength: count + 1,
      maxLength: count + 1,
    })
    .map((counted) =>
      counted.flatMap((voice, i) => (voice ? [{ attribution: i === 0 ? null : i - 1, ...voice }] : [])),
    );

/** An analysis with the words in each voice; findings and targets point to attributions that it has. */
export function analysed(
  lang: t.Lang,
  engine: t.Analysis['engine'] = { version: '1.0.0', hash: 'engine-a' },
): fc.Arbitrary<t.Analysed> {
  return fc.array(attribution, { maxLength: 5 }).chain((attributions) => {
    const count = attributions.length;
    const loaded = fc.array(loadedTerm(count), { maxLength: 4 });
    return fc
      .record({
        words: fc.nat(),
        genre,
        title: fc.option(fc.record({ loaded, opinion: ratio }), { nil: undefined }),
        paragraphs: fc.array(
          fc.record({
            ...spanFields,
            role: oneOf(t.PARAGRAPH_ROLES),
            frames: fc.array(fc.record(frameFields), { maxLength: 2 }),
          }),
          { maxLength: 3 },
        ),
        sentences: fc.array(
          fc.record({
            ...spanFields,
            label: oneOf(t.SENTENCE_LABELS),
            opinion: ratio,
            evidence: someEvidence,
          }),
          { maxLength: 4 },
        ),
        scareQuotes: spans,
        loaded,
        persuasion: fc.array(persuasion(count), { maxLength: 3 }),
        targets: fc.array(target(count), { maxLength: 3 }),
        frames: fc.array(fc.record({ ...frameFields, evidence: someEvidence }), { maxLength: 3 }),
        scores,
        voices: voices(count),
      })
      .map(({ words, genre, title, paragraphs, sentences, voices, ...rest }) => ({
        analysis: {
          lang,
          engine,
          words,
          genre,
          ...(title && { title }),
          paragraphs,
          sentences,
          attributions,
          ...rest,
        },
        voices,
      }));
  });
}
