import type { Draft } from '../../server/contract.ts';
import type { FailureCode } from '../api/problem.ts';
import { type DraftValues, type Lack, lacksOf, type Refusal, valuesOf } from './draft-form.ts';

/** How far a file has come: it is read, mended, added, and may be taken out again. */
export type Stage =
  | 'waiting'
  | 'reading'
  | 'unread'
  | 'read'
  | 'queued'
  | 'adding'
  | 'added'
  | 'existing'
  | 'returning'
  | 'removing';

/** One file of the list. */
export interface Row {
  key: string;
  /** Its path in the folder that was dropped, or its name. */
  name: string;
  stage: Stage;
  /** What the server read in it; null until then. */
  draft: Draft | null;
  /** The draft as it was mended. */
  values: DraftValues;
  /** Why it was not read, or not added. */
  refusal: Refusal | null;
  /** The article it became, or that has the same text. */
  id: string | null;
  /** The adding it was a part of; 0 for none. */
  run: number;
  /** The user wants nothing done with it. */
  left: boolean;
}

/** Reading and writing go on, and stop, each by itself. */
export type Lane = 'reading' | 'writing';
export type Halt = FailureCode | 'stopped';

/** Files on their way into the corpus. */
export interface Intake {
  rows: readonly Row[];
  /** Why nothing more is begun in a lane. */
  halted: Record<Lane, Halt | null>;
  /** The number of the last adding, which is the one that can be undone. */
  run: number;
  /** How many articles the last undoing took out. */
  undone: number;
  /** The outlet given to all that have none; files that are still to be read get it too. */
  outlet: string;
}

export const EMPTY: Intake = {
  rows: [],
  halted: { reading: null, writing: null },
  run: 0,
  undone: 0,
  outlet: '',
};

/** What is asked of the server for a file. */
export interface Task {
  do: 'read' | 'add' | 'remove';
  key: string;
}

export interface NewFile {
  key: string;
  name: string;
  /** Where it is clear beforehand that the server would not take it. */
  refused: FailureCode | null;
}

export type IntakeEvent =
  | { type: 'dropped'; files: readonly NewFile[] }
  | { type: 'begun'; task: Task }
  | { type: 'read'; key: string; draft: Draft }
  | { type: 'added'; key: string; id: string; existing: boolean }
  | { type: 'removed'; key: string }
  | { type: 'refused'; key: string; refusal: Refusal }
  /** No file's own fault: nothing more is begun until the user goes on. */
  | { type: 'broken'; key: string; code: FailureCode }
  | { type: 'stopped' }
  | { type: 'resumed' }
  | { type: 'mended'; key: string; part: Partial<DraftValues> }
  | { type: 'outletForAll'; outlet: string }
  | { type: 'leftOut'; key: string }
  | { type: 'putBack'; key: string }
  | { type: 'retried'; key: string }
  /** All that are ready, or one alone. */
  | { type: 'add'; key?: string }
  | { type: 'undo' }
  | { type: 'cleared' };

const BEGUN = { read: 'reading', add: 'adding', remove: 'removing' } as const;
const BEFORE: Partial<Record<Stage, Stage>> = {
  reading: 'waiting',
  adding: 'queued',
  removing: 'returning',
};
const REFUSED: Partial<Record<Stage, Stage>> = { reading: 'unread', adding: 'read', removing: 'added' };

/** The fields still to be filled in; the language too, where none was detected that is read here. */
export function lacks({ draft, values }: Pick<Row, 'draft' | 'values'>): Lack[] {
  return draft?.lang || values.lang ? lacksOf(values) : [...lacksOf(values), 'lang'];
}

/** It can be sent to the server, though it may have been refused before. */
export function isAddable(row: Row): boolean {
  return row.stage === 'read' && !row.left && lacks(row).length === 0;
}

export function isReady(row: Row): boolean {
  return isAddable(row) && row.refusal === null;
}

/** What would be lost with the page: work under way, or a file that is read and neither added nor left out. */
export function isUnsaved({ stage, left }: Row): boolean {
  return !left && !['unread', 'added', 'existing'].includes(stage);
}

