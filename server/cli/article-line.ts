import type { ArticleInput } from '../analysis/types.ts';
import { analyseLine } from '../contract.ts';
import { CadrageError } from '../errors.ts';
import type { Line } from './lines.ts';

/** What a line asks for: `id` goes back as it came, null where the line cannot be parsed or has none. */
export type ArticleLine = { id: unknown } & ({ article: ArticleInput } | { error: CadrageError });

/** TypeScript's library does not know these parts of JavaScript yet (the proposal "JSON.parse source text access"). */
interface SourceTextJSON {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): object;
}
const sourceText = JSON as unknown as SourceTextJSON;

/** Reads one line of `analyze --jsonl`; `defaults` hold where the line says nothing. */
export function readArticleLine(line: Line, defaults: Partial<ArticleInput> = {}): ArticleLine {
  if ('error' in line) return { id: null, error: line.error };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (cause) {
    return { id: null, error: new CadrageError('invalid_json', (cause as Error).message, { cause }) };
  }
  const id = idOf(value, line.text);
  const read = analyseLine.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue!.path.join('.');
    const detail = where === '' ? issue!.message : `${where}: ${issue!.message}`;
    return { id, error: new CadrageError('invalid_request', detail) };
  }
  const { text, title, lang, targets } = { ...defaults, ...read.data };
  return { id, article: { text, title, lang, targets } };
}

/** The id to the digit: numbers in it are taken as they are written, beyond what a double can hold. */
function idOf(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  if (typeof value.id !== 'number' && typeof value.id !== 'object') return value.id;
  const exact = sourceText.parse(text, (_key, part, { source }) =>
    typeof part === 'number' && source !== undefined ? sourceText.rawJSON(source) : part,
  );
  return (exact as { id: unknown }).id;
}
