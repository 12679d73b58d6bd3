import { hc } from 'hono/client';
import type { AppType } from '../../server/app.ts';
import { failureOf } from './problem.ts';

/** The API as the server declares it: paths, parameters and answers are checked by the compiler. */
export const client = hc<AppType>('/').api;

interface Answer {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
}
/** The body of those answers that are no refusal. */
type Accepted<A extends Answer> = A extends { ok: false } ? never : Awaited<ReturnType<A['json']>>;

/** What the server answers. @throws Failure where it refuses. */
export async function answerOf<A extends Answer>(sent: Promise<A>): Promise<Accepted<A>> {
  const answer = await sent;
  if (!answer.ok) throw await failureOf(answer);
  return (await answer.json()) as Accepted<A>;
}

/** Waits for an answer that has no body. @throws Failure where the server refuses. */
export async function done(sent: Promise<Answer>): Promise<void> {
  const answer = await sent;
  if (!answer.ok) throw await failureOf(answer);
}

type Text<T> = { [K in keyof T]: T[K] extends number | undefined ? string | undefined : T[K] };

/** Query parameters as text, as an address holds them, a list as the same parameter several times; what is not set is left out. */
export function queryOf<T extends object>(query: T): Text<T> {
  const set = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    set.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  ) as Text<T>;
}
