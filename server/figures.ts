import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LANGS } from './analysis/types.ts';
import {
  annotatedSet,
  type Evaluation,
  type Figures,
  type Floor,
  figures,
  floor,
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

/** What the engine scored on annotated texts, where these are from, and what it is read against. */
export async function loadEvaluation(): Promise<Evaluation> {
  const [scored, sets, floors, others] = await Promise.all([
    readCorpus('figures.json', figures),
    readCorpus('sets.json', z.array(annotatedSet)),
    readCorpus('floors.json', z.array(floor)),
    readCorpus('published.json', z.array(published)),
  ]);
  return evaluationOf(scored, sets, floors, others);
}

/** Puts the floor and published figures beside ours, and the description of their sets. */
export function evaluationOf(
  scored: Figures,
  sets: Evaluation['sets'],
  floors: readonly Floor[],
  others: readonly Published[],
): Evaluation {
  const measures = scored.measures.map((each): Measured => {
    const below = floors.find(({ set, measure }) => set === each.set && measure === each.measure);
    return {
      ...each,
      floor: below ? { value: below.value, low: below.low, high: below.high } : null,
      published: beside(each, others),
    };
  });
  return { ...scored, measures, sets };
}

function beside(
  { set, lang, measure }: Figures['measures'][number],
  others: readonly Published[],
): Measured['published'] {
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
