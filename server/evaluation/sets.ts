import { z } from 'zod';
import {
  FRAMES,
  GENRES,
  HOLDER_KINDS,
  LANGS,
  SENTENCE_LABELS,
  STANCES,
  TECHNIQUES,
} from '../analysis/types.ts';

/** A set's kind is what its name begins with: `voice-fr.dev` is of the kind `voice`. */
export const KINDS = [
  'voice',
  'attribution',
  'frames',
  'subjectivity',
  'target',
  'loaded',
  'semeval',
] as const;
export type Kind = (typeof KINDS)[number];

const base = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(LANGS),
  text: z.string().min(1),
  title: z.string().nullish(),
});
const pair = z.tuple([z.int().min(0), z.int().min(0)]);
const span = z.object({ start: z.int().min(0), end: z.int().min(0) });
const genre = z.enum(GENRES);
const stance = z.enum(STANCES);
/** Where two passes of annotation differ: true where one of them did not give the item, or what each of them said. */
const contested = z.union([z.boolean(), z.array(z.string())]).optional();
/** The parts of the text that were annotated, where it is not all of it. */
const coded = z.array(span).optional();

/** The frames of the climate coverage that was annotated for CCF. */
export const CLIMATE_FRAMES = [
  'economic',
  'health',
  'security',
  'justice',
  'political',
  'cultural',
  'scientific',
  'environmental',
] as const;
/** A name that is written out, "Security and Defense", as its code. */
const code = z.string().transform((name) =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]+/g, '_')
    .replace(/^_|_$/g, ''),
);

const voiceRow = base.extend({
  coded,
  genre: z.union([genre, z.array(genre)]).nullish(),
  sentences: z.array(span.extend({ label: z.enum(SENTENCE_LABELS), contested })).optional(),
  attributions: z
    .array(
      z.object({
        holder: z.string().nullable(),
        kind: z.enum(HOLDER_KINDS),
        source: pair.nullable(),
        cue: pair.nullable(),
        content: z.array(pair),
        contested,
      }),
    )
    .optional(),
  scareQuotes: z.array(span).optional(),
  loaded: z.array(span.extend({ voice: z.enum(['outlet', 'source']), contested })).optional(),
  targets: z.array(z.object({ name: z.string(), outletStance: stance, contested })).optional(),
});
const attributionRow = base.extend({
  coded,
  attributions: z.array(z.object({ source: z.array(pair), cue: z.array(pair), content: z.array(pair) })),
});
const framesRow = base.extend({
  outlet: z.string().optional(),
  date: z.string().optional(),
  frames: z.array(z.enum(CLIMATE_FRAMES)),
  quotes_a_source: z.boolean(),
});
const subjectivityRow = base.extend({ label: z.enum(['opinion', 'reporting']), part: z.string() });
const targetRow = base.extend({ targets: z.array(span.extend({ name: z.string(), label: stance })) });
const loadedRow = base.extend({ biased: z.boolean(), loaded: z.array(z.string()) });
const semevalRow = base.extend({
  genre,
  frames: z.array(code.pipe(z.enum(FRAMES))).nullish(),
  /** Techniques by the number of their line in the text, from 1. */
  persuasion: z.record(z.string(), z.array(code.pipe(z.enum(TECHNIQUES)))).nullish(),
});

const ROWS = {
  voice: voiceRow,
  attribution: attributionRow,
  frames: framesRow,
  subjectivity: subjectivityRow,
  target: targetRow,
  loaded: loadedRow,
  semeval: semevalRow,
} as const satisfies Record<Kind, z.ZodType>;

export type RowOf<K extends Kind> = z.infer<(typeof ROWS)[K]>;
export type Row = RowOf<Kind>;

/** What is wrong with a line of a set, from 1; 0 stands for the file. */
export interface SetFault {
  line: number;
  /** Path of the field: `attributions.2.content`. */
  field: string;
  message: string;
}

/** The lines of a set that can be scored, with their numbers in the file, and what is wrong with the others. */
export interface AnnotatedRows<K extends Kind = Kind> {
  kind: K;
  rows: { line: number; row: RowOf<K> }[];
  faults: SetFault[];
}

/** The kind that a set's name says, or undefined. */
export function kindOf(set: string): Kind | undefined {
  return KINDS.find((kind) => set === kind || set.startsWith(`${kind}-`));
}

/**
 * Reads a set of one JSON object a line. A line that does not have the form of its kind, or whose offsets
 * lie outside of its text, is named with its field and left out.
 */
export function readSet<K extends Kind>(kind: K, content: string): AnnotatedRows<K> {
  const read: AnnotatedRows<K> = { kind, rows: [], faults: [] };
  for (const [i, text] of content.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = i + 1;
    const { row, faults } = readRow(kind, text);
    if (row) read.rows.push({ line, row });
    else for (const fault of faults) read.faults.push({ line, ...fault });
  }
  if (read.rows.length === 0 && read.faults.length === 0)
    read.faults.push({ line: 0, field: '', message: 'holds no line to score' });
  return read;
}

type FieldFault = Omit<SetFault, 'line'>;

function readRow<K extends Kind>(kind: K, line: string): { row?: RowOf<K>; faults: FieldFault[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { faults: [{ field: '', message: `is no JSON: ${(error as Error).message}` }] };
  }
  const parsed = ROWS[kind].safeParse(value);
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
    };
  const faults = offsetsBeyond(parsed.data, parsed.data.text.length);
  return faults.length > 0 ? { faults } : { row: parsed.data as RowOf<K>, faults };
}

/** Spans, as `[start, end]` or `{ start, end }`, that end before they start or beyond the text. */
function offsetsBeyond(value: unknown, length: number, path: string[] = []): FieldFault[] {
  if (typeof value !== 'object' || value === null) return [];
  const spanned = spanIn(value);
  if (spanned) {
    const [start, end] = spanned;
    if (start > end || end > length)
      return [
        { field: path.join('.'), message: `${start} to ${end} is not in a text of ${length} characters` },
      ];
  }
  return Object.entries(value).flatMap(([key, part]) => offsetsBeyond(part, length, [...path, key]));
}

function spanIn(value: object): [number, number] | undefined {
  if (Array.isArray(value))
    return value.length === 2 && value.every(Number.isInteger) ? (value as [number, number]) : undefined;
  const { start, end } = value as { start?: unknown; end?: unknown };
  return Number.isInteger(start) && Number.isInteger(end) ? [start as number, end as number] : undefined;
}
