import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LANGS } from './analysis/types.ts';
import {
  annotatedSet,
  type Evaluation,
  type Figures,
  figures,
  type Measured,
  publishedFigure,
} from './contract/evaluation.ts';

const root = new URL('../corpus/evaluation/', import.meta.url);

/** A figure that others published, and the figures of ours that it is shown beside. */
const published = publishedFigure.extend({
  lang: z.enum(LANGS),
  /** Kinds of sets: what their names begin with. */
  kinds: z.array(z.string()).min(1),
  measures: z.array(z.string()).min(1),
});
export type Published = z.infer<typeof published>;

/** What the engine scored on annotated texts, where these are from, and what others published. */
export async function loadEvaluation(): Promise<Evaluation> {
  const [scored, sets, others] = await Promise.all([
    readCorpus('figures.json', figures),
    readCorpus('sets.json', z.array(annotatedSet)),
    readCorpus('published.json', z.array(published)),
  ]);
  return evaluationOf(scored, sets, others);
}

/** Puts published figures beside ours, and the description of their sets. */
export function evaluationOf(
  scored: Figures,
  sets: Evaluation['sets'],
  others: readonly Published[],
): Evaluation {
  const measures = scored.measures.map((measured) => ({ ...measured, published: beside(measured, others) }));
  return { ...scored, measures, sets };
}

function beside({ set, lang, measure }: Measured, others: readonly Published[]): Measured['published'] {
  return others
    .filter(
      (other) =>
        other.lang === lang && other.measures.includes(measure) && other.kinds.includes(set.split('-')[0]!),
    )
    .map(({ value, who, work }) => ({ value, who, work }));
}

async function readCorpus<T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T>> {
  return schema.parse(JSON.parse(await readFile(new URL(file, root), 'utf8')));
}
