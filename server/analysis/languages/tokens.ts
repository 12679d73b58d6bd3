/** What both languages share when a text is cut into tokens: folding, and the shapes that are no language's own. */

import type { Span } from '../types.ts';

/** How a language cuts one paragraph into tokens. */
export interface TokenRules {
  /** Sticky; matches one token at any character that is no white space. */
  token: RegExp;
  /** Where a token found by `token` is cut again: offsets inside `form`, ascending, both ends left out. */
  cuts(form: string): number[];
  /** Whether the language knows a form as written: it decides how a word divided at a line's end is joined. */
  isWord(form: string): boolean;
}

const TYPOGRAPHIC = /[’ʼ‐‑‘´`′]/;

/**
 * The same text, as long, with the typewriter's apostrophe and hyphen for their typographic fellows. Accents
 * and opening marks that were typed for an apostrophe count as one between two letters only.
 */
export function fold(text: string): string {
  if (!TYPOGRAPHIC.test(text)) return text;
  return text.replace(/[’ʼ]|(?<=\p{L})[‘´`′](?=\p{L})/gu, "'").replace(/[‐‑]/g, '-');
}

const UNSEEN = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0f/g;
/** Anything but plain letters, marks and digits that stand for themselves: most forms need no more than this test. */
const TO_MEND = /[^!-'*-~À-ÿœŒ«»“”…–—€]/;

/**
 * A form as dictionaries write it: its accents composed, without soft hyphens, zero-width marks, the spaces
 * of a number, the "(e)" and "(s)" of an optional ending, or the break of a line inside it.
 */
export function dictionaryForm(folded: string): string {
  if (!TO_MEND.test(folded)) return folded;
  let plain = folded;
  if (/\p{M}/u.test(plain)) plain = plain.normalize('NFC');
  plain = plain.replace(UNSEEN, '');
  if (plain.length > 1)
    plain = plain
      .replace(/(?<=\p{Ll})-?\s+/u, '')
      .replace(/\s+/g, '')
      .replace(OPTIONAL_ENDING, '');
  return plain === '' ? folded : plain;
}

const OPTIONAL_ENDING = /(?<=\p{L})\(\p{L}{1,3}\)s?$/u;
/** Where a line's end divides a word: its halves, and the hyphen if there is one. */
const DIVIDED = /^(.*?)(-?)\s*\n\s*(.*)$/su;

/**
 * A word divided at a line's end as it would stand within a line. Its hyphen is the printer's where the language
 * knows the joined word ("gouver-/nement"); it is the word's own where the language knows the compound
 * ("porte-/parole") or, of a compound that nobody lists, both halves ("franco-/chinois").
 */
export function rejoin(form: string, isWord: (form: string) => boolean): string {
  const divided = DIVIDED.exec(form);
  if (!divided) return form;
  const [, head = '', hyphen = '', tail = ''] = divided;
  const joined = dictionaryForm(head + tail);
  const known = (word: string) => isWord(word) || isWord(word.toLowerCase());
  if (hyphen === '' || known(joined)) return joined;
  const compound = `${dictionaryForm(head)}-${tail}`;
  return known(compound) || (known(head) && known(tail)) ? compound : joined;
}

/** Two small letters, then a capital within the same run of letters. */
const INNER_CAPITAL = /\p{Ll}{2}(?=\p{Lu})/u;

/**
 * Where a word that lost the line break before it begins: "exonérationLa ville" 11, "sanctionsPour" 9. Only words that
 * often begin a sentence are told from the names of products.
 * @param starters the language's, as the end of a form; their elision is cut off too
 */
export function gluedCuts(form: string, starters: RegExp): number[] {
  if (!INNER_CAPITAL.test(form)) return [];
  const found = starters.exec(form);
  if (!found || found.index < 3) return [];
  const elided = found[1] === undefined ? -1 : found.index + found[1].length;
  return elided > found.index && elided < form.length ? [found.index, elided] : [found.index];
}

/** Letters, marks, digits and what is written inside a word without being seen. */
export const WORD = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]`;
/** Not before a character that would go on with the word. */
export const WORD_END = `(?!${WORD})`;
/** The rest of a word after a line's end, where small letters stand on both sides of its hyphen. */
export const LINE_BREAK = String.raw`(?:(?<=\p{Ll})-|(?<=\p{Ll}\u00ad))[ \t]{0,40}\r?\n[ \t]{0,40}(?=\p{Ll})${WORD}+`;

const TLD =
  '(?:com|org|net|gov|edu|info|biz|tv|io|ai|eu|fr|uk|us|be|ch|ca|de|es|it|ru|cn|int|mil|news|press|media)';

/** Addresses, mentions, hashtags and domains. Repeats are bounded: a page of dots must not take forever. */
export const ADDRESSES = [
  String.raw`(?:https?:\/\/|www\.)[^\s«»"“”<>]*[\p{L}\p{N}\/=_-]`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
  `[@#]${WORD}+`,
  String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,4}${TLD}(?:\/[\p{L}\p{N}\/_-]+)?${WORD_END}`,
];

const GROUP_SPACE = String.raw`[ \u00a0\u202f\u2009]`;
/**
 * Numbers: with spaces between groups of three digits ("3 000", but "en 2019 300 personnes" is two), and a share
 * of such a number ("1/10 000") in its parts; then dates, hours, scores and ordinals: 3,5  14h30  12/05/2020  3rd.
 */
export const NUMBERS = [
  String.raw`[1-9]\d{0,2}(?:${GROUP_SPACE}\d{3}){1,6}(?!\d)(?:[.,]\d+)?(?:${WORD}+)?`,
  String.raw`\d+(?=\/\d{1,3}(?:${GROUP_SPACE}000){1,6}(?!\d))`,
  String.raw`\d+(?:[.,:\/-]\d+)*(?:${WORD}+)?`,
];
/** "traité(e)s", "name(s)": an ending that may be left out. */
export const OPTIONAL = String.raw`${WORD}+\((?:e|s|es|x|ne|le|te|se|ve)\)s?${WORD_END}`;

/** Runs of stops and dashes, degrees, pictures, and any other single character. */
export const MARKS = [
  String.raw`\.{2,}|…+|--+|\+\/-|°[CF]${WORD_END}`,
  String.raw`\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\u200d\ufe0f]*`,
  String.raw`[^\s]`,
];

export function tokenPattern(alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.map((a) => `(?:${a})`).join('|'), 'uy');
}

const SPACE = 0x20;

/**
 * Cuts a paragraph into tokens: they never overlap and leave nothing but white space out. They hold none but
 * between a number's groups of digits and where a line's end divides a word.
 */
export function tokenise(folded: string, rules: TokenRules): Span[] {
  const tokens: Span[] = [];
  const space = /\s+/y;
  let at = 0;
  while (at < folded.length) {
    if (folded.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const end = endOfPlainWord(folded, at);
    if (end > at) {
      tokens.push({ start: at, end });
      at = end;
      continue;
    }
    space.lastIndex = at;
    if (space.test(folded)) {
      at = space.lastIndex;
      continue;
    }
    rules.token.lastIndex = at;
    // A pattern ends with "any character", so it always matches.
    rules.token.test(folded);
    pushCut(tokens, folded, at, rules.token.lastIndex, rules);
    at = rules.token.lastIndex;
  }
  return tokens;
}

/** The end of a run of Latin letters before a space or a comma, which no rule could take otherwise; else `at`, as where a capital stands inside. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (next !== SPACE && next !== 0x2c) return at;
  for (let k = at + 3; k < end; k++) if (text.charCodeAt(k) <= 0x5a) return at;
  return end;
}

function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7)
  );
}

function pushCut(tokens: Span[], folded: string, start: number, end: number, rules: TokenRules): void {
  const form = folded.slice(start, end);
  const broken = form.includes('\n') ? /\s*\n\s*/.exec(form) : null;
  const cuts = broken ? cutsAround(broken, rules) : rules.cuts(form);
  let from = 0;
  for (const cut of [...cuts, form.length]) {
    const piece = form.slice(from, cut);
    const head = piece.length - piece.trimStart().length;
    tokens.push({ start: start + from + head, end: start + from + piece.trimEnd().length });
    from = cut;
  }
}

/** The cuts of a divided word are those of the word in one, moved by the break. */
function cutsAround(broken: RegExpExecArray, rules: TokenRules): number[] {
  const form = broken.input;
  const whole = rejoin(form, rules.isWord);
  if (!whole.includes('-', broken.index - 1)) return [];
  return rules.cuts(whole).map((cut) => (cut < broken.index ? cut : cut + broken[0].length));
}
