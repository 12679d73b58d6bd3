import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import type { Analyst } from '../actions/context.ts';
import type { Analysed, ArticleInput, Lang, Reading } from '../analysis/types.ts';
import { asCadrageError, type CadrageError } from '../errors.ts';
import { extract } from '../extract/index.ts';
import { createAnalyst } from '../jobs/analyst.ts';
import { type ArticleLine, readArticleLine } from './article-line.ts';
import { conlluOf } from './conllu.ts';
import { ARTICLES, expand, openBytes, readBytes, STDIN } from './files.ts';
import { type Line, readLines } from './lines.ts';
import { print } from './output.ts';
import { readable } from './readable.ts';
import { messageFor, tell } from './words.ts';

export interface AnalyzeOptions {
  json?: boolean;
  jsonl?: boolean;
  tokens?: boolean;
  conllu?: boolean;
  lang?: Lang;
  title?: string;
}

/** What became of one article: its analysis, or why there is none. */
type Outcome = { id: unknown; text: string } & ({ analysed: Analysed } | { error: CadrageError });

/** `cadrage analyze`: reads articles and says how they are framed. The exit status is 1 where one was refused. */
export async function analyze(files: string[], options: AnalyzeOptions): Promise<void> {
  const paths = files.length > 0 ? files : [STDIN];
  if (paths.includes(STDIN) && process.stdin.isTTY)
    process.stderr.write('Reading from the terminal: end with Ctrl-D.\n');
  const threads = availableParallelism();
  const analyst = await createAnalyst({ threads });
  try {
    if (options.jsonl) await analyzeLines(paths, options, analyst, threads);
    else await analyzeFiles(paths, options, analyst, threads);
  } finally {
    await analyst.close();
  }
}

async function analyzeLines(
  paths: string[],
  options: AnalyzeOptions,
  analyst: Analyst,
  threads: number,
): Promise<void> {
  const { lang, title } = options;
  const defaults = Object.fromEntries(
    Object.entries({ lang, title }).filter(([, value]) => value !== undefined),
  );
  for (const path of paths) {
    try {
      const lines = Readable.from(readLines(await openBytes(path)), { highWaterMark: 1 });
      const results = inOrder(lines, threads, async (line: Line) => {
        return analysed(readArticleLine(line, defaults), options, analyst);
      });
      for await (const outcome of results) {
        if (options.conllu) await printConllu(outcome);
        else await print(`${jsonOf(outcome, options)}\n`);
      }
    } catch (error) {
      tell(error, path);
    }
  }
}

async function analyzeFiles(
  paths: string[],
  options: AnalyzeOptions,
  analyst: Analyst,
  threads: number,
): Promise<void> {
  const files = (await Promise.all(paths.map((path) => expand(path, ARTICLES)))).flat();
  const outcomes = inOrder(Readable.from(files), threads, async (path: string) => {
    try {
      return await analysed({ id: path, article: await readArticle(path, options) }, options, analyst);
    } catch (error) {
      return { id: path, text: '', error: asCadrageError(error) };
    }
  });
  const asArray = files.length !== 1;
  const asJson = options.json || (options.tokens && !options.conllu);
  let before = asArray ? '[\n' : '';
  for await (const outcome of outcomes) {
    if (options.conllu) {
      await printConllu(outcome);
      continue;
    }
    if ('error' in outcome) tell(outcome.error, String(outcome.id));
    if (asJson) await print(before + jsonOf(outcome, options, 2));
    else if ('analysed' in outcome) await print(readable(String(outcome.id), outcome.text, outcome.analysed));
    before = ',\n';
  }
  if (asJson) await print(asArray ? `${before === '[\n' ? '[' : '\n'}]\n` : '\n');
}

/** Several at once, results in the order of the items, each as soon as it and those before it are there. */
function inOrder<T, R>(items: Readable, threads: number, work: (item: T) => Promise<R>): AsyncIterable<R> {
  // One article more than there are threads, so that none of them waits while a result is written.
  return items.map(work, { concurrency: threads + 1 }) as AsyncIterable<R>;
}

async function readArticle(path: string, options: AnalyzeOptions): Promise<ArticleInput> {
  const draft = extract(await readBytes(path), path === STDIN ? {} : { filename: path });
  // The title of a plain text is its first line: it is read where it stands.
  const title = options.title ?? (draft.provenance?.format === 'text' ? undefined : draft.title);
  return { text: draft.text, title, lang: options.lang };
}

async function analysed(line: ArticleLine, options: AnalyzeOptions, analyst: Analyst): Promise<Outcome> {
  if ('error' in line) return { ...line, text: '' };
  const { id, article } = line;
  try {
    return {
      id,
      text: article.text,
      analysed: await analyst.analyse(article, { reading: Boolean(options.tokens || options.conllu) }),
    };
  } catch (thrown) {
    return { id, text: article.text, error: asCadrageError(thrown) };
  }
}

/** One document; an article that was refused is told on standard error, and is not in the output. */
async function printConllu(outcome: Outcome): Promise<void> {
  const id = typeof outcome.id === 'string' ? outcome.id : JSON.stringify(outcome.id);
  if ('error' in outcome) return tell(outcome.error, id);
  const { analysis, reading } = outcome.analysed;
  await print(conlluOf(id, outcome.text, analysis, reading!));
}

function jsonOf(outcome: Outcome, { tokens }: AnalyzeOptions, indent?: number): string {
  if ('analysed' in outcome) {
    const { analysis, reading } = outcome.analysed;
    const read = tokens && reading ? readingJson(reading) : {};
    return JSON.stringify({ id: outcome.id, ...analysis, ...read }, null, indent);
  }
  process.exitCode = 1;
  const { code } = outcome.error;
  return JSON.stringify(
    { id: outcome.id, error: { code, message: messageFor(outcome.error) } },
    null,
    indent,
  );
}

/** What `--tokens` adds to a result; what a form says is CoNLL-U's. */
function readingJson({ tokens, entities, language }: Reading) {
  return {
    language,
    tokens: tokens.map(({ start, end, text, lemma, upos }) => ({ start, end, text, lemma, upos })),
    entities: entities.map(({ name, kind, aliases, mentions }) => ({
      name,
      kind,
      aliases,
      mentions: mentions.map(({ start, end, metonym }) => ({ start, end, ...(metonym && { metonym }) })),
    })),
  };
}
