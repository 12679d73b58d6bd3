import { z } from 'zod';
import { SENTENCE_LABELS } from '../analysis/types.ts';
import { filters, lang } from '../contract.ts';
import { CHECK_KINDS, CHECK_SIZE } from '../vocabulary.ts';

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });

/** What a reader can say of a sentence; one that is `unsure` is set aside. */
const sentenceCode = z.enum([...SENTENCE_LABELS, 'unsure']);

/** Words of a source, in one piece or more; `source` is empty where the sentence does not say whose they are. */
export const markedAttribution = z.object({
  content: z.array(span).min(1).max(50),
  source: z.array(span).max(50),
});

/** The reader's code of one sentence: a label, or the attributions marked in it; none is an empty list. */
export const checkCode = z.union([sentenceCode, z.array(markedAttribution).max(50)]);

/** The filters of a check; its language stands apart, since it has just one. */
export const checkFilters = filters.omit({ lang: true });

export const newCheck = z
  .object({
    kind: z.enum(CHECK_KINDS),
    lang,
    size: z.int().min(CHECK_SIZE.least).max(CHECK_SIZE.most).default(CHECK_SIZE.usual),
    filters: checkFilters.default({ invented: 'auto' }),
  })
  .meta({ id: 'NewCheck' });

export const checkSummary = z
  .object({
    id: z.string(),
    kind: z.enum(CHECK_KINDS),
    lang,
    filters: checkFilters.extend({ outlet: z.array(z.string()).optional() }),
    seed: z.int(),
    createdAt: z.iso.datetime(),
    /** Sentences that were drawn and whose articles are still here; those coded, and of these the unsure. */
    size: z.int(),
    coded: z.int(),
    unsure: z.int(),
  })
  .meta({ id: 'CheckSummary' });

/** One sentence to code: nothing of whose it is, nor of what the engine says. Offsets are those of the article. */
export const checkItem = span
  .extend({
    position: z.int(),
    before: z.string(),
    text: z.string(),
    after: z.string(),
    code: checkCode.nullable(),
  })
  .meta({ id: 'CheckItem' });

export const check = z.object({ check: checkSummary, items: z.array(checkItem) }).meta({ id: 'Check' });

export const coding = z.object({ code: checkCode.nullable() }).meta({ id: 'Coding' });

/** A share from 0 to 1; null where there is nothing to divide by. No interval where one article stands behind it. */
const ownFigure = z
  .object({ value: z.number(), interval: z.object({ low: z.number(), high: z.number() }).nullable() })
  .nullable();
const figures = { precision: ownFigure, recall: ownFigure, f1: ownFigure };

const sentenceFigures = z.object({
  /** The labels that the reader or the engine gave; `coded` and `said` tell how often. */
  labels: z.array(z.object({ label: z.enum(SENTENCE_LABELS), coded: z.int(), said: z.int(), ...figures })),
  /** The mean of reporting, attributed and opinion, of those that occur. */
  macro: z.object(figures),
  /** Cohen's, between reader and engine; null where both always say the same one thing. */
  kappa: z.number().nullable(),
  /** Rows are the reader's labels, columns the engine's, both in the order of SENTENCE_LABELS. */
  confusion: z.array(z.array(z.int())),
});

const attributionFigures = z.object({
  ...figures,
  /** Attributions that the reader marked, that the engine found there, and that match. */
  coded: z.int(),
  said: z.int(),
  matched: z.int(),
  /** Of the matched ones, those whose source is the reader's. */
  source: ownFigure,
});

/** A sentence that reader and engine read otherwise, and where it stands. */
export const disagreement = z.object({
  ...span.shape,
  position: z.int(),
  article: z.string(),
  title: z.string().nullable(),
  outlet: z.string(),
  date: z.iso.date().nullable(),
  text: z.string(),
  coded: checkCode,
  said: checkCode,
});

export const checkResult = z
  .object({
    check: checkSummary,
    /** The engine that is compared with the reader: the current one, whichever drew the sentences. */
    engine: z.object({ version: z.string(), hash: z.string() }),
    /** Sentences that are compared, and in how many articles. */
    n: z.int(),
    articles: z.int(),
    /** Coded sentences of articles that this engine has not read, or cannot. */
    unread: z.int(),
    /** Null below FEWEST_CODED sentences; one of the two otherwise, by the kind of the check. */
    sentences: sentenceFigures.nullable(),
    attributions: attributionFigures.nullable(),
    disagreements: z.array(disagreement),
  })
  .meta({ id: 'CheckResult' });

export type MarkedAttribution = z.infer<typeof markedAttribution>;
export type CheckCode = z.infer<typeof checkCode>;
export type CheckFilters = z.infer<typeof checkFilters>;
export type NewCheck = z.infer<typeof newCheck>;
export type CheckSummary = z.infer<typeof checkSummary>;
export type CheckItem = z.infer<typeof checkItem>;
export type Check = z.infer<typeof check>;
export type Disagreement = z.infer<typeof disagreement>;
export type CheckResult = z.infer<typeof checkResult>;
export type SentenceFigures = z.infer<typeof sentenceFigures>;
export type AttributionFigures = z.infer<typeof attributionFigures>;
