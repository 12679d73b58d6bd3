import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { CadrageError } from '../errors.ts';
import { htmlParagraphs, type Markup } from './html-paragraphs.ts';
import { day, LONGEST, line, type Read } from './read.ts';

/** The largest and the deepest page that is searched for its article: the search takes the square of the depth. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 200;
/** Where a page says when it was published, the surest first. */
const DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date" i]', 'content'],
  ['meta[name="dc.date" i]', 'content'],
  ['meta[name="dcterms.created" i]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const;
const ADDRESSES = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
] as const;

/**
 * The article of a web page, without its menus and advertisements, as Mozilla's Readability finds it;
 * title, outlet, date and byline from JSON-LD, OpenGraph and other metadata. Nothing is executed or
 * fetched.
 * @throws CadrageError `no_article_found`
 */
export function readHtml(source: string): Read {
  try {
    if ((source.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS) throw new CadrageError('no_article_found');
    const { document } = parseHTML(source);
    if (isDeeper(document.documentElement, DEEPEST)) throw new CadrageError('no_article_found');
    const url = first(document, ADDRESSES, address);
    const dateInPage = first(document, DATES, day);
    // It takes the document apart, so it comes last.
    const article = new Readability<Markup>(document, {
      serializer: (node) => node as unknown as Markup,
    }).parse();
    const text = article?.content ? htmlParagraphs(article.content).join('\n') : '';
    if (!article || text === '') throw new CadrageError('no_article_found');
    return {
      text,
      title: line(article.title, LONGEST.title),
      outlet: line(article.siteName, LONGEST.outlet),
      date: day(article.publishedTime) ?? dateInPage,
      byline: /^https?:/.test(article.byline ?? '') ? undefined : line(article.byline, LONGEST.byline),
      url,
    };
  } catch (cause) {
    // What those libraries cannot read they say in their own ways.
    throw cause instanceof CadrageError ? cause : new CadrageError('no_article_found', undefined, { cause });
  }
}

/** The encoding that a page declares in its head. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

interface Tree {
  children: Iterable<Tree>;
}

function isDeeper(root: Tree | null, most: number): boolean {
  let level = root ? [root] : [];
  for (let depth = 0; depth <= most && level.length > 0; depth += 1)
    level = level.flatMap((e) => [...e.children]);
  return level.length > 0;
}

interface Searchable {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

function first(
  document: Searchable,
  places: readonly (readonly [selector: string, attribute: string])[],
  read: (value: unknown) => string | undefined,
): string | undefined {
  for (const [selector, attribute] of places) {
    const found = read(document.querySelector(selector)?.getAttribute(attribute));
    if (found !== undefined) return found;
  }
  return undefined;
}

function address(value: unknown): string | undefined {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
