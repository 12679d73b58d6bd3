import { basename } from 'node:path';
import { newArticle } from '../contract.ts';
import { asCadrageError, CadrageError } from '../errors.ts';
import { extract } from '../extract/index.ts';
import { type AddArticle, addArticle } from './add-article.ts';
import type { ActionContext } from './context.ts';
import { inOrder, WIDTH } from './in-order.ts';

/** A line of JSON (a NewArticle), or a file to be read; `name` is how the result refers to it. */
export type Incoming = { name: string } & (
  | { line: string }
  | { bytes: Uint8Array }
  | { error: CadrageError }
);

export interface Imported {
  name: string;
  /** What became of it: stored, already there, or refused. */
  result: { id: string; existing: boolean } | { error: CadrageError };
}

/** What holds for each article that does not say otherwise itself. */
export type Defaults = Partial<Pick<AddArticle, 'outlet' | 'lang' | 'date'>>;

/**
 * Adds articles one after another; one that is refused does not stop the others. Results come in
 * the order of the articles.
 * @throws CadrageError where the database does not answer
 */
export function importArticles(
  context: ActionContext,
  articles: AsyncIterable<Incoming> | Iterable<Incoming>,
  defaults: Defaults = {},
): AsyncGenerator<Imported> {
  return inOrder(articles, WIDTH, async (incoming) => {
    const { name } = incoming;
    try {
      return { name, result: await addArticle(context, articleIn(incoming, defaults)) };
    } catch (thrown) {
      const error = asCadrageError(thrown);
      if (error.code.startsWith('database_')) throw error;
      return { name, result: { error } };
    }
  });
}

function articleIn(incoming: Incoming, defaults: Defaults): AddArticle {
  if ('error' in incoming) throw incoming.error;
  const given =
    'line' in incoming
      ? parsed(incoming.line)
      : extract(incoming.bytes, { filename: basename(incoming.name) });
  // Collections write what they do not know as nothing, as null, or as an empty string.
  const said = Object.entries(given).filter(([name, value]) => name === 'text' || (value ?? '') !== '');
  const checked = newArticle.safeParse({ ...defaults, ...Object.fromEntries(said) });
  if (checked.success) return { ...checked.data, provenance: { ...checked.data.provenance, via: 'import' } };
  const fields = checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const detail = fields.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new CadrageError('invalid_request', detail, { fields });
}

function parsed(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new CadrageError('invalid_json', (cause as Error).message, { cause });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new CadrageError('invalid_request', 'a line holds one JSON object');
  return value as Record<string, unknown>;
}
