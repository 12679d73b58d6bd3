/** Where sentences end: one algorithm for both languages, over tokens; what differs is data. */

import type { Span } from '../types.ts';

export interface SentenceRules {
  /** Words that begin a sentence after an abbreviation that may end one, lower case. */
  starters: ReadonlySet<string>;
  /** Abbreviations that may end a sentence before any capital ("etc."); lower case. */
  closing: ReadonlySet<string>;
  /** Abbreviations that never end one, for a name or a title follows ("M. Le Pen"); lower case. */
  leading: ReadonlySet<string>;
  /** Capitalised words that go on with the sentence after a closing abbreviation: "at 5 p.m. Monday". */
  following: ReadonlySet<string>;
  /** Reporting verbs that go on with the sentence after a quoted question: "…?" Paul said. */
  says: ReadonlySet<string>;
}

export interface SentenceBounds extends Span {
  /** Half-open bounds into the tokens. */
  first: number;
  last: number;
}

const STOP = /^(?:[.!?]|\.{2,}|…+|[!?]+)$/;
const CLOSER = /^[»”’›)\]]$/;
/** Marks that may stand before a sentence's first word. */
const OPENER = /^[«“„‘‹"'([¿¡–—•*-]$/;
/** What a list's items begin with, where white space stands on both sides. */
const BULLET = /^[-–—•*]$/;
/** How far a parenthesis is looked for its end, in tokens. */
const LONGEST_ASIDE = 60;
/** Opening marks passed over before a sentence's first word. */
const MOST_OPENERS = 8;
/** A word this long before a stop is no abbreviation. */
const SHORTEST_WORD = 4;

/**
 * Sentences of one paragraph. They tile the tokens: a closing mark belongs to the sentence it
 * closes, an opening one to the next. A quotation of several sentences is split at their ends.
 */
export function splitSentences(
  folded: string,
  tokens: readonly Span[],
  rules: SentenceRules,
): SentenceBounds[] {
  const sentences: SentenceBounds[] = [];
  const splitter = new Splitter(folded, tokens, rules);
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayMatter(folded, tokens[i]!)) continue;
    splitter.pass(i);
    const last = splitter.endAfter(i, first);
    if (last === null) continue;
    for (let k = i + 1; k < last; k++) splitter.pass(k);
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) {
    const last = tokens.length;
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last });
  }
  return sentences;
}

/** Most tokens are words: only one that ends in a stop, is a mark or touches the next opens, closes or ends anything. */
function mayMatter(text: string, { end }: Span): boolean {
  const code = text.charCodeAt(end - 1);
  return (
    touchesNext(text, end) ||
    code === 0x2e || // .
    code === 0x21 || // !
    code === 0x3f || // ?
    code === 0x2026 || // …
    code === 0x22 || // "
    code === 0x28 || // (
    code === 0x5b || // [
    code === 0x29 || // )
    code === 0x5d // ]
  );
}

/** A capital or an opening mark stands where a space should. */
function touchesNext(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (
    (code >= 0x41 && code <= 0x5a) || // A to Z
    code === 0xc0 || // À
    code === 0xc9 || // É
    code === 0x22 || // "
    code === 0xab || // «
    code === 0x201c // “
  );
}

class Splitter {
  private readonly text: string;
  private readonly tokens: readonly Span[];
  private readonly rules: SentenceRules;
  /** Whether a straight double mark is open: it alone does not say which way it looks. */
  private quoted = false;
  private asideEnd = -1;

  constructor(text: string, tokens: readonly Span[], rules: SentenceRules) {
    this.text = text;
    this.tokens = tokens;
    this.rules = rules;
  }

  /** Keeps count of what is open once token `i` is read. */
  pass(i: number): void {
    const form = this.form(i);
    if (form === '"') this.quoted = !this.closes(i, this.quoted);
    if ((form === '(' || form === '[') && i > this.asideEnd) this.asideEnd = this.endOfAside(i, form);
  }

