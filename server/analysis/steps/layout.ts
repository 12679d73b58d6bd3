import { GRAMMAR, type LayoutWords } from '../languages/grammar.ts';
import type { Doc, Paragraph, ParagraphRole } from '../types.ts';
import { spanAt } from './spans.ts';

/** A line of this many words or more is never a heading. */
const LONGEST_HEADING = 26;
const LONGEST_BYLINE = 24;
/** Only a short line is somebody's name and nothing else. */
const LONGEST_NAME = 12;
/** A byline that ends with a stop has no more words than this. */
const LONGEST_STOPPED = 6;
const LONGEST_BIOGRAPHY = 60;
/** Words of an appeal, a notice or a form at most; what is longer is the article. */
const LONGEST_NOTICE = 120;
/** Characters of a caption, a link or a button at most. */
const LONGEST_LINE = 500;
const LONGEST_LINK = 220;
/** Characters of a caption's credit at most. */
const LONGEST_CREDIT = 110;
/** Strong words count twice; one of them at the line's head is an imperative and enough. */
const STRONG = 2;
const ENOUGH = 3;
/** Headings for each paragraph of body. */
const MOST_HEADINGS = 2;
/** Lines from the article's head and from its end at which bylines are looked for. */
const HEAD = 3;
const END = 2;

/**
 * Gives each paragraph its role from its form and place; what is not body is left out of every score.
 * The only paragraph of a text is its body, whatever it looks like.
 */
export function paragraphRoles(
  doc: Pick<Doc, 'text' | 'lang' | 'tokens' | 'sentences'>,
  paragraphs: Omit<Paragraph, 'role'>[],
): Paragraph[] {
  const layout = GRAMMAR[doc.lang].layout;
  const lines = paragraphs.map((p) => doc.text.slice(p.start, p.end));
  if (lines.length === 1) return paragraphs.map((p) => ({ ...p, role: 'body' }));
  const words = paragraphs.map((p) => countWords(p, doc));
  const roles: ParagraphRole[] = lines.map((line, i) =>
    isBoilerplate(line, words[i]!, layout) ? 'boilerplate' : 'body',
  );
  const listed = readLists(lines, roles, layout);

  // Biographies stand one after another at the end.
  for (
    let i = roles.lastIndexOf('body');
    i > 0 && isBiography(lines[i]!, words[i]!, layout);
    i = roles.lastIndexOf('body')
  )
    roles[i] = 'boilerplate';
  const lastKept = roles.lastIndexOf('body');
  lines.forEach((line, i) => {
    if (roles[i] !== 'body') return;
    const length = words[i]!;
    const nearEdge = i < HEAD || i > lastKept - END;
    if (length <= LONGEST_BYLINE && nearEdge && isByline(line, length, i > 0, layout)) roles[i] = 'byline';
    else if (length <= LONGEST_NAME && layout.dateline.test(line)) roles[i] = 'byline';
    else if (i < lastKept && !listed[i] && isHeading(line, length, paragraphs[i]!, roles, i))
      roles[i] = 'heading';
  });
  // Where short lines outnumber what they would head (verse, a list, a chat), they are the text.
  const count = (role: ParagraphRole) => roles.filter((r) => r === role).length;
  if (count('heading') > count('body') * MOST_HEADINGS)
    return paragraphs.map((p, i) => ({ ...p, role: roles[i] === 'heading' ? 'body' : roles[i]! }));
  return paragraphs.map((p, i) => ({ ...p, role: roles[i]! }));
}

function countWords(
  { first, last }: Omit<Paragraph, 'role'>,
  { tokens, sentences }: Pick<Doc, 'tokens' | 'sentences'>,
): number {
  let words = 0;
  if (last > first)
    for (let i = sentences[first]!.first; i < sentences[last - 1]!.last; i++) if (tokens[i]!.word) words++;
  return words;
}

