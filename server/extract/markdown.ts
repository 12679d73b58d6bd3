import type { Nodes, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { day, LONGEST, line, type Read } from './read.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

/**
 * Markdown as plain paragraphs: headings, list items, quotations and table rows are each one; images
 * and raw HTML are left out. Front matter gives title, outlet, date and byline; the title may also
 * be a first heading of the first rank, which stays in the text.
 */
export function readMarkdown(source: string): Read {
  const tree: Root = markdown.parse(source);
  const front = frontMatter(tree.children.find((node) => node.type === 'yaml'));
  const text = paragraphs(tree).join('\n');
  const [first] = tree.children.filter((node) => node.type !== 'yaml');
  const heading = first?.type === 'heading' && first.depth === 1 ? plainText(first) : undefined;
  return {
    text,
    title: line(front.title ?? heading, LONGEST.title),
    outlet: line(front.outlet, LONGEST.outlet),
    date: day(front.date),
    byline: line(front.byline ?? front.author, LONGEST.byline),
  };
}

/** The fields of the front matter: none where it is not YAML, or not a list of names and values. */
function frontMatter(node: Yaml | undefined): Record<string, unknown> {
  if (!node) return {};
  try {
    const fields: unknown = parse(node.value, { maxAliasCount: 0 });
    return fields !== null && typeof fields === 'object' && !Array.isArray(fields) ? { ...fields } : {};
  } catch {
    return {};
  }
}

function paragraphs(node: Root | RootContent): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
    case 'table':
      return node.children.flatMap(paragraphs);
    case 'paragraph':
    case 'heading':
      return [plainText(node)].filter(Boolean);
    case 'tableRow':
      return [node.children.map(plainText).filter(Boolean).join(' ')].filter(Boolean);
    case 'code':
      return node.value.split('\n').filter((l) => l.trim());
    default:
      return [];
  }
}

/** On one line: a line end inside a paragraph is the author's wrapping, not the text's. */
function plainText(node: Nodes): string {
  return inline(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function inline(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('children' in node) return node.children.map(inline).join('');
  return 'value' in node ? node.value : '';
}
