import { LANGS, type Lang } from '../../server/analysis/types.ts';
import type { Confusion, ErrorCount, Evaluation, Measured } from '../../server/contract/evaluation.ts';
import { TASKS, type Task } from '../../server/evaluation/tasks.ts';

/** What the figures of a page are called; `web/messages` words each. */
export const MEASURES = [
  'f1_0_3',
  'f1_0_8',
  'precision_0_3',
  'recall_0_3',
  'quoted_recall_0_3',
  'holder_accuracy',
  'source_accuracy',
  'holder_kind',
  'macroF1',
  'opinionF1',
  'f1',
  'precision',
  'recall',
  'voice',
  'sentence_macroF1',
  'word_f1',
  'microF1',
  'quotesASource_F1',
] as const;
export type MeasureKey = (typeof MEASURES)[number];

/** First parts of a measure's name that its task or its set tells already. */
const TOLD = /^(attribution|sentences|loaded|stance|genre|frames|persuasion|train|dev)\./;

/**
 * The key of a measure's words, from its name on the command line (`attribution.f1@0.3` is `f1_0_3`):
 * dots and at signs would divide a key of messages. Undefined where it has no words.
 */
export function measureKey(measure: string): MeasureKey | undefined {
  const key = measure.replace(TOLD, '').replace('@.', '@0.').replaceAll(/[.@]/g, '_');
  return MEASURES.find((known) => known === key);
}

type Probability = Evaluation['calibrations'][number]['probability'];
const PROBABILITY_OF: Partial<Record<Task, Probability>> = {
  sentences: 'opinion',
  genre: 'genre',
  frames: 'frame',
  persuasion: 'persuasion',
};

/** All that is known of how one task is done. */
export interface TaskView extends Pick<Evaluation, 'calibrations' | 'examples'> {
  task: Task;
  langs: { lang: Lang; figures: Measured[] }[];
  confusions: Confusion[];
  causes: CauseRow[];
}

/** Errors of one kind, and how many there are in each language. */
export interface CauseRow extends Pick<ErrorCount, 'fault' | 'cause'> {
  counts: Partial<Record<Lang, number>>;
  total: number;
}

/** The tasks that something is known of, in order, with their figures by language. */
export function tasksIn(evaluation: Evaluation): TaskView[] {
  return TASKS.flatMap((task) => {
    const of = <T extends { task: Task }>(items: readonly T[]): T[] =>
      items.filter((item) => item.task === task);
    const figures = of(evaluation.measures).sort((a, b) => rank(a) - rank(b));
    if (figures.length === 0) return [];
    return [
      {
        task,
        langs: LANGS.map((lang) => ({ lang, figures: figures.filter((figure) => figure.lang === lang) })),
        confusions: of(evaluation.confusions).sort(bySet),
        causes: causesIn(of(evaluation.errors)),
        calibrations: evaluation.calibrations
          .filter((each) => each.probability === PROBABILITY_OF[task])
          .sort(bySet),
        examples: of(evaluation.examples),
      },
    ];
  });
}

/** The errors by cause over the sets, the most frequent first. */
export function causesIn(errors: readonly ErrorCount[]): CauseRow[] {
  const rows = Map.groupBy(errors, ({ fault, cause }) => `${fault} ${cause}`);
  return [...rows.values()]
    .map((same): CauseRow => {
      const counts: CauseRow['counts'] = {};
      for (const { lang, count } of same) counts[lang] = (counts[lang] ?? 0) + count;
      const total = same.reduce((sum, { count }) => sum + count, 0);
      return { fault: same[0]!.fault, cause: same[0]!.cause, counts, total };
    })
    .sort((a, b) => b.total - a.total);
}

/** By language, our own kind of set first. */
function bySet(a: { lang: Lang; set: string }, b: { lang: Lang; set: string }): number {
  const place = ({ lang, set }: { lang: Lang; set: string }): number =>
    LANGS.indexOf(lang) * 2 + (isOurs(set) ? 0 : 1);
  return place(a) - place(b) || a.set.localeCompare(b.set);
}

const isOurs = (set: string): boolean => set.startsWith('voice-');

/** Our own kind of set first, then the measures in the order of their words. */
function rank({ set, measure }: Measured): number {
  const key = measureKey(measure);
  return (isOurs(set) ? 0 : 100) + (key ? MEASURES.indexOf(key) : MEASURES.length);
}

export type FloorStands = 'beaten' | 'close' | 'unbeaten';

/** How a figure stands to its bag of words: above it, with intervals apart or not, or no better. Null where there is none. */
export function floorStands({ value, low, floor }: Measured): FloorStands | null {
  if (!floor) return null;
  if (value <= floor.value) return 'unbeaten';
  return (low ?? value) > (floor.high ?? floor.value) ? 'beaten' : 'close';
}

/** How many figures stand how to their bag of words. */
export function floorsIn(measures: readonly Measured[]): Record<FloorStands, number> {
  const all = measures.map(floorStands);
  const count = (stands: FloorStands): number => all.filter((each) => each === stands).length;
  return { beaten: count('beaten'), close: count('close'), unbeaten: count('unbeaten') };
}

/** One of the figures that others published, and ours that it stands beside. */
export interface PublishedRow {
  lang: Lang;
  task: Task;
  value: number;
  who: { fr: string; en: string };
  cited: string;
}

/** Every published figure that is quoted, once. */
export function publishedIn(measures: readonly Measured[]): PublishedRow[] {
  const rows = measures.flatMap(({ lang, task, published }) =>
    published.map(({ value, who, work }) => ({ lang, task, value, who, cited: work.cited })),
  );
  return [
    ...new Map(rows.map((row) => [`${row.lang} ${row.task} ${row.who.en} ${row.value}`, row])).values(),
  ];
}