const ITEM = /^(?:[-–—•*·▪◦]\s|(?:\d{1,2}|[a-z])[.)]\s)/u;
/** One short line after a colon is as likely a heading. */
const MOST_SINGLE = 2;
const STOPPED = /[.!?…][»"”’')\]]*$/;

/**
 * For each line whether it is an item of a list: several short lines that a colon announces, or numbered ones
 * that follow one another. What a label such as "Read more:" announces becomes boilerplate in `roles`.
 */
function readLists(lines: readonly string[], roles: ParagraphRole[], layout: LayoutWords): boolean[] {
  const short = lines.map((line) => line.length < LONGEST_LINE && !STOPPED.test(line));
  const listed = lines.map((line, i) => {
    if (!ITEM.test(line)) return false;
    return [lines[i - 1], lines[i + 1]].some((other) => other !== undefined && ITEM.test(other));
  });
  lines.forEach((line, i) => {
    if (!line.endsWith(':')) return;
    let end = i + 1;
    while (end < lines.length && short[end] && roles[end] === 'body' && !lines[end]!.endsWith(':')) end++;
    const links = roles[i] === 'boilerplate' && isLink(line, layout);
    if (roles[i] === 'boilerplate' ? !links : end - i <= MOST_SINGLE) return;
    for (let k = i + 1; k < end; k++) {
      listed[k] = true;
      if (links) roles[k] = 'boilerplate';
    }
  });
  return listed;
}

function isHeading(
  line: string,
  words: number,
  p: Omit<Paragraph, 'role'>,
  roles: ParagraphRole[],
  i: number,
): boolean {
  if (words === 0 || words >= LONGEST_HEADING || /^[-–—•*]\s/.test(line) || /[:;,]$/.test(line)) return false;
  // A post that is shown in the article, with its author's handle.
  if (/\(@\w+\)/.test(line)) return false;
  const sentences = p.last - p.first;
  if (/[.!…][»"”’')\]]*$/.test(line)) return false;
  // A question that stands alone between two paragraphs heads what answers it.
  if (/\?[\s\u00a0\u202f]*[»”"]?$/.test(line))
    return sentences === 1 && words <= 12 && i > 0 && nextKept(roles, i) === 'body';
  return sentences <= 2;
}

function nextKept(roles: readonly ParagraphRole[], i: number): ParagraphRole | undefined {
  let next = i + 1;
  while (roles[next] === 'boilerplate') next++;
  return roles[next];
}

const NAME = String.raw`(?:\p{Lu}[\p{L}’'.]*(?:-\p{Lu}[\p{L}’'.]*)*)`;
const PARTICLE = `(?:de|du|des|d’|d'|la|le|van|von|der|den|al|el|ben|bin|da|di|dos)`;
/** Two to four names, with particles between. */
const FULL_NAME = String.raw`${NAME}(?:\s+(?:${PARTICLE}\s+){0,3}${NAME}){1,3}`;
/** A line that is nothing but the names of one or several people, with their agency. */
const ONLY_NAMES = new RegExp(
  String.raw`^${FULL_NAME}(?:\s?(?:,|&|et|and|,\s?and)\s${FULL_NAME}){0,4}(?:\s?[,/|]\s?(?:AFP|AP|Reuters|REUTERS))?$`,
  'u',
);

/** "By Tuesday, the people had left the village.": it ends as a sentence does. */
const SENTENCE = /\p{L}{3}[.!?][»"”]?$/u;

function isByline(line: string, words: number, mayBeBareName: boolean, layout: LayoutWords): boolean {
  if (layout.contribution.test(line)) return true;
  if (words > LONGEST_STOPPED && SENTENCE.test(line)) return false;
  if (layout.bylines.some((byline) => byline.test(line))) return true;
  return mayBeBareName && words <= LONGEST_NAME && ONLY_NAMES.test(line);
}

function isBiography(line: string, words: number, layout: LayoutWords): boolean {
  return line.length <= LONGEST_LINE * 2 && words <= LONGEST_BIOGRAPHY && layout.biography.test(line);
}

function isLink(line: string, { boilerplate }: LayoutWords): boolean {
  return line.length <= LONGEST_LINK && boilerplate.link.test(line);
}

function isBoilerplate(line: string, words: number, layout: LayoutWords): boolean {
  const { boilerplate } = layout;
  if (boilerplate.caption.test(line.slice(0, LONGEST_LINE))) return true;
  if (line.length <= LONGEST_LINE) {
    if (isLink(line, layout) || boilerplate.credit.test(line.slice(-LONGEST_CREDIT))) return true;
    if (boilerplate.whole.some((whole) => whole.test(line))) return true;
  }
  if (line.length > LONGEST_LINE * 3 || words >= LONGEST_NOTICE) return false;
  // What stands in quotation marks is somebody's words, not the page's.
  const own = line.toLowerCase().replace(/«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"]*(?:"|$)/g, ' ');
  const strong = new Set<string>();
  let heads = false;
  const rest = own.replace(boilerplate.strong, (found, ...args) => {
    strong.add(found);
    if (args.find((arg) => typeof arg === 'number') === 0) heads = true;
    return ' ';
  });
  if (strong.size === 0) return false;
  const weak = new Set(rest.match(boilerplate.weak)).size;
  return strong.size * STRONG + weak + (heads ? 1 : 0) >= ENOUGH;
}

/** The paragraph that holds an offset. */
export function paragraphAt(doc: Pick<Doc, 'paragraphs'>, offset: number): Paragraph | undefined {
  return spanAt(doc.paragraphs, offset);
}
