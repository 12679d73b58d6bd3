import type { FailureCode } from '../api/problem.ts';
import { type Halt, type Intake, isReady, type Lane, type Row, type Stage, type Task } from './intake.ts';

/** How many files are read, and how many articles written, at once. */
export const READERS = 3;
export const WRITERS = 4;

/** How a file stands, in the user's words. */
export const LOOKS = [
  'waiting',
  'reading',
  'ready',
  'needs',
  'queued',
  'adding',
  'added',
  'existing',
  'removing',
  'refused',
  'leftOut',
] as const;
export type Look = (typeof LOOKS)[number];

export function lookOf(row: Row): Look {
  if (row.left) return 'leftOut';
  switch (row.stage) {
    case 'read':
      return row.refusal ? 'refused' : isReady(row) ? 'ready' : 'needs';
    case 'unread':
      return 'refused';
    case 'returning':
      return 'removing';
    default:
      return row.stage;
  }
}

export function tallyOf({ rows }: Intake): Record<Look, number> {
  const tally = Object.fromEntries(LOOKS.map((look) => [look, 0])) as Record<Look, number>;
  for (const row of rows) tally[lookOf(row)] += 1;
  return tally;
}

/** Which rows of a long list are shown. */
export const FILTERS = ['all', 'ready', 'needs', 'refused', 'added'] as const;
export type Filter = (typeof FILTERS)[number];

const SHOWN: Record<Exclude<Filter, 'all'>, readonly Look[]> = {
  ready: ['ready', 'queued', 'adding'],
  needs: ['needs'],
  refused: ['refused'],
  added: ['added', 'existing', 'removing'],
};

export function passes(row: Row, filter: Filter): boolean {
  return filter === 'all' || SHOWN[filter].includes(lookOf(row));
}

const LANE: Partial<Record<Stage, Lane>> = {
  waiting: 'reading',
  reading: 'reading',
  queued: 'writing',
  adding: 'writing',
  returning: 'writing',
  removing: 'writing',
};
const UNDER_WAY: readonly Stage[] = ['reading', 'adding', 'removing'];

/** What is to be asked of the server next, with no more under way at once than it does well. */
export function dueOf({ rows, halted }: Intake): Task | undefined {
  const room = { reading: READERS, writing: WRITERS };
  for (const { stage } of rows) if (UNDER_WAY.includes(stage)) room[LANE[stage]!] -= 1;
  const can = (lane: Lane): boolean => halted[lane] === null && room[lane] > 0;
  for (const { key, stage, left } of rows) {
    if (stage === 'waiting' && !left && can('reading')) return { do: 'read', key };
    if (stage === 'queued' && can('writing')) return { do: 'add', key };
    if (stage === 'returning' && can('writing')) return { do: 'remove', key };
  }
  return undefined;
}

/** Whether the server is being asked something, or will be without the user doing anything. */
export function isActive(intake: Intake): boolean {
  return intake.rows.some(({ stage }) => UNDER_WAY.includes(stage)) || dueOf(intake) !== undefined;
}

/** Why work that is not done does not go on; null where it does, or none is left. */
export function haltOf(intake: Intake): Halt | null {
  if (isActive(intake)) return null;
  const left = (lane: Lane): boolean =>
    intake.rows.some((row) => LANE[row.stage] === lane && !(lane === 'reading' && row.left));
  if (left('writing') && intake.halted.writing) return intake.halted.writing;
  return left('reading') ? intake.halted.reading : null;
}

export interface Work {
  doing: 'reading' | 'adding' | 'removing';
  done: number;
  total: number;
}

/** What is under way or halted, and how far it has come; null where all is done. */
export function workOf(intake: Intake): Work | null {
  const tally = tallyOf(intake);
  if (tally.removing > 0)
    return { doing: 'removing', done: intake.undone, total: intake.undone + tally.removing };
  const open = tally.queued + tally.adding;
  if (open > 0) {
    const { added, existing, refused } = outcomeOf(intake);
    const done = added + existing + refused;
    return { doing: 'adding', done, total: done + open };
  }
  const unread = tally.waiting + tally.reading;
  if (unread === 0) return null;
  const total = intake.rows.length - tally.leftOut;
  return { doing: 'reading', done: total - unread, total };
}

export interface Outcome {
  added: number;
  existing: number;
  refused: number;
}

/** What became of the files of the last adding. */
export function outcomeOf({ rows, run }: Intake): Outcome {
  const of = rows.filter((row) => row.run === run && run > 0 && !row.left);
  return {
    added: of.filter(({ stage }) => stage === 'added').length,
    existing: of.filter(({ stage }) => stage === 'existing').length,
    refused: of.filter(({ stage, refusal }) => stage === 'read' && refusal !== null).length,
  };
}

/** The articles that the files of the last adding became, or were found to be. */
export function articlesOf({ rows, run }: Intake): string[] {
  const of = rows.filter(({ stage, run: its }) => its === run && (stage === 'added' || stage === 'existing'));
  return [...new Set(of.map(({ id }) => id!))];
}

/** Refusals that are no file's own fault: the next file would meet the same. */
const OF_THE_SERVER: ReadonlySet<FailureCode> = new Set([
  'offline',
  'unauthorised',
  'too_many_attempts',
  'forbidden_host',
  'forbidden_origin',
  'database_in_use',
  'database_unreachable',
]);

export function isOfTheServer(code: FailureCode): boolean {
  return OF_THE_SERVER.has(code);
}

/** What the user can do about a file that was refused. */
export type Remedy = 'convert' | 'shorten' | 'dropAgain' | 'paste' | 'sayLanguage' | 'mend' | 'retry';

const REMEDIES: Partial<Record<FailureCode, Remedy>> = {
  binary: 'convert',
  unknown_format: 'convert',
  body_too_large: 'shorten',
  text_too_long: 'shorten',
  empty_text: 'dropAgain',
  bad_encoding: 'dropAgain',
  file_not_found: 'dropAgain',
  no_article_found: 'paste',
};

export function remedyOf({ stage, refusal }: Row): Remedy {
  if (refusal?.code === 'unsupported_language') return 'sayLanguage';
  if (stage === 'unread') return REMEDIES[refusal!.code] ?? 'retry';
  return refusal?.code === 'internal' || refusal?.code === 'analysis_failed' ? 'retry' : 'mend';
}

const LONGEST_FILE = 5 * 1024 ** 2;
const NAMES = /\.(txt|text|md|markdown|html?|xhtml)$/i;
const OTHER_NAMES = /\.[a-z][a-z\d]{1,5}$/i;
const TYPES = /^(text\/(plain|html|markdown|x-markdown)|application\/xhtml\+xml)\b/;

/** Names of files that can be chosen, as a file input takes them. */
export const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml';

/** Why a file need not be sent at all: the server says the same of its name, and would of its size. */
export function refusedBeforehand(file: { name: string; size: number; type: string }): FailureCode | null {
  if (!NAMES.test(file.name) && OTHER_NAMES.test(file.name) && !TYPES.test(file.type))
    return 'unknown_format';
  return file.size > LONGEST_FILE ? 'body_too_large' : null;
}
