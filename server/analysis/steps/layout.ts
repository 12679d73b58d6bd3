import { GRAMMAR, type LayoutWords } from '../languages/grammar.ts';
import type { Doc, Paragraph, ParagraphRole, Span } from '../types.ts';
import { spanAt } from './spans.ts';

/** A line of this many words or more is never a heading. */
const LONGEST_HEADING = 26;
const LONGEST_BYLINE = 12;
/** Headings for each paragraph of body. */
const MOST_HEADINGS = 2;

/**
 * The paragraphs of a text: its lines, or, where lines were wrapped by hand (blank lines between
 * blocks of lines of like length), those blocks. Spans leave out the white space around.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = trimmedPieces(text, /\r\n|[\n\r\u2028\u2029]/g);
  if (!isWrapped(text, lines)) return lines;
  return trimmedPieces(text, /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/g);
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

/** Text wrapped by hand: most lines break in mid-sentence at about the same width. */
function isWrapped(text: string, lines: Span[]): boolean {
  if (lines.length < 6 || !/\n[ \t]*\r?\n/.test(text)) return false;
  const broken = lines.filter(
    (l) => l.end - l.start >= 50 && l.end - l.start <= 100 && /[\p{Ll},]$/u.test(text.slice(l.start, l.end)),
  );
  return broken.length >= lines.length * 0.5;
}

/** Gives each paragraph its role from its form and place; what is not body is left out of every score. */
export function paragraphRoles(
  doc: Pick<Doc, 'text' | 'lang' | 'tokens' | 'sentences'>,
  paragraphs: Omit<Paragraph, 'role'>[],
): Paragraph[] {
  const layout = GRAMMAR[doc.lang].layout;
  const lines = paragraphs.map((p) => doc.text.slice(p.start, p.end));
  const roles: ParagraphRole[] = lines.map((line) => (isBoilerplate(line, layout) ? 'boilerplate' : 'body'));
  if (lines.length === 1) return paragraphs.map((p) => ({ ...p, role: 'body' }));

  const lastKept = roles.lastIndexOf('body');
  lines.forEach((line, i) => {
    if (roles[i] !== 'body') return;
    const words = countWords(line);
    const nearEdge = i <= 2 || i >= lastKept - 1;
    if (words <= LONGEST_BYLINE && nearEdge && isByline(line, i > 0, layout)) roles[i] = 'byline';
    else if (i < lastKept && isHeading(line, words, paragraphs[i]!, roles, i)) roles[i] = 'heading';
  });
  // Where short lines outnumber what they would head (verse, a list, a chat), they are the text.
  const count = (role: ParagraphRole) => roles.filter((r) => r === role).length;
  if (count('heading') > count('body') * MOST_HEADINGS)
    return paragraphs.map((p, i) => ({ ...p, role: roles[i] === 'heading' ? 'body' : roles[i]! }));
  return paragraphs.map((p, i) => ({ ...p, role: roles[i]! }));
}

function countWords(line: string): number {
  return line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isHeading(
  line: string,
  words: number,
  p: Omit<Paragraph, 'role'>,
  roles: ParagraphRole[],
  i: number,
): boolean {
  if (words >= LONGEST_HEADING || /^[-–—•*]\s/.test(line) || /[:;,]$/.test(line)) return false;
  const sentences = p.last - p.first;
  if (/[.!…][»”"’')\]]*$/.test(line)) return false;
  // A question that stands alone between two paragraphs heads what answers it.
  if (/\?[\s\u00a0\u202f]*[»”"]?$/.test(line))
    return sentences === 1 && words <= 12 && i > 0 && roles[i + 1] === 'body';
  return sentences <= 2;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}’'.]*(?:-\p{Lu}[\p{L}’'.]*)*)`;
const PARTICLE = `(?:de|du|des|d’|d'|la|le|van|von|der|den|al|el|ben|bin|da|di|dos)`;
/** Two to four names, with particles between: a line that is nothing but somebody's name. */
const ONLY_A_NAME = new RegExp(String.raw`^${NAME}(?:\s+(?:${PARTICLE}\s+)*${NAME}){1,3}$`, 'u');

function isByline(line: string, mayBeBareName: boolean, layout: LayoutWords): boolean {
  return layout.byline.test(line) || (mayBeBareName && ONLY_A_NAME.test(line));
}

function isBoilerplate(line: string, { boilerplate }: LayoutWords): boolean {
  if (boilerplate.whole.test(line)) return true;
  const strong = new Set(line.toLowerCase().match(boilerplate.strong)).size;
  const weak = new Set(line.toLowerCase().match(boilerplate.weak)).size;
  return strong * 2 + weak >= 3 && countWords(line) < 120;
}

/** The paragraph that holds an offset. */
export function paragraphAt(doc: Pick<Doc, 'paragraphs'>, offset: number): Paragraph | undefined {
  return spanAt(doc.paragraphs, offset);
}
