import { z } from 'zod';
import { LANGS } from '../analysis/types.ts';
import { CAUSES, FAULTS, PROBABILITIES, TASKS } from '../evaluation/tasks.ts';

const lang = z.enum(LANGS);
/** A text in the two languages of the interface. */
const inBoth = z.object({ fr: z.string(), en: z.string() });
const work = z.object({ cited: z.string(), url: z.url().optional() });

/** Who annotated a set: people, or language models by the project's guidelines. */
export const annotator = z.enum(['human', 'model']);

/** An annotated set: where it is from, and what may be done with it. Its texts are not in the product. */
export const annotatedSet = z.object({
  id: z.string(),
  lang,
  what: inBoth,
  source: inBoth,
  licence: z.string(),
  annotators: annotator,
  /** Whether weights may be trained on it. */
  trainable: z.boolean(),
  work: work.optional(),
  /** Agreement of its annotators as its authors published it. */
  agreement: z.object({ coefficient: z.string(), value: z.number(), work }).optional(),
});

/** A figure that others published on the same kind of work, mostly on other texts. */
export const publishedFigure = z.object({ value: z.number(), who: inBoth, work });

const figure = {
  value: z.number(),
  /** 95% bootstrap interval by document; null with fewer than two. */
  low: z.number().nullable(),
  high: z.number().nullable(),
};

/** One measure of one engine on one set. */
const scored = z.object({
  set: z.string(),
  lang,
  task: z.enum(TASKS),
  /** As the command line prints it after the set's name, e.g. `attribution.f1@0.3`. */
  measure: z.string(),
  ...figure,
  /** Items that the figure rests on (annotated, or asserted for a precision), and documents. */
  n: z.int(),
  documents: z.int(),
  /** Folds of the cross-validation, where a model was trained on the set. */
  folds: z.int().nullable(),
  /** How far the two passes of annotation agree on the same items, measured as this figure is; null where there was one. */
  agreement: z.number().nullable(),
});

/** What a bag of words scores on the same measure, cross-validated on the set: whoever does no better knows nothing of it. */
export const floor = z.object({ set: z.string(), measure: z.string(), ...figure });

/** A measure, and what it is read against. */
export const measured = scored.extend({
  floor: z.object(figure).nullable(),
  published: z.array(publishedFigure),
});

/** How often the engine said what (columns) of what is so (rows); the last row and column are for items that the other does not have. */
export const confusion = z.object({
  set: z.string(),
  lang,
  task: z.enum(TASKS),
  labels: z.array(z.string()),
  rows: z.array(z.array(z.int())),
});

export const errorCount = z.object({
  set: z.string(),
  lang,
  task: z.enum(TASKS),
  fault: z.enum(FAULTS),
  cause: z.enum(CAUSES),
  count: z.int(),
});

/** Whether a probability means what it says on one set; see `calibrationOf`. */
export const calibration = z.object({
  set: z.string(),
  lang,
  /** What the probability is of. */
  probability: z.enum(PROBABILITIES),
  n: z.int(),
  error: z.number(),
  brier: z.number(),
  bins: z.array(
    z.object({
      low: z.number(),
      high: z.number(),
      n: z.int(),
      mean: z.number().nullable(),
      observed: z.number().nullable(),
    }),
  ),
});

/** An error on a text of the project's own. */
export const errorExample = z.object({
  lang,
  task: z.enum(TASKS),
  fault: z.enum(FAULTS),
  text: z.string(),
  /** The words that it is about. */
  start: z.int(),
  end: z.int(),
  /** What a careful reader says and what the engine says: codes of the task's labels, or words of the text; null for nothing. */
  expected: z.string().nullable(),
  got: z.string().nullable(),
  cause: z.enum(CAUSES),
});

/** What the engine scored on annotated texts: figures, never the texts. */
export const figures = z
  .object({
    engine: z.object({ version: z.string(), hash: z.string() }),
    /** The day it was measured. */
    date: z.iso.date(),
    measures: z.array(scored),
    confusions: z.array(confusion),
    errors: z.array(errorCount),
    calibrations: z.array(calibration),
    examples: z.array(errorExample),
  })
  .meta({ id: 'Figures' });

export const evaluation = figures
  .extend({ measures: z.array(measured), sets: z.array(annotatedSet) })
  .meta({ id: 'Evaluation' });

export type AnnotatedSet = z.infer<typeof annotatedSet>;
export type PublishedFigure = z.infer<typeof publishedFigure>;
export type Floor = z.infer<typeof floor>;
export type Measured = z.infer<typeof measured>;
export type Confusion = z.infer<typeof confusion>;
export type ErrorCount = z.infer<typeof errorCount>;
export type ErrorExample = z.infer<typeof errorExample>;
export type Figures = z.infer<typeof figures>;
export type Evaluation = z.infer<typeof evaluation>;
