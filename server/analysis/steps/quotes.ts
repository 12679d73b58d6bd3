import type { Doc, Quote, Span } from '../types.ts';

/** A kind of mark: which one closes which. */
type Kind = 'guillemet' | 'pointed' | 'double' | 'low' | 'straight' | 'single' | 'apostrophe';
interface Open {
  kind: Kind;
  start: number;
  /** How many characters the mark has: two typed apostrophes may stand for one mark. */
  width: number;
}

const OPENERS: Record<string, Kind> = {
  '«': 'guillemet',
  '‹': 'pointed',
  '“': 'double',
  '„': 'low',
  '‘': 'single',
};
const CLOSERS: Record<string, Kind> = { '»': 'guillemet', '›': 'pointed', '”': 'double', '’': 'single' };
/** Marks typed with two characters. */
const TYPED: Record<string, string> = {
  '<<': '«',
  '>>': '»',
  "''": '"',
  '``': '“',
  '‘‘': '“',
  '’’': '”',
  ',,': '„',
};
const MARK = /[«»‹›“”„"‘’']|<<|>>|``|,,(?=[\p{L}\p{N}])/gu;
const SPACE = /[\s\u00a0\u202f\u2009]/;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s\u00a0\u202f([{–—\-/"“«‘'’:]/;
const AFTER_CLOSING = /[\s\u00a0\u202f.,;:!?)\]"”»–—-]/;
/** Shortened words, which begin with an apostrophe: '90s, 'em. */
const SHORTENED = /^['‘](?:\d0s|em\b|til\b|cause\b|n['’]|tis\b|twas\b)/i;
/** A directional mark left open may be closed this many paragraphs on. */
const LONGEST_RUN = 6;
/** Marks open at once; what opens beyond is noise. */
const MOST_OPEN = 6;

/**
 * Quotations, outermost first, in the order in which they open. Guillemets and curly marks nest;
 * straight ones toggle, told apart by the white space around them. A quotation that runs over
 * several paragraphs (each opening with the mark again, or with its closing fellow as old French has it;
 * only the last closed) gives one quote a paragraph. A mark left open gives a quote that is not `closed`,
 * to the next mark of its kind or the end of its paragraph.
 */
export function findQuotes({ text, paragraphs }: Pick<Doc, 'text' | 'paragraphs'>): Quote[] {
  const quotes: Quote[] = [];
  let stack: Open[] = [];
  /** The next paragraph opens with a closing mark that goes on with the quotation. */
  let resumed = false;

  const close = (open: Open, end: number, width: number, closed: boolean) => {
    const inner = trimmed(text, open.start + open.width, closed ? end - width : end);
    if (inner.end > inner.start) quotes.push({ start: open.start, end, inner, depth: stack.length, closed });
  };

  /** A quotation of which only the end is there: its last sentence, since where it began is not to be told. */
  const closeUnopened = (p: Span, at: number, width: number) => {
    if (quotes.some((q) => q.start >= p.start)) return;
    const before = text.slice(p.start, at - 1);
    const start =
      p.start + Math.max(0, ...[...before.matchAll(/[.!?…]\s+/g)].map((m) => m.index + m[0].length));
    const inner = trimmed(text, start, at);
    if (inner.end > inner.start)
      quotes.push({ start: inner.start, end: at + width, inner, depth: 0, closed: true });
  };

  paragraphs.forEach((p, i) => {
    const marks = new Marks(text, p);
    MARK.lastIndex = p.start;
    for (let found = MARK.exec(text); found && found.index < p.end; found = MARK.exec(text)) {
      const at = found.index;
      const [mark, width] = markAt(text, at, p, found[0]);
      MARK.lastIndex = at + width;
      marks.pass(mark);
      const sides = sidesOf(text, at, width, p);
      const opener = resumed && at === p.start ? CLOSERS[mark] : openerAt(mark, sides, stack, marks, at);
      if (opener) {
        const left = stack.at(-1);
        // "« One. « Two. »": of two that open and one that closes, the first was left open.
        if (left && left.kind === opener && left.start >= p.start && marks.isShort(opener, stack)) {
          stack.pop();
          close(left, trimmed(text, left.start, at).end, 0, false);
        }
        if (stack.length < MOST_OPEN) stack.push({ kind: opener, start: at, width });
        continue;
      }
      const closer = closerAt(mark, sides, stack, marks, at);
      const from = closer === null ? -1 : stack.findLastIndex((o) => o.kind === closer);
      if (from < 0) {
        if (stack.length === 0 && closesUnopened(mark, sides)) closeUnopened(p, at, width);
        continue;
      }
      const open = stack[from]!;
      stack = stack.slice(0, from);
      close(open, at + width, width, true);
    }
    const next = paragraphs[i + 1];
    resumed = next !== undefined && resumes(text, next, stack);
    const kept = resumed
      ? []
      : stack.filter((o) => staysOpen(text, o, paragraphs.slice(i + 1, i + 1 + LONGEST_RUN)));
    const ended = stack.filter((o) => !kept.includes(o));
    stack = kept;
    for (const open of ended.toReversed()) {
      // A mark that does not say which way it looks is, without its fellow, as likely a slip or an inch sign.
      const reopens = next !== undefined && text[next.start] === text[open.start];
      const directed = open.kind !== 'straight' && open.kind !== 'single' && open.kind !== 'apostrophe';
      if (directed || (reopens && open.kind !== 'apostrophe')) close(open, p.end, 0, false);
    }
  });
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mark as one character, and how many it was typed with. */
function markAt(text: string, at: number, p: Span, found: string): [mark: string, width: number] {
  const pair = text.slice(at, Math.min(at + 2, p.end));
  const typed = TYPED[pair];
  // Three in a row are a nested mark and another, not a pair.
  if (typed && text[at + 2] !== pair[1]) return [typed, 2];
  return [found[0]!, 1];
}

interface Sides {
  before: string;
  next: string;
  /** What stands from the mark on: enough to see a shortened word. */
  head: string;
  /** What stands before it: enough to see a length in feet. */
  tail: string;
}

function sidesOf(text: string, at: number, width: number, p: Span): Sides {
  return {
    before: at > p.start ? text[at - 1]! : ' ',
    next: at + width < p.end ? text[at + width]! : ' ',
    head: text.slice(at, Math.min(at + 8, p.end)),
    tail: text.slice(Math.max(p.start, at - 8), at),
  };
}

/** What a paragraph holds further on, counted once so that no mark looks through the rest by itself. */
class Marks {
  private straight = 0;
  private closers: Partial<Record<Kind, number>> = {};
  private readonly sure: number[] = [];
  private readonly singles: number[] = [];
  private lastApostrophe = -1;
  private nextSure = 0;
  private nextSingle = 0;

  constructor(text: string, p: Span) {
    MARK.lastIndex = p.start;
    for (let found = MARK.exec(text); found && found.index < p.end; found = MARK.exec(text)) {
      const at = found.index;
      const [mark, width] = markAt(text, at, p, found[0]);
      MARK.lastIndex = at + width;
      const before = at > p.start ? text[at - 1]! : ' ';
      const next = at + width < p.end ? text[at + width]! : ' ';
      const kind = CLOSERS[mark];
      if (mark === '"') this.straight++;
      else if (kind) this.closers[kind] = (this.closers[kind] ?? 0) + 1;
      if (mark === '’' && /[.,!?…]/.test(before)) this.sure.push(at);
      if (mark === '‘') this.singles.push(at);
      if (mark === "'" && /[\p{L}\p{N}.,!?…]/u.test(before) && AFTER_CLOSING.test(next))
        this.lastApostrophe = at;
    }
  }

  pass(mark: string): void {
    const kind = CLOSERS[mark];
    if (mark === '"') this.straight--;
    else if (kind) this.closers[kind]!--;
  }

  /** Whether an odd number of straight marks follows. */
  isOdd(): boolean {
    return this.straight % 2 === 1;
  }

  /** Whether too few closing marks follow for one more to open. */
  isShort(kind: Kind, stack: readonly Open[]): boolean {
    if (kind !== 'guillemet' && kind !== 'double') return false;
    return (this.closers[kind] ?? 0) <= stack.filter((o) => o.kind === kind).length;
  }

  /** Whether an apostrophe after `at` may close one that opens there. */
  closesAfter(at: number): boolean {
    return this.lastApostrophe > at + 1;
  }

  /** Whether a surer close than the one at `at` follows before the next single mark opens. */
  surerAfter(at: number): boolean {
    while (this.nextSure < this.sure.length && this.sure[this.nextSure]! <= at) this.nextSure++;
    while (this.nextSingle < this.singles.length && this.singles[this.nextSingle]! <= at) this.nextSingle++;
    const sure = this.sure[this.nextSure];
    return sure !== undefined && sure < (this.singles[this.nextSingle] ?? Number.POSITIVE_INFINITY);
  }
}

function openerAt(
  mark: string,
  { before, next, head }: Sides,
  stack: Open[],
  marks: Marks,
  at: number,
): Kind | null {
  const top = stack.at(-1)?.kind;
  const isOpen = (kind: Kind) => stack.some((o) => o.kind === kind);
  if (mark === '"') {
    if (isOpen('straight') && (SPACE.test(next) || (top === 'straight' && !SPACE.test(before)))) return null;
    // With space on both sides, or letters, it opens where another will close.
    if (SPACE.test(next)) return SPACE.test(before) && marks.isOdd() ? 'straight' : null;
    if (BEFORE_OPENING.test(before) || /[.!?,]/.test(before)) return 'straight';
    return !isOpen('straight') && /\p{L}/u.test(before) && /\p{Lu}/u.test(next) && marks.isOdd()
      ? 'straight'
      : null;
  }
  if (mark === "'") {
    if (!/[\s\u00a0\u202f(["“«]/.test(before) || !WORD.test(next) || SHORTENED.test(head)) return null;
    return marks.closesAfter(at) ? 'apostrophe' : null;
  }
  // „German“ and “doubled“: the mark that opens elsewhere closes what touches it.
  if (
    mark === '“' &&
    (isOpen('low') || isOpen('double')) &&
    (SPACE.test(next) || (AFTER_CLOSING.test(next) && !SPACE.test(before)))
  )
    return null;
  // ”Nordic”
  if (mark === '”' && !isOpen('double') && !isOpen('low') && SPACE.test(before) && WORD.test(next))
    return 'double';
  const opener = OPENERS[mark] ?? null;
  if (opener === 'single' && (!WORD.test(next) || /\p{L}/u.test(before) || SHORTENED.test(head))) return null;
  return opener;
}

function closerAt(
  mark: string,
  { before, next, tail }: Sides,
  stack: Open[],
  marks: Marks,
  at: number,
): Kind | null {
  const isOpen = (kind: Kind) => stack.some((o) => o.kind === kind);
  // Two kinds of mark may be mixed: “one opens and the other closes."
  const touchesBefore = !SPACE.test(before) && AFTER_CLOSING.test(next);
  if (mark === '"') {
    // ``Typed so'' by a printer of old.
    if (stack.at(-1)?.kind === 'double' && stack.at(-1)!.width === 2) return 'double';
    if (!isOpen('straight')) return isOpen('double') && touchesBefore && !/\d/.test(before) ? 'double' : null;
    // 6'2" is a height, and 5" before a small letter a length where the quotation closes later.
    if (/\d['’]\s?\d{1,2}$/.test(tail)) return null;
    if (/\d/.test(before) && next === ' ' && marks.isOdd()) return null;
    return 'straight';
  }
  if (mark === "'") return !SPACE.test(before) && !WORD.test(next) ? 'apostrophe' : null;
  if (mark === '“') return isOpen('low') ? 'low' : 'double';
  const closer = CLOSERS[mark] ?? null;
  if (closer === 'double' && !isOpen('double')) {
    if (isOpen('low')) return 'low';
    if (isOpen('straight') && touchesBefore) return 'straight';
  }
  if (closer === 'single' && (SPACE.test(before) || WORD.test(next))) return null;
  // "the dogs’ turn,’": after an s it is a possessive where a surer close follows before the next opening.
  if (closer === 'single' && before === 's' && marks.surerAfter(at)) return null;
  return closer;
}

/** A mark that closes what no mark opened: after a stop or a comma, or before a comma, with white space after it. */
function closesUnopened(mark: string, { before, next }: Sides): boolean {
  if (mark !== '"' && mark !== '”' && mark !== '»') return false;
  return (/[.,!?…]/.test(before) && SPACE.test(next)) || (mark === '»' && next === ',');
}

/** "« One.\n» Two. »": each paragraph of what is open begins with the closing mark. */
function resumes(text: string, next: Span, stack: readonly Open[]): boolean {
  const kind = CLOSERS[text[next.start]!];
  const last = stack.at(-1);
  if (!last || kind !== 'guillemet' || last.kind !== kind) return false;
  return (
    text.slice(next.start + 1, next.end).trim() !== '' &&
    !/^»\s*[,;.]/.test(text.slice(next.start, next.start + 4))
  );
}

/** A directional mark stays open over paragraphs when what follows closes it before it opens anew. */
function staysOpen(text: string, open: Open, following: Span[]): boolean {
  if (open.kind !== 'guillemet' && open.kind !== 'double') return false;
  const last = following.at(-1);
  if (!last) return false;
  const rest = text.slice(following[0]!.start, last.end);
  const [opener, closer] = open.kind === 'guillemet' ? ['«', '»'] : ['“', '”'];
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
