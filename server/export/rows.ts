import { z } from 'zod';
import {
  ATTRIBUTION_TYPES,
  CUE_STANCES,
  GENRES,
  HOLDER_KINDS,
  HOLDER_ROLES,
  REASONS,
  SCORE_IDS,
} from '../analysis/types.ts';
import { errorCode, lang } from '../contract.ts';
import type { Exported } from '../vocabulary.ts';

/** The article that a row is about. */
const of = { article: z.string(), outlet: z.string(), lang, date: z.iso.date().nullable() };
const offset = z.int().min(0);

/**
 * What is in the rows of each export, by column, in the order of the columns. They are named alike in CSV and in JSON,
 * so that a script reads either. Offsets are UTF-16 positions in the text of the article.
 */
export const ROWS = {
  /** Every article that passes the filters, read or not; `failure` says why it could not be. */
  articles: z.object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string(),
    lang,
    date: z.iso.date().nullable(),
    byline: z.string().nullable(),
    words: z.int().nullable(),
    genre: z.enum(GENRES).nullable(),
    genre_p: z.number().nullable(),
    invented: z.boolean(),
    failure: errorCode.nullable(),
    /** SHA-256 of the text, in hexadecimal. */
    hash: z.string(),
    added_at: z.iso.datetime(),
    /** Its page in the dashboard. */
    link: z.string(),
  }),
  /**
   * Every score of every article that was read. A share or a rate of several articles is the sum of `count` over the
   * sum of `out_of` (times the base of the rate), and so is the last word; another index is not summed: it is read
   * off the words of `sources`.
   */
  scores: z.object({
    article: z.string(),
    title: z.string().nullable(),
    outlet: z.string(),
    lang,
    date: z.iso.date().nullable(),
    score: z.enum(SCORE_IDS),
    kind: z.enum(['share', 'rate', 'index']),
    value: z.number().nullable(),
    count: z.number().nullable(),
    out_of: z.number().nullable(),
    /** Why there is no value. */
    reason: z.enum(REASONS).nullable(),
    /** Of the last word: closing words by who says them ("outlet 12; government 30"). */
    closing: z.string().nullable(),
  }),
  /** Loaded terms, scare quotes, persuasion techniques and evidence of opinion in the text. */
  findings: z.object({
    ...of,
    analyser: z.enum(['loaded', 'scare_quote', 'persuasion', 'opinion']),
    /** The category of a loaded term, the technique, the rule. */
    rule: z.string(),
    start: offset,
    end: offset,
    /** The text from `start` to `end`. */
    text: z.string(),
    voice: z.enum(['outlet', 'source']),
    /** `position` among the sources of the article, where the words are a source's; `holder` is its name. */
    attribution: z.int().nullable(),
    holder: z.string().nullable(),
    weight: z.number().nullable(),
    /** Of a loaded term: `lemma`, `polarity` and `in_heading`. */
    lemma: z.string().nullable(),
    polarity: z.enum(['negative', 'positive']).nullable(),
    in_heading: z.boolean().nullable(),
    /** Of a persuasion technique. */
    experimental: z.boolean().nullable(),
    /** Of evidence of opinion: the index of the sentence that it stands in. */
    sentence: z.int().nullable(),
  }),
  /** Every attribution of reported words. */
  sources: z.object({
    ...of,
    /** Its index among the attributions of the article; `within` is that of the one it is nested in. */
    position: z.int(),
    start: offset,
    end: offset,
    type: z.enum(ATTRIBUTION_TYPES),
    within: z.int().nullable(),
    source_name: z.string().nullable(),
    /** Tells the source over articles, as names were joined when this was exported; `key` among the holders. */
    source_key: z.string().nullable(),
    source_kind: z.enum(HOLDER_KINDS).nullable(),
    source_role: z.enum(HOLDER_ROLES).nullable(),
    source_text: z.string().nullable(),
    cue_text: z.string().nullable(),
    cue_lemma: z.string().nullable(),
    cue_stance: z.enum(CUE_STANCES).nullable(),
    /** The words reported; where they are interrupted, […] stands for what interrupts them. */
    content_text: z.string(),
    /** Words in this voice, and those of them inside quotation marks. */
    words: z.int().nullable(),
    direct_words: z.int().nullable(),
  }),
  /** Every source that is given words, over all articles: what the rows of `sources` with its key come to. */
  holders: z.object({
    key: z.string(),
    name: z.string(),
    lang,
    kind: z.enum(HOLDER_KINDS),
    role: z.enum(HOLDER_ROLES),
    articles: z.int(),
    attributions: z.int(),
    words: z.int(),
    direct_words: z.int(),
    /** Attributions by what their cue does. */
    neutral_cues: z.int(),
    endorsing_cues: z.int(),
    distancing_cues: z.int(),
    /** How many outlets give it words, and in how many ways it is named. */
    outlets: z.int(),
    spellings: z.int(),
  }),
} satisfies Record<Exported, z.ZodObject>;

export type Row<K extends Exported = Exported> = z.infer<(typeof ROWS)[K]>;

export function columnsOf(what: Exported): string[] {
  return Object.keys(ROWS[what].shape);
}
