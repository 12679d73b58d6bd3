import fc from 'fast-check';
import type { StoredArticle } from '../../db/queries/store-article.ts';
import type { Analysed, Analysis, Attribution, Lang, Score, ScoreId } from '../../server/analysis/types.ts';
import { SCORE_IDS, SCORE_KINDS } from '../../server/analysis/types.ts';
import { analysed } from './arbitraries.ts';

export const ENGINE_A = { version: '1.0.0', hash: 'engine-a' };
export const ENGINE_B = { version: '1.1.0', hash: 'engine-b' };

let made = 0;

/** An article unlike every other of the run. */
export function anArticle(fields: Partial<StoredArticle> = {}): StoredArticle {
  made += 1;
  return {
    text: `Le préfet a pris un arrêté numéro ${made}.`,
    outlet: 'Le Phare du Nord',
    lang: 'fr',
    provenance: { via: 'paste' },
    ...fields,
  };
}

/** An analysis with rows in every table. */
export function fullAnalysis(lang: Lang, engine = ENGINE_A): Analysed {
  return fc.sample(
    analysed(lang, engine).filter(
      ({ analysis: a }) =>
        a.attributions.length > 1 &&
        a.targets.length > 0 &&
        a.scareQuotes.length > 0 &&
        a.persuasion.length > 0 &&
        a.loaded.some((l) => l.voice === 'source') &&
        a.sentences.some((s) => s.evidence.length > 0),
    ),
    { numRuns: 1, seed: 7 },
  )[0]!;
}

/** An analysis in which nothing is found and every score abstains, but for what is given. */
export function anAnalysis({
  lang = 'fr',
  engine = ENGINE_A,
  scores = {},
  holders = [],
  ...fields
}: Omit<Partial<Analysis>, 'scores' | 'attributions'> & {
  scores?: Partial<Record<ScoreId, Score>>;
  /** Who is quoted, with how many words: one attribution each. */
  holders?: { name: string; words: number; kind?: 'person' | 'unnamed' }[];
} = {}): Analysed {
  return {
    analysis: {
      lang,
      engine,
      words: 200,
      genre: { label: null, reason: 'unsure' },
      paragraphs: [],
      sentences: [],
      attributions: holders.map(attributionTo),
      scareQuotes: [],
      loaded: [],
      persuasion: [],
      targets: [],
      frames: [],
      ...fields,
      scores: Object.fromEntries(
        SCORE_IDS.map((id) => [
          id,
          scores[id] ?? { kind: SCORE_KINDS[id], value: null, reason: 'too_short' },
        ]),
      ) as Record<ScoreId, Score>,
    },
    voices: [
      { attribution: null, words: 150, direct: 0 },
      ...holders.map(({ words }, attribution) => ({ attribution, words, direct: 0 })),
    ],
  };
}

function attributionTo({
  name,
  kind = 'person',
}: {
  name: string;
  kind?: 'person' | 'unnamed';
}): Attribution {
  return {
    start: 0,
    end: 10,
    type: 'indirect',
    within: null,
    source: { start: 0, end: 3, text: name, name, kind, role: 'other' },
    cue: null,
    content: [{ start: 4, end: 10 }],
  };
}
