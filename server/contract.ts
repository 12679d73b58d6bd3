/**
 * What the command line, the API and the web say to each other, as zod schemas. They satisfy the
 * engine's types: the assertions at the end fail to compile when the two differ.
 */
import { z } from 'zod';
import { RULES } from './analysis/rules.ts';
import type { Analysis, ScoreId, VoiceWords } from './analysis/types.ts';
import {
  ATTRIBUTION_TYPES,
  CUE_STANCES,
  ENTITY_KINDS,
  FRAMES,
  GENRES,
  HOLDER_KINDS,
  HOLDER_ROLES,
  LANGS,
  LOADED_CATEGORIES,
  PARAGRAPH_ROLES,
  REASONS,
  SCORE_IDS,
  SENTENCE_LABELS,
  SPEAKERS,
  STANCES,
  TECHNIQUES,
} from './analysis/types.ts';
import { ARTICLE_SORTS, ERROR_CODES, INVENTED } from './vocabulary.ts';

// ---------------------------------------------------------------- analysis

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });
const ratio = z.number().min(0).max(1);
const owned = { voice: z.enum(['outlet', 'source']), attribution: z.int().nullable() };
const evidence = span.extend({ rule: z.enum(RULES), weight: z.number() });
const reason = z.enum(REASONS);
export const lang = z.enum(LANGS);

const loadedTerm = span.extend({
  text: z.string(),
  lemma: z.string(),
  category: z.enum(LOADED_CATEGORIES),
  strength: ratio,
  polarity: z.enum(['negative', 'positive']),
  ...owned,
  inHeading: z.boolean(),
});
const stanceReading = z.object({
  label: z.enum(STANCES),
  score: z.number().min(-1).max(1),
  evidence: z.array(evidence),
});
const frameScore = z.object({ frame: z.enum(FRAMES), score: ratio });

const parts = { value: z.number(), count: z.number(), outOf: z.number() };
/** Who closes the article: see `Closing`. */
const closing = { from: offset, by: z.partialRecord(z.enum(SPEAKERS), z.int()) };

export const score = z.union([
  z.object({ kind: z.enum(['share', 'rate']), ...parts }),
  z.object({ kind: z.literal('index'), ...parts, ...closing }),
  z.object({ kind: z.literal('index'), value: z.number() }),
  z.object({ kind: z.enum(['share', 'rate', 'index']), value: z.null(), reason }),
]);

export const analysis = z
  .object({
    lang,
    engine: z.object({ version: z.string(), hash: z.string() }),
    words: z.int(),
    genre: z.union([
      z.object({ label: z.enum(GENRES), p: ratio, evidence: z.array(evidence) }),
      z.object({ label: z.null(), reason }),
    ]),
    title: z.object({ loaded: z.array(loadedTerm), opinion: ratio }).optional(),
    paragraphs: z.array(span.extend({ role: z.enum(PARAGRAPH_ROLES), frames: z.array(frameScore) })),
    sentences: z.array(
      span.extend({ label: z.enum(SENTENCE_LABELS), opinion: ratio, evidence: z.array(evidence) }),
    ),
    attributions: z.array(
      span.extend({
        type: z.enum(ATTRIBUTION_TYPES),
        within: z.int().nullable(),
        source: z
          .object({
            start: offset.nullable(),
            end: offset.nullable(),
            text: z.string().nullable(),
            name: z.string(),
            kind: z.enum(HOLDER_KINDS),
            role: z.enum(HOLDER_ROLES),
          })
          .nullable(),
        cue: span.extend({ text: z.string(), lemma: z.string(), stance: z.enum(CUE_STANCES) }).nullable(),
        content: z.array(span),
      }),
    ),
    scareQuotes: z.array(span),
    loaded: z.array(loadedTerm),
    persuasion: z.array(
      span.extend({ technique: z.enum(TECHNIQUES), score: ratio, ...owned, experimental: z.boolean() }),
    ),
    targets: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(ENTITY_KINDS),
        mentions: z.array(span),
        outletStance: stanceReading,
        holders: z.array(stanceReading.extend({ name: z.string(), attribution: z.int() })),
      }),
    ),
    frames: z.array(frameScore.extend({ evidence: z.array(evidence) })),
    scores: z.record(z.enum(SCORE_IDS), score),
  })
  .meta({ id: 'Analysis', description: 'What the engine says of one article.' });

export const voiceWords = z
  .object({ attribution: z.int().nullable(), words: z.int(), direct: z.int() })
  .meta({ id: 'VoiceWords' });

