import { glob, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Analyst } from '../actions/context.ts';
import { evaluateSet, type Read } from '../actions/evaluate-set.ts';
import { createEngine, type Resources } from '../analysis/index.ts';
import type { EvaluatedSet } from '../evaluation/evaluated.ts';
import { articleGroup, dealIntoFolds } from '../evaluation/folds.ts';
import type { AnnotatedRows, Row } from '../evaluation/sets.ts';
import { loadResources } from '../resources.ts';

const ROOT = new URL('../../', import.meta.url);
/** Where the engine's trained models are, each with its card. */
export const MODELS = new URL('server/analysis/models/', ROOT);

const modelCard = z.object({
  /** Names of the annotated sets, or of other data, that the model was trained on. */
  trainedOn: z.array(z.string()),
  /** The module that trains it anew, from the project's root; its default export is a `Retrain`. */
  trainer: z.string().optional(),
});

/** A model that was trained on annotated sets. */
export interface TrainedModel {
  name: string;
  trainedOn: string[];
  trainer?: string;
}

/** Trains a model anew on some documents of a set, and gives the engine's resources with it in its place. */
export type Retrain = (set: string, rows: readonly Row[], resources: Resources) => Promise<Resources>;

/** The models of an engine as their cards describe them. */
export async function readModelCards(models: URL = MODELS): Promise<TrainedModel[]> {
  const cards = await Array.fromAsync(glob('*/card.json', { cwd: models }));
  return Promise.all(
    cards.sort().map(async (path) => ({
      name: path.split('/')[0]!,
      ...modelCard.parse(JSON.parse(await readFile(new URL(path, models), 'utf8'))),
    })),
  );
}

/** The models that have seen a set, whatever the ending of its file's name. */
export function trainedOn(set: string, models: readonly TrainedModel[]): TrainedModel[] {
  return models.filter((model) => model.trainedOn.some((name) => name === set || name === `${set}.jsonl`));
}

/**
 * Readers for a cross-validation: each document is read by an engine whose models were trained on the other
 * folds alone. Whole articles are in one fold (Stone 1974, "Cross-Validatory Choice").
 * @throws Error where a model names no trainer
 */
export async function crossValidated(
  set: string,
  { kind, rows }: AnnotatedRows,
  models: readonly TrainedModel[],
  folds: number,
): Promise<(place: number) => Read> {
  const trainers = await Promise.all(models.map(trainerOf));
  const foldOf = dealIntoFolds(
    rows.map(({ row }) => articleGroup(kind, row)),
    folds,
  );
  const standing = await loadResources();
  const engines: Read[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = rows.filter((_, i) => foldOf[i] !== fold).map(({ row }) => row);
    let resources = standing;
    for (const retrain of trainers) resources = await retrain(set, others, resources);
    const engine = createEngine(resources);
    engines.push(async (article) => engine.analyse(article));
  }
  return (place) => engines[foldOf[place]!]!;
}

/** Evaluates a set: with the engine as it stands, or cross-validated where models were trained on the set. */
export async function evaluateUnseen(
  set: string,
  annotated: AnnotatedRows,
  {
    seenBy,
    folds,
    analyst,
  }: { seenBy: readonly TrainedModel[]; folds: number; analyst: Pick<Analyst, 'analyse'> },
): Promise<EvaluatedSet> {
  if (seenBy.length === 0) return evaluateSet(set, annotated, () => analyst.analyse);
  return evaluateSet(set, annotated, await crossValidated(set, annotated, seenBy, folds), folds);
}

async function trainerOf({ name, trainer }: TrainedModel): Promise<Retrain> {
  if (!trainer) throw new Error(`the card of the model "${name}" names no trainer`);
  return ((await import(new URL(trainer, ROOT).href)) as { default: Retrain }).default;
}
