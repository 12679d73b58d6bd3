import { failureOf } from './problem.ts';

type Query = Record<string, string | number | undefined>;

/** Sends a request under /api and gives its JSON answer. @throws Failure where the server refuses. */
export async function request<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  { query = {}, json, form }: { query?: Query; json?: unknown; form?: FormData } = {},
): Promise<T> {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  const response = await fetch(`/api${path}${search && `?${search}`}`, {
    method,
    headers: json === undefined ? {} : { 'content-type': 'application/json' },
    body: json === undefined ? form : JSON.stringify(json),
  });
  if (!response.ok) throw await failureOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
