import type { Draft, NewArticle } from '../../server/contract.ts';
import { codeOf, Failure } from '../api/problem.ts';
import { articleOf, type Refusal } from '../shapes/draft-form.ts';
import {
  EMPTY,
  type Intake,
  type IntakeEvent,
  isUnsaved,
  type Row,
  reduce,
  type Task,
} from '../shapes/intake.ts';
import { dueOf, isActive, isOfTheServer, refusedBeforehand } from '../shapes/intake-tally.ts';

/** What the intake asks of the server, and whom it tells. */
export interface IntakeServer {
  read(file: File): Promise<Draft>;
  add(article: NewArticle): Promise<{ id: string; existing: boolean }>;
  remove(id: string): Promise<void>;
  /** The corpus is another one now. */
  changed(): void;
}

/** A file with its path in the folder that was dropped, where there was one. */
export type DroppedFile = File & { path?: string };

export interface IntakeRun {
  get(): Intake;
  subscribe(listener: () => void): () => void;
  send(event: IntakeEvent): void;
  /** Takes files into the list, by name. */
  drop(files: readonly DroppedFile[]): void;
}

/** The list of files and the requests that carry it on. It outlives the page, so that one may look elsewhere. */
export function createIntakeRun(server: IntakeServer): IntakeRun {
  let intake = EMPTY;
  let files: ReadonlyMap<string, File> = new Map();
  let numbered = 0;
  const listeners = new Set<() => void>();

  const tell = (event: IntakeEvent): void => {
    intake = reduce(intake, event);
    for (const listener of listeners) listener();
  };
  const send = (event: IntakeEvent): void => {
    tell(event);
    for (let task = dueOf(intake); task; task = dueOf(intake)) {
      const row = intake.rows.find(({ key }) => key === task!.key)!;
      tell({ type: 'begun', task });
      void carryOut(task, row);
    }
  };
  const carryOut = async (task: Task, row: Row): Promise<void> => {
    const { key } = task;
    try {
      send(await answerTo(task, row));
    } catch (error) {
      const refusal = refusalOf(error);
      if (isOfTheServer(refusal.code)) send({ type: 'broken', key, code: refusal.code });
      else send({ type: 'refused', key, refusal });
    }
    if (task.do !== 'read' && !isActive(intake)) server.changed();
  };
  const answerTo = async (task: Task, { draft, values, id }: Row): Promise<IntakeEvent> => {
    const { key } = task;
    switch (task.do) {
      case 'read':
        return { type: 'read', key, draft: await server.read(files.get(key)!) };
      case 'add': {
        const article = articleOf(values, draft?.provenance ?? { via: 'file' });
        return { type: 'added', key, ...(await server.add(article)) };
      }
      case 'remove':
        await server.remove(id!).catch((error) => {
          // Somebody else took it out: it is as gone as it was to be.
          if (codeOf(error) !== 'not_found') throw error;
        });
        return { type: 'removed', key };
    }
  };

  return {
    get: () => intake,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    drop: (dropped) => {
      const named = dropped
        .map((file, i) => ({
          key: `file-${numbered + i}`,
          name: nameOf(file),
          file,
          refused: refusedBeforehand(file),
        }))
        .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
      numbered += dropped.length;
      const before = intake.rows.some(isUnsaved) ? files : [];
      files = new Map([...before, ...named.map(({ key, file }) => [key, file] as const)]);
      send({ type: 'dropped', files: named.map(({ key, name, refused }) => ({ key, name, refused })) });
    },
  };
}

/** Why something was refused, to be shown where it belongs. */
export function refusalOf(error: unknown): Refusal {
  const fields = error instanceof Failure ? error.fields.map(({ path }) => path) : [];
  return { code: codeOf(error), fields };
}

function nameOf({ name, path }: DroppedFile): string {
  return path?.replace(/^\.?\//, '') || name;
}
