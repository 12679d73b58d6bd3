/**
 * Measures the engine on every annotated set and writes what the Method page shows:
 * `corpus/evaluation/figures.json`. Only numbers leave the sets; the examples of errors are texts of the
 * project's own.
 *
 *     npm run figures -- --date YYYY-MM-DD
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { rounded } from '../server/analysis/rounded.ts';
import { evaluateUnseen, readModelCards, trainedOn } from '../server/cli/trained-on.ts';
import { type Figures, figures } from '../server/contract/evaluation.ts';
import { confusionsOf } from '../server/evaluation/confusion.ts';
import {
  calibrationsOf,
  type EvaluatedSet,
  errorsOf,
  faultOf,
  figuresOf,
} from '../server/evaluation/evaluated.ts';
import { articleOf, example, gotOf } from '../server/evaluation/examples.ts';
import { kindOf, readSet } from '../server/evaluation/sets.ts';
import { createAnalyst } from '../server/jobs/analyst.ts';

const CORPUS = new URL('../corpus/evaluation/', import.meta.url);
/** Folds for a set that a model was trained on. */
const FOLDS = 5;

const { sets: folder, date } = new Command('figures')
  .requiredOption('--sets <folder>', 'the annotated sets')
  .requiredOption('--date <YYYY-MM-DD>', 'today')
  .parse()
  .opts<{ sets: string; date: string }>();

const models = await readModelCards();
const analyst = await createAnalyst({ threads: availableParallelism() });
const measured: EvaluatedSet[] = [];
for await (const file of glob('*.jsonl', { cwd: folder })) measured.push(await measure(file.slice(0, -6)));
measured.sort((a, b) => (a.set < b.set ? -1 : 1));

const written: Figures = {
  engine: { version: analyst.engine.version, hash: analyst.engine.hash },
  date,
  measures: measured.flatMap(measuresOf),
  confusions: measured.flatMap((set) =>
    confusionsOf(set).map((each) => ({ set: set.set, lang: set.lang, ...each })),
  ),
  errors: measured.flatMap((set) =>
    errorsOf(set).map(({ task, fault, cause, errors }) => {
      return { set: set.set, lang: set.lang, task, fault, cause, count: errors.length };
    }),
  ),
  calibrations: measured.flatMap((set) =>
    calibrationsOf(set).map(({ probability, calibration: { n, error, brier, bins } }) => {
      const parts = bins.map((bin) => ({ ...bin, mean: known(bin.mean), observed: known(bin.observed) }));
      return {
        set: set.set,
        lang: set.lang,
        probability,
        n,
        error: rounded(error),
        brier: rounded(brier),
        bins: parts,
      };
    }),
  ),
  examples: await examples(),
};
await analyst.close();
await writeFile(new URL('figures.json', CORPUS), `${oneLineEach(figures.parse(written))}\n`);

async function measure(set: string): Promise<EvaluatedSet> {
  const kind = kindOf(set);
  if (!kind) throw new Error(`${set} is of no known kind`);
  const annotated = readSet(kind, await readFile(join(folder, `${set}.jsonl`), 'utf8'));
  const result = await evaluateUnseen(set, annotated, {
    seenBy: trainedOn(set, models),
    folds: FOLDS,
    analyst,
  });
  if (result.faults.length > 0)
    throw new Error(`${set} has faults: ${JSON.stringify(result.faults.slice(0, 3))}`);
  return result;
}

function measuresOf(set: EvaluatedSet): Figures['measures'] {
  return figuresOf(set).map(
    ({ measure: { measure: name, task, agreement }, value, interval, n, documents, folds }) => ({
      set: set.set,
      lang: set.lang,
      task,
      measure: name,
      value: rounded(value),
      low: known(interval?.low ?? null),
      high: known(interval?.high ?? null),
      n,
      documents,
      folds,
      agreement: known(agreement ?? null),
    }),
  );
}

/** Errors on the project's own texts, with what the engine says of them today. */
async function examples(): Promise<Figures['examples']> {
  const entries = z
    .array(example)
    .parse(JSON.parse(await readFile(new URL('examples.json', CORPUS), 'utf8')));
  return Promise.all(
    entries.map(async (entry) => {
      const got = gotOf(entry, (await analyst.analyse(articleOf(entry))).analysis);
      const { lang, task, text, start, end, expected, cause } = entry;
      return { lang, task, fault: faultOf({ expected, got }), text, start, end, expected, got, cause };
    }),
  );
}

function known(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

/** JSON with an entry of each list on a line of its own, so that a diff shows which figure moved. */
function oneLineEach(value: Figures): string {
  const parts = Object.entries(value).map(([key, part]) => {
    const text = Array.isArray(part)
      ? `[\n${part.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n ]`
      : JSON.stringify(part);
    return ` ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}`;
}
