/** Where paragraphs begin and end: at lines, unless a printer or a mail program broke the lines. */

import type { Span } from '../types.ts';

/** A line ends, and the next may go on with a word that the line's end divides. */
const DIVIDED = /^[ \t]{0,40}\r?\n[ \t]{0,40}$/;
const BLANK = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/;
const STOPPED = /[.!?…:][\s»”"’')\]]*$/;
/** Lengths, in characters, of lines that may have been broken in mid-sentence. */
const SHORTEST_BROKEN = 20;
const LONGEST_BROKEN = 130;
/** Of all line ends, this share breaks a sentence before a small letter where lines were broken by hand. */
const MOST_WHOLE = 0.4;
/** A line that stops before this share of the width ends its paragraph. */
const SHORT = 0.85;
/** A line without a stop that is shorter than this share of the width is a heading. */
const SHORT_HEADING = 0.7;

/**
 * The paragraphs of a text: its lines; or, where lines were broken by hand, the blocks between blank
 * lines or, without these, what runs until a line ends short with a stop. A line that ends inside a word
 * ("gouver-") always goes on. Spans leave out the white space around.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = trimmedPieces(text, /\r\n|[\n\r\u2028\u2029]/g);
  if (lines.length < 2) return lines;
  const broken = brokenLines(text, lines);
  const blocks = BLANK.test(text) ? trimmedPieces(text, /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/g) : null;
  const isBroken = broken >= 2 && broken >= (lines.length - 1) * MOST_WHOLE;
  if (blocks && (isWrapped(text, lines) || (isBroken && lines.length >= blocks.length * 2))) return blocks;
  return joined(text, lines, isBroken ? widthOf(lines) : null);
}

function trimmedPieces(text: string, boundary: RegExp): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (end: number) => {
    const piece = text.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    const stop = start + piece.trim().length;
    if (stop > start) spans.push({ start, end: stop });
  };
  for (const m of text.matchAll(boundary)) {
    push(m.index);
    from = m.index + m[0].length;
  }
  push(text.length);
  return spans;
}

/** Text wrapped by hand between blank lines: most lines break in mid-sentence at about the same width. */
function isWrapped(text: string, lines: Span[]): boolean {
  if (lines.length < 6) return false;
  const broken = lines.filter(
    (l) => l.end - l.start >= 50 && l.end - l.start <= 100 && /[\p{Ll},]$/u.test(ending(text, l)),
  );
  return broken.length >= lines.length * 0.5;
}

/** How many lines stop in mid-sentence before one that begins small. */
function brokenLines(text: string, lines: readonly Span[]): number {
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const length = lines[i]!.end - lines[i]!.start;
    if (length < SHORTEST_BROKEN || length > LONGEST_BROKEN) continue;
    if (/[\p{L}\p{N},;\u00ad-]$/u.test(ending(text, lines[i]!)) && beginsSmall(text, lines[i + 1]!)) broken++;
  }
  return broken;
}

/** The width that lines are broken at: nine of ten are no longer. */
function widthOf(lines: readonly Span[]): number {
  const lengths = lines.map((l) => l.end - l.start).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.9)]!;
}

/** Lines made into paragraphs. @param width of lines broken by hand, else null */
function joined(text: string, lines: readonly Span[], width: number | null): Span[] {
  const spans: Span[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && goesOn(text, before, line, width)) spans.at(-1)!.end = line.end;
    else spans.push({ ...line });
  });
  return spans;
}

function goesOn(text: string, line: Span, next: Span, width: number | null): boolean {
  const between = text.slice(line.end, next.start);
  const small = beginsSmall(text, next);
  const end = ending(text, line);
  if (small && /\p{Ll}[-‐\u00ad]$/u.test(end) && DIVIDED.test(between)) return true;
  if (width === null || BLANK.test(between)) return false;
  const length = line.end - line.start;
  if (STOPPED.test(end)) return length >= width * SHORT;
  return small || length >= width * SHORT_HEADING || /[,;-]$/.test(end);
}

/** The last characters of a line: enough to see how it ends. */
function ending(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - 8), end);
}

function beginsSmall(text: string, { start }: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}
