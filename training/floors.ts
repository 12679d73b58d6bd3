/**
 * Measures what a plain bag of words scores on the annotated sets, cross-validated by article, and writes
 * `corpus/evaluation/floors.json`: the figure under which a measure of the engine knows nothing. The
 * classifiers are thrown away; only their figures are kept.
 *
 *     npm run floors
 */
import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { rounded } from '../server/analysis/rounded.ts';
import type { Floor } from '../server/contract/evaluation.ts';
import { articleGroup } from '../server/evaluation/folds.ts';
import {
  type Measure,
  macroF1,
  macroF1OfSets,
  microF1OfSets,
  type Pair,
} from '../server/evaluation/result.ts';
import { kindOf, type RowOf, readSet } from '../server/evaluation/sets.ts';
import { figureWithInterval } from '../server/stats/tallies.ts';
import { crossValidate, type Labelled } from './floors/cross-validate.ts';

/** A task that a bag of words can do: texts of one document after another, each with its labels. */
interface Asked {
  labels: string[];
  documents: Labelled[][];
  /** Several labels a text, each by itself; or one, the most probable. */
  several: boolean;
  measures: (answers: Answer[][]) => Measure[];
}
interface Answer {
  gold: string[];
  given: string[];
}

const { sets: folder } = new Command('floors')
  .requiredOption('--sets <folder>', 'the annotated sets')
  .parse()
  .opts<{ sets: string }>();

const SETS = [
  'voice-fr.dev',
  'voice-en.dev',
  'frames-fr.train',
  'frames-en.train',
  'subjectivity-en.train',
  'subjectivity-en.dev',
  'target-en.train',
  'loaded-en.dev',
];
const floors: Floor[] = [];
for (const set of SETS) {
  const content = await readFile(`${folder}/${set}.jsonl`, 'utf8');
  for (const asked of askedOf(set, content))
    for (const measure of asked.measures(answersTo(asked))) {
      const { value, interval } = figureWithInterval(measure.tally);
      const floor = {
        set,
        measure: measure.measure,
        value: rounded(value),
        low: interval && rounded(interval.low),
        high: interval && rounded(interval.high),
      };
      floors.push(floor);
      console.log(`${set}.${floor.measure}`.padEnd(46), value.toFixed(3));
    }
}
await writeFile(
  new URL('../corpus/evaluation/floors.json', import.meta.url),
  `${JSON.stringify(floors, null, 1)}\n`,
);

function answersTo({ labels, documents, several }: Asked): Answer[][] {
  const probabilities = crossValidate(documents.flat(), labels);
  let at = 0;
  return documents.map((texts) =>
    texts.map(({ labels: gold }) => {
      const given = probabilities[at++]!;
      const best = labels.reduce((a, b) => (given[b]! > given[a]! ? b : a));
      return { gold, given: several ? labels.filter((label) => given[label]! >= 0.5) : [best] };
    }),
  );
}

function askedOf(set: string, content: string): Asked[] {
  const kind = kindOf(set)!;
  const rows = readSet(kind, content).rows.map(({ row }) => row);
  const alone = (labelsOf: (row: (typeof rows)[number]) => string[]) =>
    rows.map((row) => [{ text: row.text, group: articleGroup(kind, row), labels: labelsOf(row) }]);
  switch (kind) {
    case 'voice':
      return voice(rows as RowOf<'voice'>[]);
    case 'frames': {
      const mapped = ['economic', 'health', 'security', 'justice', 'political', 'cultural'];
      const quotes = alone((row) => [String((row as RowOf<'frames'>).quotes_a_source)]);
      return [
        {
          labels: mapped,
          several: true,
          documents: alone((row) => (row as RowOf<'frames'>).frames),
          measures: (answers) => frames(answers, mapped),
        },
        one(['true', 'false'], quotes, (pairs) => [
          macroF1('quotesASource.F1', 'quotesASource', ['true'], pairs),
        ]),
      ];
    }
    case 'subjectivity': {
      const part = (rows[0] as RowOf<'subjectivity'>).part;
      const labels = ['opinion', 'reporting'];
      const documents = alone((row) => [(row as RowOf<'subjectivity'>).label]);
      return [one(labels, documents, (pairs) => [macroF1(`${part}.macroF1`, 'sentences', labels, pairs)])];
    }
    case 'target': {
      const labels = ['against', 'neutral', 'favour'];
      const documents = (rows as RowOf<'target'>[]).map((row) =>
        row.targets.map(({ label }) => ({ text: row.text, group: articleGroup(kind, row), labels: [label] })),
      );
      return [one(labels, documents, (pairs) => [macroF1('macroF1', 'stance', labels, pairs)])];
    }
    case 'loaded': {
      const labels = ['true', 'false'];
      const documents = alone((row) => [String((row as RowOf<'loaded'>).biased)]);
      return [one(labels, documents, (pairs) => [macroF1('sentence.macroF1', 'loaded', labels, pairs)])];
    }
    default:
      return [];
  }
}

function voice(rows: RowOf<'voice'>[]): Asked[] {
  const labels = ['reporting', 'attributed', 'opinion'];
  const sentences = rows.map(({ id, text, sentences: all = [] }) =>
    all
      .filter(({ label, contested }) => labels.includes(label) && contested === undefined)
      .map(({ start, end, label }) => ({ text: text.slice(start, end), group: String(id), labels: [label] })),
  );
  const genres = ['reporting', 'opinion'];
  const articles = rows.map(({ id, text, genre }) =>
    typeof genre === 'string' ? [{ text, group: String(id), labels: [genre] }] : [],
  );
  return [
    one(labels, sentences, (pairs) => [
      macroF1('sentences.macroF1', 'sentences', labels, pairs),
      macroF1('sentences.opinionF1', 'sentences', ['opinion'], pairs),
    ]),
    one(genres, articles, (pairs) => [macroF1('genre.macroF1', 'genre', genres, pairs)]),
  ];
}

/** A task with one answer a text. */
function one(labels: string[], documents: Labelled[][], measures: (pairs: Pair[][]) => Measure[]): Asked {
  return {
    labels,
    documents,
    several: false,
    measures: (answers) =>
      measures(answers.map((all) => all.map(({ gold, given }): Pair => [gold[0]!, given[0]!]))),
  };
}

function frames(answers: Answer[][], labels: string[]): Measure[] {
  const sets = answers.flat().map(({ gold, given }) => ({
    gold: new Set(gold.filter((label) => labels.includes(label))),
    predicted: new Set(given),
  }));
  return [microF1OfSets('microF1', 'frames', sets), macroF1OfSets('macroF1', 'frames', labels, sets)];
}