/** One line of `cadrage analyze --jsonl`. */
export const analyseLine = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  title: z.string().optional(),
  lang: lang.optional(),
  outlet: z.string().optional(),
  date: z.string().optional(),
  targets: z
    .array(
      z.union([z.string(), z.object({ name: z.string(), start: offset.optional(), end: offset.optional() })]),
    )
    .optional(),
});

// ---------------------------------------------------------------- errors

export const errorCode = z.enum(ERROR_CODES);

/** RFC 9457 problem details, with a code that the web words in the reader's language. */
export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: errorCode,
    detail: z.string().optional(),
    /** Where a request did not fit its schema: field path and what was wrong. */
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

// ---------------------------------------------------------------- articles

const date = z.iso.date();

export const provenance = z
  .object({
    /** How it came in. */
    via: z.enum(['paste', 'file', 'import', 'sample']),
    format: z.enum(['text', 'markdown', 'html', 'json']).optional(),
    filename: z.string().optional(),
    encoding: z.string().optional(),
    url: z.url().optional(),
  })
  .meta({ id: 'Provenance' });

export const newArticle = z
  .object({
    text: z.string(),
    title: z.string().trim().max(1000).optional(),
    outlet: z.string().trim().min(1).max(200),
    date: date.optional(),
    /** Detected where it is not given. */
    lang: lang.optional(),
    byline: z.string().trim().max(500).optional(),
    provenance: provenance.optional(),
  })
  .meta({ id: 'NewArticle' });

/** What was read from a file, to be checked by the user before it is added. */
export const draft = newArticle
  .partial({ outlet: true })
  .extend({ langConfidence: ratio.optional() })
  .meta({ id: 'Draft' });

export const outlet = z
  .object({ id: z.string(), name: z.string(), invented: z.boolean() })
  .meta({ id: 'Outlet' });

/**
 * `analysed` is false while the current engine has not read the article yet, and for good where it
 * could not: `failure` then says why.
 */
export const articleSummary = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet,
    lang,
    date: date.nullable(),
    words: z.int().nullable(),
    genre: z.enum(GENRES).nullable(),
    invented: z.boolean(),
    addedAt: z.iso.datetime(),
    analysed: z.boolean(),
    failure: errorCode.nullable(),
    /** Its figure of the score that was asked for with `by`; parts are null for an index that has none, all is where it abstained. */
    figure: z
      .object({ value: z.number().nullable(), count: z.number().nullable(), outOf: z.number().nullable() })
      .optional(),
  })
  .meta({ id: 'ArticleSummary' });

export const article = articleSummary
  .extend({ text: z.string(), byline: z.string().nullable(), hash: z.string(), provenance })
  .meta({ id: 'Article' });

export const articleWithAnalysis = z
  .object({ article, analysis: z.union([analysis, z.null()]), voices: z.array(voiceWords) })
  .meta({ id: 'ArticleWithAnalysis' });

/** `existing` is true where the same text was already there: nothing was added. */
export const added = z.object({ id: z.string(), existing: z.boolean() }).meta({ id: 'Added' });

/** Filters that every list and aggregate shares. */
export const filters = z.object({
  lang: lang.optional(),
  /** An outlet's id or name, or several. */
  outlet: z
    .union([z.string(), z.array(z.string()).max(100)])
    .transform((named) => [named].flat())
    .optional(),
  from: date.optional(),
  to: date.optional(),
  genre: z.enum(GENRES).optional(),
  /** Words looked for in title and text. */
  q: z.string().max(200).optional(),
  /**
   * The invented articles of the demonstration: with the rest, left out, or alone. `auto` leaves them
   * out of everything as soon as there is an article that is not invented.
   */
  invented: z.enum(INVENTED).default('auto'),
});
export const page = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});
export const articleQuery = filters.extend({
  ...page.shape,
  sort: z.enum(ARTICLE_SORTS).default('-date'),
  /** A score: each article comes with its figure, the highest first, whatever `sort` says. */
  by: z.enum(SCORE_IDS).optional(),
});

export function list<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.int() });
}

// ---------------------------------------------------------------- aggregates

export const outletRow = outlet
  .extend({
    articles: z.int(),
    words: z.int(),
    langs: z.array(lang),
    from: date.nullable(),
    to: date.nullable(),
  })
  .meta({ id: 'OutletRow' });

const interval = z.object({ low: z.number(), high: z.number() });