  /** The bound after the sentence that ends with token `i` and the marks that close it, or null. */
  endAfter(i: number, first: number): number | null {
    const stop = this.form(i);
    const abbreviation = stop.length > 1 && /[\p{L}°]\.$/u.test(stop);
    if (!abbreviation && !STOP.test(stop)) return this.isCut(i, first) || this.isGlued(i) ? i + 1 : null;
    if (i < this.asideEnd && !this.isWholeAside(i, first)) return null;
    let last = i + 1;
    let closed = false;
    let quoted = this.quoted;
    for (; last < this.tokens.length; last++) {
      const form = this.form(last);
      const straight = form === '"' && this.closes(last, quoted);
      // A guillemet or quote mark after white space closes too: « Non ! »
      if (!straight && !CLOSER.test(form) && !this.isTurned(last, form) && !STOP.test(form)) break;
      if (STOP.test(form) && this.spaceBefore(last) && form !== '…' && !/^[!?]/.test(form)) break;
      if (straight) quoted = false;
      if (!STOP.test(form)) closed = true;
    }
    if (last >= this.tokens.length) return last;
    return this.begins(last, { stop, abbreviation, closed, first, i }) ? last : null;
  }

  /** "(It rained.)" between two sentences is one; "(… 120 € !) Le …" ends one. */
  private isWholeAside(i: number, first: number): boolean {
    if (i + 1 !== this.asideEnd) return false;
    if (/^[([]$/.test(this.form(first))) return !this.isOmission(first);
    const next = this.form(i + 2);
    return /^[!?]/.test(this.form(i)) && /^\p{Lu}/u.test(next) && this.rules.starters.has(next.toLowerCase());
  }

  /** A mark that opens or serves as an apostrophe elsewhere, and here touches what it closes. */
  private isTurned(i: number, form: string): boolean {
    if (this.spaceBefore(i)) return false;
    return form === "'" || (form === '“' && this.spaceAfter(i));
  }

  /** Whether a new sentence begins at token `next`. */
  private begins(next: number, { stop, abbreviation, closed, first, i }: Stop): boolean {
    let word = this.isOmission(next) ? next + 3 : next;
    const most = word + MOST_OPENERS;
    while (word < Math.min(most, this.tokens.length) && OPENER.test(this.form(word))) word++;
    const opened = word > next;
    const form = this.form(word);
    const bullet = opened && BULLET.test(this.form(next)) && this.spaceBefore(next) && this.spaceAfter(next);
    if (stop === '.' && bullet && !this.isLabel(i, first)) return true;
    if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£@#]/u.test(form))
      return stop === '.' && !closed && this.spaceBefore(next) && this.beginsSmall(i, form);
    if (abbreviation) return this.abbreviationEnds(stop, form);
    if (!this.spaceBefore(next) && !closed && !opened && !this.sticks(i, form)) return false;
    if (stop === '.' && this.isLabel(i, first)) return false;
    if (/^(?:\.{2,}|…)/.test(stop) && !closed && !opened && /^\p{N}/u.test(form)) return false;
    if (closed && /^[!?…]|^\.\./.test(stop) && !opened) return !this.isSaid(word);
    return true;
  }

  /** "1. Foo": a number or letter that heads a list item is no sentence. */
  private isLabel(i: number, first: number): boolean {
    return i - first === 1 && /^(?:\p{N}{1,2}|\p{L}|[IVX]{2,4})$/u.test(this.form(first));
  }

  /** "dix ans. à douze ans, …": a capital that was never typed, after a word too long to be an abbreviation. */
  private beginsSmall(i: number, next: string): boolean {
    const before = this.form(i - 1);
    const whole = before.length >= SHORTEST_WORD || /^[\p{N})»”"%]/u.test(before);
    return whole && this.rules.starters.has(next);
  }

  /** "(...)" or "[…]" at token `i`. */
  private isOmission(i: number): boolean {
    return (
      /^[([]$/.test(this.form(i)) &&
      /^(?:\.{3}|…)$/.test(this.form(i + 1)) &&
      /^[)\]]$/.test(this.form(i + 2))
    );
  }

  /** Token `i` ends a "(...)" between two sentences, of which the first lost its stop. */
  private isCut(i: number, first: number): boolean {
    return (
      i - 2 > first &&
      this.isOmission(i - 2) &&
      /^\p{Lu}/u.test(this.form(i + 1)) &&
      this.rules.starters.has(this.form(i + 1).toLowerCase())
    );
  }

  /**
   * A heading that lost its line break, and a quotation that lost its stop, run into what follows:
   * "l'accident"C'est une catastrophe", "« maladroite »Contacté par", "d'exonérationLa ville".
   */
  private isGlued(i: number): boolean {
    const next = i + 1;
    if (next >= this.tokens.length || this.spaceBefore(next)) return false;
    const before = this.form(i);
    const form = this.form(next);
    const isCapital = /^\p{Lu}['\p{Ll}]/u.test(form);
    if (before === '»' || before === '”' || before === '"') return isCapital && !this.quoted;
    if (!/\p{Ll}$/u.test(before)) return false;
    if (form === '«' || form === '“' || (form === '"' && !this.quoted))
      return /^\p{Lu}['\p{Ll}]/u.test(this.form(next + 1)) && !this.spaceBefore(next + 1);
    return isCapital;
  }

  private abbreviationEnds(stop: string, next: string): boolean {
    if (/^\p{N}/u.test(next)) return false;
    const abbreviation = stop.toLowerCase();
    const word = next.toLowerCase();
    if (this.rules.leading.has(abbreviation)) return false;
    if (this.rules.closing.has(abbreviation)) return !this.rules.following.has(word);
    return /..\.$/.test(stop) && this.rules.starters.has(word);
  }

  /** "faits.La": the space after a stop was forgotten. */
  private sticks(i: number, next: string): boolean {
    const before = this.form(i - 1);
    return (/[\p{Ll}\p{N}%)»"”]$/u.test(before) && /^\p{Lu}['\p{Ll}]/u.test(next)) || /^\p{Lu}'$/u.test(next);
  }

  /** A capitalised name and a reporting verb after a quoted question go on with the sentence. */
  private isSaid(word: number): boolean {
    for (let k = word; k < Math.min(word + 5, this.tokens.length); k++) {
      const form = this.form(k);
      if (this.rules.says.has(form.toLowerCase())) return k > word;
      if (!/^\p{L}/u.test(form)) return false;
    }
    return false;
  }

  /**
   * A straight mark that touches what is before it and not what is after it closes, and the other way
   * round; where it touches both or neither, it closes what is open.
   */
  private closes(i: number, quoted: boolean): boolean {
    const { start, end } = this.tokens[i]!;
    const before = start === 0 || /[\s([«“—–-]/.test(this.text[start - 1]!);
    const after = end >= this.text.length || /[\s,.;:!?)\]]/.test(this.text[end]!);
    return before === after ? quoted : after;
  }

  private endOfAside(i: number, open: string): number {
    const close = open === '(' ? ')' : ']';
    let depth = 1;
    for (let k = i + 1; k < Math.min(i + LONGEST_ASIDE, this.tokens.length); k++) {
      const form = this.form(k);
      if (form === open) depth++;
      if (form === close && --depth === 0) return k;
    }
    return -1;
  }

  private form(i: number): string {
    const token = this.tokens[i];
    return token ? this.text.slice(token.start, token.end) : '';
  }

  private spaceAfter(i: number): boolean {
    const { end } = this.tokens[i]!;
    return end >= this.text.length || /\s/.test(this.text[end]!);
  }

  private spaceBefore(i: number): boolean {
    return this.tokens[i]!.start > (this.tokens[i - 1]?.end ?? 0);
  }
}

interface Stop {
  stop: string;
  abbreviation: boolean;
  closed: boolean;
  first: number;
  i: number;
}
