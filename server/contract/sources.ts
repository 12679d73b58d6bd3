import { z } from 'zod';
import { ATTRIBUTION_TYPES, CUE_STANCES, HOLDER_KINDS, HOLDER_ROLES } from '../analysis/types.ts';
import { filters, lang, list, page } from '../contract.ts';
import { JOINED_BY, SOURCE_KINDS, SOURCE_SORTS } from '../vocabulary.ts';

const key = z.string().min(1).max(200);
const stances = z.object({ neutral: z.int(), endorsing: z.int(), distancing: z.int() });
const heard = { articles: z.int(), attributions: z.int(), words: z.int(), direct: z.int() };

/** What one outlet gives to a source. */
const sourceOutlet = z.object({ id: z.string(), name: z.string(), ...heard });

/**
 * Who is given words in one language, over all articles: the names of an article that are sure to be the same, and those
 * that a reader joined. Holders who are not named are one row a role, `kind` `unnamed`, and no one in particular.
 */
export const sourceRow = z
  .object({
    /** Tells the source, within its language. */
    key,
    /** As it is named most often. */
    name: z.string(),
    lang,
    kind: z.enum(HOLDER_KINDS),
    role: z.enum(HOLDER_ROLES),
    ...heard,
    /** Attributions by what their cue does; those without a cue are in none. */
    stances,
    /** In how many ways it is named in these articles. */
    spellings: z.int(),
    /** The most words first. */
    outlets: z.array(sourceOutlet),
  })
  .meta({ id: 'SourceRow' });

/** The filters of every list, and which sources of the articles that pass them. */
export const sourceFilters = filters.extend({
  kind: z.enum(SOURCE_KINDS).optional(),
  role: z.enum(HOLDER_ROLES).optional(),
  /** Leaves those out that are not named. */
  named: z.literal('only').optional(),
  /** Looked for in every name of a source. */
  name: z.string().max(200).optional(),
  sort: z.enum(SOURCE_SORTS).default('-words'),
});
export const sourceQuery = sourceFilters.extend(page.shape);

export const sourceList = list(sourceRow)
  .extend({
    /** Words of the sources that were asked for, of all pages, by outlet, the most first. */
    outlets: z.array(sourceOutlet.pick({ id: true, name: true, words: true })),
    /** Attributed words of these articles, whoever was asked for: of those named, not named, and left unsaid. */
    heard: z.object({ named: z.int(), unnamed: z.int(), implicit: z.int() }),
  })
  .meta({ id: 'SourceList' });

/** What a reader decided: that two sources are one, or that a name is not that of the source it was joined with. */
export const sourceDecision = z
  .object({
    id: z.string(),
    lang,
    kind: z.enum(['merge', 'split']),
    key,
    /** Of a split: the name as articles write it. */
    name: z.string().nullable(),
    /** Of a merge: the source that it was merged into; of a split: the one that it was a name of. */
    into: key.nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SourceDecision' });

export const newDecision = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('merge'), lang, key, into: key }),
    z.object({ kind: z.literal('split'), lang, key, name: z.string().min(1).max(10_000) }),
  ])
  .meta({ id: 'NewSourceDecision' });

/** A name that belongs to a source, and why. */
export const sourceName = z.object({
  name: z.string(),
  articles: z.int(),
  attributions: z.int(),
  by: z.enum(JOINED_BY),
  /** The merge that brought it here. */
  decision: z.string().nullable(),
  /** Whether it can be split from the rest. */
  splits: z.boolean(),
});

export const sourceProfile = z
  .object({
    /** Figures are of the articles that pass the filters; name, kind and role of all articles. */
    source: sourceRow,
    /** Every outlet of these articles in the source's language: what it gives to the source, and to all sources. */
    outlets: z.array(sourceOutlet.extend({ attributed: z.int() })),
    cues: z.array(z.object({ lemma: z.string(), stance: z.enum(CUE_STANCES), attributions: z.int() })),
    types: z.object({ direct: z.int(), indirect: z.int(), mixed: z.int() }),
    /** Articles and words a month ("2024-03"), in order; null where the date is not known. */
    months: z.array(z.object({ month: z.string().nullable(), articles: z.int(), words: z.int() })),
    /** Of all articles, the most frequent first, and how many there are; those of nobody in particular are cut short. */
    names: z.array(sourceName),
    spellings: z.int(),
    /** What was decided about it. */
    decisions: z.array(sourceDecision),
  })
  .meta({ id: 'SourceProfile' });

/** One attribution to a source, to be read in its article. */
export const sourcePassage = z
  .object({
    article: z.object({
      id: z.string(),
      title: z.string().nullable(),
      outlet: z.string(),
      date: z.iso.date().nullable(),
    }),
    start: z.int(),
    end: z.int(),
    type: z.enum(ATTRIBUTION_TYPES),
    name: z.string(),
    cue: z.object({ text: z.string(), lemma: z.string(), stance: z.enum(CUE_STANCES) }).nullable(),
    words: z.int().nullable(),
    text: z.string(),
  })
  .meta({ id: 'SourcePassage' });

export type SourceRow = z.infer<typeof sourceRow>;
export type SourceFilters = z.infer<typeof sourceFilters>;
export type SourceQuery = z.infer<typeof sourceQuery>;
export type SourceList = z.infer<typeof sourceList>;
export type SourceDecision = z.infer<typeof sourceDecision>;
export type NewDecision = z.infer<typeof newDecision>;
export type SourceName = z.infer<typeof sourceName>;
export type SourceProfile = z.infer<typeof sourceProfile>;
export type SourcePassage = z.infer<typeof sourcePassage>;
