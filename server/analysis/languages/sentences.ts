/** Where sentences end: one algorithm for both languages, over tokens; what differs is data. */

import type { Span } from '../types.ts';

export interface SentenceRules {
  /** Words that begin a sentence after an abbreviation that may end one, lower case. */
  starters: ReadonlySet<string>;
  /** Abbreviations that may end a sentence before any capital ("etc."); lower case. */
  closing: ReadonlySet<string>;
  /** Reporting verbs that go on with the sentence after a quoted question: "…?" Paul said. */
  says: ReadonlySet<string>;
}

export interface SentenceBounds extends Span {
  /** Half-open bounds into the tokens. */
  first: number;
  last: number;
}

const STOP = /^(?:[.!?]|\.{2,}|…+|[!?]+)$/;
const CLOSER = /^[»”’)\]]$/;
/** Marks that may stand before a sentence's first word. */
const OPENER = /^[«“„‘"'([¿¡–—-]$/;
/** How far a parenthesis is looked for its end, in tokens. */
const LONGEST_ASIDE = 60;

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
    if (form === '"') this.quoted = !this.closes(i);
    if (form === '(' && i > this.asideEnd) this.asideEnd = this.endOfAside(i);
  }

  /** The bound after the sentence that ends with token `i` and the marks that close it, or null. */
  endAfter(i: number, first: number): number | null {
    const stop = this.form(i);
    const abbreviation = stop.length > 1 && /[\p{L}°]\.$/u.test(stop);
    if (!abbreviation && !STOP.test(stop)) return this.isCut(i) ? i + 1 : null;
    if (i < this.asideEnd && !(this.form(first) === '(' && i + 1 === this.asideEnd)) return null;
    let last = i + 1;
    let closed = false;
    let quoted = this.quoted;
    for (; last < this.tokens.length; last++) {
      const form = this.form(last);
      const straight = form === '"' && quoted;
      // A guillemet or quote mark after white space closes too: « Non ! »
      if (!straight && !CLOSER.test(form) && !(form === "'" && !this.spaceBefore(last)) && !STOP.test(form))
        break;
      if (STOP.test(form) && this.spaceBefore(last) && form !== '…' && !/^[!?]/.test(form)) break;
      if (straight) quoted = false;
      if (!STOP.test(form)) closed = true;
    }
    if (last >= this.tokens.length) return last;
    return this.begins(last, { stop, abbreviation, closed, first, i }) ? last : null;
  }

  /** Whether a new sentence begins at token `next`. */
  private begins(next: number, { stop, abbreviation, closed, first, i }: Stop): boolean {
    let word = next;
    while (word < this.tokens.length && OPENER.test(this.form(word))) word++;
    const opened = word > next;
    const form = this.form(word);
    if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£@#]/u.test(form)) return false;
    if (abbreviation) return this.abbreviationEnds(stop, form);
    if (!this.spaceBefore(next) && !closed && !opened && !this.sticks(i, form)) return false;
    // "1. Foo": a number or letter that heads a list item is no sentence.
    if (stop === '.' && i - first === 1 && /^(?:\p{N}{1,2}|\p{L})$/u.test(this.form(first))) return false;
    if (closed && /^[!?…]|^\.\./.test(stop) && !opened) return !this.isSaid(word);
    return true;
  }

  /** "(...)" or "[…]" between two sentences: what was between them is left out. */
  private isCut(i: number): boolean {
    return (
      /^[)\]]$/.test(this.form(i)) &&
      /^(?:\.{3}|…)$/.test(this.form(i - 1)) &&
      /^[([]$/.test(this.form(i - 2)) &&
      /^\p{Lu}/u.test(this.form(i + 1)) &&
      this.rules.starters.has(this.form(i + 1).toLowerCase())
    );
  }

  private abbreviationEnds(stop: string, next: string): boolean {
    if (/^\p{N}/u.test(next)) return false;
    const abbreviation = stop.toLowerCase();
    return (
      this.rules.closing.has(abbreviation) ||
      (/..\.$/.test(stop) && this.rules.starters.has(next.toLowerCase()))
    );
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

  private closes(i: number): boolean {
    if (this.quoted) return true;
    const token = this.tokens[i]!;
    const before = token.start === 0 || /[\s([«“—–-]/.test(this.text[token.start - 1]!);
    const after = token.end >= this.text.length || /[\s,.;:!?)\]]/.test(this.text[token.end]!);
    return after && !before;
  }

  private endOfAside(i: number): number {
    for (let k = i + 1; k < Math.min(i + LONGEST_ASIDE, this.tokens.length); k++)
      if (this.form(k) === ')') return k;
    return -1;
  }

  private form(i: number): string {
    const token = this.tokens[i];
    return token ? this.text.slice(token.start, token.end) : '';
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
