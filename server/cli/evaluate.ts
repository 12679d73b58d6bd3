import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CadrageError } from '../errors.ts';
import { compareEngines } from '../evaluation/compare.ts';
import { type Evaluated, figuresOf, type MeasuredFigure } from '../evaluation/evaluated.ts';
import { KINDS, kindOf, readSet, type SetFault } from '../evaluation/sets.ts';
import { createAnalyst } from '../jobs/analyst.ts';
import { errorPage, type Texts } from './evaluation-errors.ts';
import { readableDifferences, readableFigure } from './evaluation-text.ts';
import { print } from './output.ts';
import { evaluateUnseen, MODELS, readModelCards, type TrainedModel, trainedOn } from './trained-on.ts';
import { tell } from './words.ts';

export interface EvaluateOptions {
  folds?: number;
  errors?: string;
  save?: string;
  against?: string;
  json?: boolean;
  /** Where the models' cards are; tests have models of their own. */
  models?: URL;
}

/** `cadrage evaluate`: measures the engine on annotated sets. The exit status is 1 where something could not be measured. */
export async function evaluate(folder: string, names: string[], options: EvaluateOptions): Promise<void> {
  const before = options.against === undefined ? undefined : await readSaved(options.against);
  const models = await readModelCards(options.models ?? MODELS);
  const analyst = await createAnalyst({ threads: availableParallelism() });
  const evaluated: Evaluated = { engine: analyst.engine, sets: [] };
  const figures: MeasuredFigure[] = [];
  const texts: Texts = new Map();
  try {
    for (const name of await setsIn(folder, names)) {
      const content = await readFile(join(folder, `${name}.jsonl`), 'utf8').catch(() => undefined);
      const kind = kindOf(name);
      if (content === undefined || kind === undefined) {
        refuse(
          name,
          content === undefined ? 'is not in the folder' : `is of no known kind (${KINDS.join(', ')})`,
        );
        continue;
      }
      const annotated = readSet(kind, content);
      for (const fault of annotated.faults) tellFault(name, fault);
      const seenBy = trainedOn(name, models);
      if (seenBy.length > 0 && options.folds === undefined) {
        refuse(name, `trained ${namesOf(seenBy)}, so a figure on it would say nothing: ask for --folds 5`);
        continue;
      }
      if (annotated.rows.length === 0) continue;
      try {
        const set = await evaluateUnseen(name, annotated, { seenBy, folds: options.folds ?? 0, analyst });
        for (const fault of set.faults.slice(annotated.faults.length)) tellFault(name, fault);
        evaluated.sets.push(set);
        texts.set(name, new Map(annotated.rows.map(({ row }) => [row.id, row.text])));
        const measured = figuresOf(set);
        figures.push(...measured);
        if (!options.json) for (const figure of measured) await print(`${readableFigure(figure)}\n`);
      } catch (error) {
        tell(error, name);
      }
    }
  } finally {
    await analyst.close();
  }
  const compared = before && compareEngines(before, evaluated);
  if (compared && !options.json) await print(readableDifferences(compared, before!.engine, evaluated.engine));
  if (options.json)
    await print(
      `${JSON.stringify({ engine: evaluated.engine, figures: figures.map(asJson), compared }, null, 2)}\n`,
    );
  if (options.save) await write(options.save, `${JSON.stringify(evaluated)}\n`);
  if (options.errors) await write(options.errors, await errorPage({ evaluated, figures, texts, compared }));
}

/** The sets that were asked for, or all in the folder. */
async function setsIn(folder: string, names: string[]): Promise<string[]> {
  const there = (await Array.fromAsync(glob('*.jsonl', { cwd: folder })))
    .map((file) => file.slice(0, -6))
    .sort();
  if (there.length === 0) throw new CadrageError('file_not_found', `no annotated set (*.jsonl) in ${folder}`);
  return names.length > 0 ? names.map((name) => name.replace(/\.jsonl$/, '')) : there;
}

function asJson({ measure: { measure }, ...figure }: MeasuredFigure) {
  return { ...figure, measure };
}

/** @throws CadrageError `file_not_found` or `invalid_json` where it is no result of `--save` */
async function readSaved(path: string): Promise<Evaluated> {
  const content = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new CadrageError('file_not_found', path, { cause });
  });
  try {
    const saved = JSON.parse(content) as Partial<Evaluated>;
    if (saved.engine && Array.isArray(saved.sets)) return saved as Evaluated;
  } catch (cause) {
    throw new CadrageError('invalid_json', path, { cause });
  }
  throw new CadrageError('invalid_request', `${path} was not written by --save`);
}

async function write(path: string, content: string): Promise<void> {
  await writeFile(path, content).catch((error: Error) => {
    throw new CadrageError('internal', `${path} could not be written: ${error.message}`);
  });
  process.stderr.write(`Written: ${path}\n`);
}

function tellFault(set: string, { line, field, message }: SetFault): void {
  refuse(
    line > 0 ? `${set}.jsonl line ${line}` : `${set}.jsonl`,
    [field, message].filter(Boolean).join(': '),
  );
}

function refuse(about: string, why: string): void {
  process.stderr.write(`cadrage: ${about}: ${why}\n`);
  process.exitCode = 1;
}

function namesOf(models: readonly TrainedModel[]): string {
  return models.map(({ name }) => `the model "${name}"`).join(' and ');
}