/** What the list is after something happened. */
export function reduce(intake: Intake, event: IntakeEvent): Intake {
  const each = (change: (row: Row) => Row): Intake => ({ ...intake, rows: intake.rows.map(change) });
  const one = (key: string, change: (row: Row) => Partial<Row>): Intake =>
    each((row) => (row.key === key ? { ...row, ...change(row) } : row));
  switch (event.type) {
    case 'dropped':
      return withFiles(intake, event.files);
    case 'begun':
      return one(event.task.key, () => ({ stage: BEGUN[event.task.do], refusal: null }));
    case 'read':
      return one(event.key, () => {
        const values = valuesOf(event.draft);
        return {
          stage: 'read',
          draft: event.draft,
          values: { ...values, outlet: values.outlet || intake.outlet },
        };
      });
    case 'added':
      return one(event.key, () => ({ stage: event.existing ? 'existing' : 'added', id: event.id }));
    case 'removed':
      return withoutArticle(intake, event.key);
    case 'refused':
      return one(event.key, ({ stage }) => ({ stage: REFUSED[stage] ?? stage, refusal: event.refusal }));
    case 'broken': {
      const broken = intake.rows.find(({ key }) => key === event.key);
      if (!broken) return intake;
      const lane: Lane = broken.stage === 'reading' ? 'reading' : 'writing';
      const back = one(event.key, ({ stage }) => ({ stage: BEFORE[stage] ?? stage }));
      return { ...back, halted: { ...intake.halted, [lane]: event.code } };
    }
    case 'stopped':
      return { ...intake, halted: { reading: 'stopped', writing: 'stopped' } };
    case 'resumed':
      return { ...intake, halted: EMPTY.halted };
    case 'mended':
      return one(event.key, ({ values }) => ({ values: { ...values, ...event.part }, refusal: null }));
    case 'outletForAll':
      return {
        ...each((row) =>
          row.stage === 'read' && row.values.outlet.trim() === ''
            ? { ...row, values: { ...row.values, outlet: event.outlet } }
            : row,
        ),
        outlet: event.outlet,
      };
    case 'leftOut':
      return one(event.key, ({ stage }) => ({ left: true, stage: stage === 'queued' ? 'read' : stage }));
    case 'putBack':
      return one(event.key, () => ({ left: false }));
    case 'retried': {
      // Trying one again does not set a whole list going that was stopped.
      const stopped = intake.rows.some(({ stage }) => stage === 'waiting') && intake.halted.reading;
      const again = one(event.key, () => ({ stage: 'waiting', refusal: null }));
      return { ...again, halted: { ...intake.halted, reading: stopped || null } };
    }
    case 'add':
      return withAdding(intake, event.key);
    case 'undo':
      return {
        ...each((row) => {
          if (row.stage === 'queued') return { ...row, stage: 'read' };
          return row.stage === 'added' && row.run === intake.run ? { ...row, stage: 'returning' } : row;
        }),
        halted: { ...intake.halted, writing: null },
        undone: 0,
      };
    case 'cleared':
      return { ...EMPTY, run: intake.run };
  }
}

/**
 * Files after those that are there. A list in which all is done gives way to the new one, and a file
 * that could not be read to one of the same name.
 */
function withFiles(intake: Intake, files: readonly NewFile[]): Intake {
  const names = new Set(files.map(({ name }) => name));
  const over = !intake.rows.some(isUnsaved);
  const kept = over ? [] : intake.rows.filter(({ stage, name }) => stage !== 'unread' || !names.has(name));
  const fresh = files.map(
    ({ key, name, refused }): Row => ({
      key,
      name,
      stage: refused ? 'unread' : 'waiting',
      draft: null,
      values: valuesOf({}),
      refusal: refused && { code: refused, fields: [] },
      id: null,
      run: 0,
      left: false,
    }),
  );
  const reading = intake.rows.some(({ stage }) => stage === 'waiting' || stage === 'reading');
  return {
    ...intake,
    rows: [...kept, ...fresh],
    halted: { ...intake.halted, reading: null },
    undone: over ? 0 : intake.undone,
    outlet: reading ? intake.outlet : '',
  };
}

/** An adding that was halted goes on as the same one, so that its summary and its undoing are whole. */
function withAdding(intake: Intake, key: string | undefined): Intake {
  const chosen = (row: Row): boolean =>
    key === undefined ? isReady(row) : row.key === key && isAddable(row);
  if (!intake.rows.some(chosen)) return intake;
  const goingOn = intake.rows.some(({ stage }) => stage === 'queued' || stage === 'adding');
  const run = goingOn ? intake.run : intake.run + 1;
  return {
    ...intake,
    rows: intake.rows.map((row) => (chosen(row) ? { ...row, stage: 'queued', refusal: null, run } : row)),
    halted: { ...intake.halted, writing: null },
    run,
    undone: 0,
  };
}

/** The file is ready again, and so are those that were found to have the same text as its article. */
function withoutArticle(intake: Intake, key: string): Intake {
  const gone = intake.rows.find((row) => row.key === key);
  if (!gone) return intake;
  const back = (row: Row): boolean => row === gone || (row.stage === 'existing' && row.id === gone.id);
  return {
    ...intake,
    rows: intake.rows.map((row) => (back(row) ? { ...row, stage: 'read', id: null, run: 0 } : row)),
    undone: intake.undone + 1,
  };
}