/** One score of one outlet in one language; French and English are never pooled. */
export const outletScore = z
  .object({
    outlet,
    lang,
    score: z.enum(SCORE_IDS),
    /** Pooled: counts are summed before dividing, indexes recomputed from pooled words; `lastWord` from pooled closing words. */
    value: z.number().nullable(),
    count: z.number().nullable(),
    outOf: z.number().nullable(),
    /** Articles that the figure rests on, and those that abstained. */
    n: z.int(),
    missing: z.int(),
    /**
     * The figure that outlets are compared by: `value`, but for the numbers of sources, which grow with the
     * number of articles pooled, the mean of the articles.
     */
    compared: z.number().nullable(),
    /** 95% bootstrap interval of `compared`, by article; null below five articles. */
    interval: interval.nullable(),
    /** How many articles have a figure of their own in each of equal parts of the range from 0 to `scale`, the last one open. */
    spread: z.array(z.int()),
    /** End of the axis that all outlets of the language share. */
    scale: z.number(),
  })
  .meta({ id: 'OutletScore' });

export const targetRow = z
  .object({
    name: z.string(),
    kind: z.enum(ENTITY_KINDS),
    lang,
    articles: z.int(),
    mentions: z.int(),
    outlets: z.array(
      z.object({ name: z.string(), articles: z.int(), against: z.int(), neutral: z.int(), favour: z.int() }),
    ),
  })
  .meta({ id: 'TargetRow' });

/** What the corpus holds, for the head of the overview. */
export const corpusSummary = z
  .object({
    articles: z.int(),
    invented: z.int(),
    words: z.int(),
    outlets: z.int(),
    langs: z.array(z.object({ lang, articles: z.int() })),
    from: date.nullable(),
    to: date.nullable(),
    /** Articles that the current engine has not read yet. */
    pending: z.int(),
    /** Articles that it could not read. */
    failed: z.int(),
    engine: z.object({ version: z.string(), hash: z.string() }),
  })
  .meta({ id: 'CorpusSummary' });

/**
 * Where articles of open corpora stand on each score, so that a figure can be placed: `quantiles` are
 * the figures at 0, 1, … 100% of the articles that have one, in rising order.
 */
export const norms = z
  .object({
    lang,
    /** Which corpus, in the two languages of the interface; its licence and address. */
    reference: z.object({ fr: z.string(), en: z.string() }),
    licence: z.string(),
    articles: z.int(),
    /** The day they were measured, and the engine that measured them. */
    date,
    engine: z.object({ version: z.string(), hash: z.string() }),
    scores: z.record(z.enum(SCORE_IDS), z.object({ n: z.int(), quantiles: z.array(z.number()).length(101) })),
  })
  .meta({ id: 'Norms' });

/** How many of the invented articles are there, how many there are to load, and how their outlets were meant to write. */
export const demonstration = z
  .object({
    loaded: z.int(),
    available: z.int(),
    outlets: z.array(
      z.object({ name: z.string(), lang, writes: z.object({ fr: z.string(), en: z.string() }) }),
    ),
  })
  .meta({ id: 'Demonstration' });

export const session = z.object({ required: z.boolean(), signedIn: z.boolean() }).meta({ id: 'Session' });
export const signIn = z.object({ token: z.string().min(1) });

export type NewArticle = z.infer<typeof newArticle>;
export type Draft = z.infer<typeof draft>;
export type Provenance = z.infer<typeof provenance>;
export type Outlet = z.infer<typeof outlet>;
export type Article = z.infer<typeof article>;
export type ArticleSummary = z.infer<typeof articleSummary>;
export type ArticleWithAnalysis = z.infer<typeof articleWithAnalysis>;
export type ArticleQuery = z.infer<typeof articleQuery>;
export type Filters = z.infer<typeof filters>;
export type OutletRow = z.infer<typeof outletRow>;
export type OutletScore = z.infer<typeof outletScore>;
export type TargetRow = z.infer<typeof targetRow>;
export type CorpusSummary = z.infer<typeof corpusSummary>;
export type Norms = z.infer<typeof norms>;
export type Demonstration = z.infer<typeof demonstration>;
export type Problem = z.infer<typeof problem>;
export type AnalyseLine = z.infer<typeof analyseLine>;

// ---------------------------------------------------------------- the schemas are the engine's types

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<z.infer<typeof analysis>, Analysis>;
true satisfies Same<z.infer<typeof voiceWords>, VoiceWords>;
true satisfies Same<(typeof outletScore)['shape']['score']['options'][number], ScoreId>;
