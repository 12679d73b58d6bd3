import type { Draft } from '../contract.ts';

/** What a format reads from a file's text. Paragraphs of `text` are divided by line ends. */
export type Read = Pick<Draft, 'text' | 'title' | 'outlet' | 'date' | 'byline'> & { url?: string };

/** What is known of a file besides its bytes. */
export interface Hints {
  filename?: string;
  /** A media type, with or without parameters. */
  contentType?: string;
}

/** The day of a date as it is written in metadata, or undefined where it is none. */
export function day(value: unknown): string | undefined {
  const [, found] = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(typeof value === 'string' ? value : '') ?? [];
  if (found === undefined) return undefined;
  const time = Date.parse(`${found}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== found ? undefined : found;
}

/** A line of metadata without needless spaces, cut where it is longer than the contract takes. */
export function line(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
  if (text.length <= most) return text || undefined;
  return `${text.slice(0, most - 1).trimEnd()}…`;
}

export const LONGEST = { title: 1000, outlet: 200, byline: 500 };
