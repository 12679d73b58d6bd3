import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { addArticle, deleteArticle } from '../api/articles.ts';
import { readFile } from '../api/drafts.ts';
import { type Intake, isUnsaved } from '../shapes/intake.ts';
import { createIntakeRun, type IntakeRun } from './intake-run.ts';

const runs = new WeakMap<QueryClient, IntakeRun>();

/** The list of files as it stands, and what can be done with it. */
export function useIntake(): { intake: Intake; run: IntakeRun } {
  const run = runOf(useQueryClient());
  return { run, intake: useSyncExternalStore(run.subscribe, run.get) };
}

/** One list for the whole visit: leaving the page for another leaves it as it is. */
function runOf(queries: QueryClient): IntakeRun {
  const known = runs.get(queries);
  if (known) return known;
  const run = createIntakeRun({
    read: readFile,
    add: addArticle,
    remove: deleteArticle,
    changed: () => void queries.invalidateQueries(),
  });
  run.subscribe(() => guard(run.get().rows.some(isUnsaved)));
  runs.set(queries, run);
  return run;
}

/** Files cannot outlive the document, so the browser asks before it is closed over them. */
function guard(on: boolean): void {
  if (on) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
