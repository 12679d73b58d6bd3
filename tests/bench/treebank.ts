/**
 * How well the engine reads a treebank given as running text: its own tokens, sentences, parts of speech
 * and lemmas against the annotated ones. By itself: `node tests/bench/treebank.ts fr FILE.conllu …`.
 */
import { readFileSync } from 'node:fs';
import type { Language } from '../../server/analysis/languages/index.ts';
import type { Lang, Span } from '../../server/analysis/types.ts';
import { readConllu, type Word } from '../../training/french/conllu.ts';
import { fresh } from '../server/analysis/languages/languages.ts';

/** Shares, 0 to 1. */
export interface Agreement {
  f1: number;
  precision: number;
  recall: number;
}

/** As in the CoNLL 2018 shared task: spans that are the same in both, and of those the same word. */
export interface ReadingFigures {
  tokens: Agreement;
  /** Sentences whose first and last character are both right. */
  sentences: Agreement;
  /** F1 of tokens whose span and part of speech are right. */
  upos: number;
  /** F1 of tokens whose span and lemma are right, case apart. */
  lemma: number;
  /** How many there are in the treebank. */
  counted: { paragraphs: number; sentences: number; tokens: number };
}

interface GoldToken extends Span {
  word: Word;
}
export interface GoldParagraph {
  text: string;
  tokens: GoldToken[];
  sentences: Span[];
}

/** How a treebank's sentences, which come without their page, are made into paragraphs. */
export interface Joined {
  /** Sentences of a paragraph at most; 8 where nobody says otherwise. */
  length?: number;
  /**
   * Whether a heading or a list's item, which has no stop at its end, ends its paragraph, as on a page.
   * Where not, it runs into the next sentence, and nothing but a capital may tell.
   */
  lines?: boolean;
}
const SENTENCES_A_PARAGRAPH = 8;
const STOPPED = /[.!?…][\s»"”’')\]]*$/;

/**
 * Reads each paragraph of a CoNLL-U file and compares. A multiword token ("du") counts as one.
 * Paragraphs never cross the parts that a treebank's `sent_id`s name.
 * @throws Error where a sentence has no `# text` or a form is not in it
 */
export function measureReading(language: Language, conllu: string, joined: Joined = {}): ReadingFigures {
  const paragraphs = readParagraphs(conllu, joined);
  const tokens = new Tally();
  const sentences = new Tally();
  const upos = new Tally();
  const lemma = new Tally();
  for (const gold of paragraphs) {
    const read = language.read(gold.text);
    const key = ({ start, end }: Span) => `${start}-${end}`;
    sentences.add(gold.sentences.map(key), read.sentences.map(key));
    tokens.add(gold.tokens.map(key), read.tokens.map(key));
    upos.add(
      gold.tokens.map((t) => `${key(t)} ${t.word.upos}`),
      read.tokens.map((t) => `${key(t)} ${t.upos}`),
    );
    lemma.add(
      gold.tokens.map((t) => `${key(t)} ${plain(t.word.lemma)}`),
      read.tokens.map((t) => `${key(t)} ${plain(t.lemma)}`),
    );
  }
  return {
    tokens: tokens.agreement(),
    sentences: sentences.agreement(),
    upos: upos.agreement().f1,
    lemma: lemma.agreement().f1,
    counted: { paragraphs: paragraphs.length, sentences: sentences.expected, tokens: tokens.expected },
  };
}

/** Counts what is in both of two lists, place by place. */
class Tally {
  expected = 0;
  private found = 0;
  private both = 0;

  add(expected: readonly string[], found: readonly string[]): void {
    const known = new Set(expected);
    this.expected += expected.length;
    this.found += found.length;
    this.both += found.filter((f) => known.has(f)).length;
  }
  agreement(): Agreement {
    const precision = this.found === 0 ? 0 : this.both / this.found;
    const recall = this.expected === 0 ? 0 : this.both / this.expected;
    return {
      f1: this.both === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      precision,
      recall,
    };
  }
}

/** Lemmas are compared without case, and numbers without the spaces between their groups. */
function plain(lemma: string): string {
  return lemma.toLowerCase().replace(/(?<=\d)\s(?=\d)/g, '');
}

/** A CoNLL-U file as running paragraphs. @throws Error as `measureReading` */
export function readParagraphs(
  conllu: string,
  { length = SENTENCES_A_PARAGRAPH, lines = true }: Joined = {},
): GoldParagraph[] {
  const paragraphs: GoldParagraph[] = [];
  let part: string | null = null;
  for (const block of conllu.split(/\r?\n\r?\n/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text === undefined) {
      if (/^\d/m.test(block)) throw new Error(`A sentence without its text: ${block.slice(0, 80)}`);
      continue;
    }
    const own = (/^# sent_id = (.*)$/m.exec(block)?.[1] ?? '').replace(/[_.-]?\d+$/, '');
    let paragraph = paragraphs.at(-1);
    const full =
      paragraph && (paragraph.sentences.length >= length || (lines && !STOPPED.test(paragraph.text)));
    if (!paragraph || own !== part || full) {
      paragraph = { text: '', tokens: [], sentences: [] };
      paragraphs.push(paragraph);
    }
    part = own;
    if (paragraph.text !== '') paragraph.text += ' ';
    const start = paragraph.text.length;
    paragraph.text += text;
    paragraph.sentences.push({ start, end: start + text.trimEnd().length });
    for (const token of locate(block, text))
      paragraph.tokens.push({ ...token, start: token.start + start, end: token.end + start });
  }
  return paragraphs;
}

/** The surface tokens of one sentence, found in its text in turn. */
function locate(block: string, text: string): GoldToken[] {
  const words = readConllu(block)[0] ?? [];
  let at = 0;
  return surfaceForms(block).map((form, i) => {
    const start = find(text, form, at);
    at = start + form.length;
    return { start, end: at, word: words[i]! };
  });
}

function surfaceForms(block: string): string[] {
  const forms: string[] = [];
  let until = 0;
  for (const line of block.split(/\r?\n/)) {
    const [id = '', form = ''] = line.split('\t');
    if (!/^\d+(?:-\d+)?$/.test(id)) continue;
    const [first, last] = id.split('-').map(Number);
    if (last !== undefined) until = last;
    else if (first! <= until) continue;
    forms.push(form);
  }
  return forms;
}

function find(text: string, form: string, from: number): number {
  const at = text.indexOf(form, from);
  if (at < 0) throw new Error(`"${form}" is not in "${text}"`);
  return at;
}

if (import.meta.main) {
  const [lang, ...files] = process.argv.slice(2);
  const language = fresh(lang as Lang);
  for (const file of files) {
    const conllu = readFileSync(file, 'utf8');
    for (const joined of [{}, { length: Number.POSITIVE_INFINITY }, { lines: false }]) {
      const { tokens, sentences, upos, lemma } = measureReading(language, conllu, joined);
      const shown = Object.entries({ tokens: tokens.f1, sentences: sentences.f1, upos, lemma });
      console.log(
        file,
        joined,
        shown.map(([name, share]) => `${name} ${(100 * share).toFixed(2)}`).join('  '),
      );
    }
  }
}
