import type { Doc, Quote, Span } from '../types.ts';

type Mark = 'guillemet' | 'double' | 'straight' | 'single' | 'apostrophe';
interface Open {
  mark: Mark;
  start: number;
}

const OPENERS: Record<string, Mark> = { '«': 'guillemet', '“': 'double', '„': 'double', '‘': 'single' };
const CLOSERS: Record<string, Mark> = { '»': 'guillemet', '”': 'double', '’': 'single' };
const SPACE = /[\s\u00a0\u202f\u2009]/;
const BEFORE_OPENING = /[\s\u00a0\u202f([{–—\-/"“«‘'’:]/;
/** A directional mark left open may be closed this many paragraphs on. */
const LONGEST_RUN = 6;

/**
 * Quotations, outermost first, in the order in which they open. Guillemets and curly marks nest;
 * straight ones toggle, told apart by the white space around them. A quotation that runs over
 * several paragraphs (each opening with the mark again, only the last closed) gives one quote a
 * paragraph. A mark left open gives a quote that is not `closed`, to the end of its paragraph.
 */
export function findQuotes({ text, paragraphs }: Pick<Doc, 'text' | 'paragraphs'>): Quote[] {
  const quotes: Quote[] = [];
  let stack: Open[] = [];

  const close = (open: Open, end: number, closed: boolean) => {
    const inner = trimmed(text, open.start + 1, closed ? end - 1 : end);
    if (inner.end > inner.start) quotes.push({ start: open.start, end, inner, depth: stack.length, closed });
  };

  paragraphs.forEach((p, i) => {
    for (let at = p.start; at < p.end; at++) {
      const mark = text[at]!;
      const opener = openerAt(text, at, p, stack);
      if (opener) {
        stack.push({ mark: opener, start: at });
        continue;
      }
      const closer = closerAt(text, at, p, stack);
      if (closer === null) continue;
      const from = stack.findLastIndex((o) => o.mark === closer);
      if (from < 0) continue;
      const open = stack[from]!;
      stack = stack.slice(0, from);
      close(open, at + mark.length, true);
    }
    const kept = stack.filter((o) => staysOpen(text, o, paragraphs.slice(i + 1, i + 1 + LONGEST_RUN)));
    const ended = stack.filter((o) => !kept.includes(o));
    stack = kept;
    for (const open of ended.toReversed()) {
      // A straight mark without its fellow is as likely an inch sign or a slip as a quotation.
      const reopens = text[paragraphs[i + 1]?.start ?? text.length] === text[open.start];
      if (open.mark === 'guillemet' || open.mark === 'double' || (open.mark === 'straight' && reopens))
        close(open, p.end, false);
    }
  });
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function openerAt(text: string, at: number, p: Span, stack: Open[]): Mark | null {
  const mark = text[at]!;
  const next = at + 1 < p.end ? text[at + 1]! : ' ';
  const before = at > p.start ? text[at - 1]! : ' ';
  const top = stack.at(-1)?.mark;
  if (mark === '"') {
    if (top === 'straight' && !SPACE.test(before)) return null;
    if (stack.some((o) => o.mark === 'straight') && SPACE.test(next)) return null;
    return BEFORE_OPENING.test(before) || /[.!?,]/.test(before)
      ? SPACE.test(next)
        ? null
        : 'straight'
      : null;
  }
  if (mark === "'") {
    if (!/[\s\u00a0\u202f(["“«]/.test(before) || !/[\p{L}\p{N}]/u.test(next)) return null;
    if (/^'(?:\d0s|em\b|til\b|cause\b|n'|tis\b|twas\b)/i.test(text.slice(at, at + 7))) return null;
    // It opens only where a mark that can close it follows in the paragraph.
    return /[\p{L}\p{N}.,!?…]'(?=[\s\u00a0\u202f.,;:!?)"”»]|$)/u.test(text.slice(at + 1, p.end))
      ? 'apostrophe'
      : null;
  }
  const opener = OPENERS[mark] ?? null;
  if (opener === 'single' && !/[\p{L}\p{N}]/u.test(next)) return null;
  // The same directional mark again at the head of a paragraph continues a quotation that is still open.
  return opener;
}

function closerAt(text: string, at: number, p: Span, stack: Open[]): Mark | null {
  const mark = text[at]!;
  const next = at + 1 < p.end ? text[at + 1]! : ' ';
  const before = at > p.start ? text[at - 1]! : ' ';
  if (mark === '"') return stack.some((o) => o.mark === 'straight') ? 'straight' : null;
  if (mark === "'") return !SPACE.test(before) && !/[\p{L}\p{N}]/u.test(next) ? 'apostrophe' : null;
  const closer = CLOSERS[mark] ?? null;
  if (closer === 'single' && (SPACE.test(before) || /[\p{L}\p{N}]/u.test(next))) return null;
  // "the dogs’ turn,’": after an s it is a possessive where a surer close follows before the next opening.
  if (closer === 'single' && before === 's' && /^[^‘]*[.,!?…]’/.test(text.slice(at + 1, p.end))) return null;
  return closer;
}

/** A directional mark stays open over paragraphs when what follows closes it before it opens anew. */
function staysOpen(text: string, open: Open, following: Span[]): boolean {
  if (open.mark !== 'guillemet' && open.mark !== 'double') return false;
  const last = following.at(-1);
  if (!last) return false;
  const rest = text.slice(following[0]!.start, last.end);
  const [opener, closer] = open.mark === 'guillemet' ? ['«', '»'] : ['“', '”'];
  const closes = rest.indexOf(closer!);
  const opens = rest.indexOf(opener!);
  return closes >= 0 && (opens < 0 || closes < opens);
}

function trimmed(text: string, start: number, end: number): Span {
  let [a, b] = [start, end];
  while (a < b && SPACE.test(text[a]!)) a++;
  while (b > a && SPACE.test(text[b - 1]!)) b--;
  return { start: a, end: b };
}
