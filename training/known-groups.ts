/**
 * Known groups: compares articles whose difference is known beforehand (opinion against news) on every score,
 * and says which scores tell them apart as theory says. Only numbers leave the corpus. What is compared
 * and why stands in `docs/known-groups.md`.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { inOrder } from '../server/actions/in-order.ts';
import { AnalysisError } from '../server/analysis/errors.ts';
import { type ArticleInput, LANGS, type Lang } from '../server/analysis/types.ts';
import { ENGINE } from '../server/analysis/version.ts';
import { extract } from '../server/extract/index.ts';
import { createAnalyst } from '../server/jobs/analyst.ts';
import { articlesOf, type CorpusArticle } from './corpora.ts';
import { compareGroups, comparePairs } from './known-groups/compare.ts';
import {
  CONTRASTS,
  DESIGNED,
  EXPECTED_OF_CONTRASTS,
  fromOpinionPages,
  type Origin,
} from './known-groups/contrasts.ts';
import { markdown, withMeasured } from './known-groups/markdown.ts';
import { type Measured, measuredOf } from './known-groups/measures.ts';
import { readable } from './known-groups/readable.ts';
import type { Comparison, Report } from './known-groups/report.ts';

interface Options {
  corpus: string;
  demonstration: string;
  date: string;
  json?: true;
  markdown?: true;
}

/** What the index of the demonstration says of it, as far as it is read here. */
interface Index {
  outlets: { slug: string; kind: string }[];
  articles: { file: string; lang: Lang; event: string; outlet: string }[];
}

const PAGES: Record<Lang, URL> = {
  en: new URL('../docs/known-groups.md', import.meta.url),
  fr: new URL('../docs/known-groups.fr.md', import.meta.url),
};

const options = new Command('known-groups')
  .option('--corpus <file>', 'the English corpus, gzipped JSONL', '../shared/corpora/allsides-en.jsonl.gz')
  .option('--demonstration <folder>', 'the demonstration corpus', 'corpus/articles')
  .option('--date <YYYY-MM-DD>', 'the date that is written', new Date().toISOString().slice(0, 10))
  .option('--json', 'print everything as JSON')
  .option('--markdown', 'write the tables into docs/known-groups.md and docs/known-groups.fr.md')
  .parse()
  .opts<Options>();

const threads = availableParallelism();
const analyst = await createAnalyst({ threads });
let refused = 0;
try {
  const designed = await compareDesigned(options.demonstration);
  const comparisons = [...(await compareCorpus(options.corpus)), ...designed];
  const report: Report = {
    date: options.date,
    engine: { version: ENGINE.version, hash: ENGINE.hash },
    corpus: basename(options.corpus),
    refused,
    comparisons,
  };
  if (options.markdown)
    for (const lang of LANGS) {
      const page = await readFile(PAGES[lang], 'utf8');
      await writeFile(PAGES[lang], withMeasured(page, markdown(report, lang)));
    }
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : readable(report));
} catch (error) {
  console.error(`known-groups: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await analyst.close();
}

/** Every contrast that the corpus has both groups of; the first it must have. */
async function compareCorpus(file: string): Promise<Comparison[]> {
  const articles: (Origin & Measured)[] = [];
  const read = inOrder(belonging(file), 2 * threads, async (article) => {
    const measured = await measure({ text: article.text, title: article.title, lang: article.lang });
    return measured && { outlet: article.outlet, url: article.url, ...measured };
  });
  for await (const article of read) if (article) articles.push(article);
  return CONTRASTS.flatMap(({ id, group, words: [fewest, most] = [0, Number.POSITIVE_INFINITY] }) => {
    const within = articles.filter(({ words }) => words >= fewest && words <= most);
    const groups = ([0, 1] as const).map((g) => within.filter((article) => group(article) === g));
    const [first, second] = groups as [typeof articles, typeof articles];
    if (first.length === 0 || second.length === 0) {
      if (id !== CONTRASTS[0].id) return [];
      throw new Error(
        `the corpus ${file} has not both kinds of outlets, those marked opinion and those marked news`,
      );
    }
    return {
      id,
      articles: [first.length, second.length] as [number, number],
      opinionPages: [first.filter(fromOpinionPages).length, second.filter(fromOpinionPages).length] as [
        number,
        number,
      ],
      rows: compareGroups(first, second, EXPECTED_OF_CONTRASTS),
    };
  });
}

/** The articles that are in any group: the others need not be read. */
async function* belonging(file: string): AsyncGenerator<CorpusArticle & Origin> {
  // A stream that cannot be opened fails where nobody can catch it.
  const there = await stat(file).catch(() => null);
  if (!there?.isFile()) throw new Error(`the corpus ${file} is not there, or is not a file`);
  try {
    for await (const article of articlesOf(file)) {
      const origin = { url: '', ...article };
      if (CONTRASTS.some(({ group }) => group(origin) !== null)) yield origin;
    }
  } catch (cause) {
    throw new Error(`the corpus ${file} is not gzipped JSONL (${(cause as Error).message})`, { cause });
  }
}

async function indexOf(folder: string): Promise<Index> {
  try {
    return JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as Index;
  } catch (cause) {
    throw new Error(`the demonstration ${folder} has no index to read (${(cause as Error).message})`, {
      cause,
    });
  }
}

/** The contrasts of the demonstration, in each language, event by event. */
async function compareDesigned(folder: string): Promise<Comparison[]> {
  const index = await indexOf(folder);
  const kinds = new Map(index.outlets.map(({ slug, kind }) => [slug, kind]));
  const read = inOrder(index.articles, 2 * threads, async ({ file, lang, event, outlet }) => {
    const { text, title } = extract(await readFile(join(folder, file)), { filename: basename(file) });
    const measured = await measure({ text, title, lang });
    return measured && { lang, event, kind: kinds.get(outlet), measured };
  });
  const articles = (await Array.fromAsync(read)).filter((article) => article !== null);
  return LANGS.flatMap((lang) =>
    DESIGNED.map(({ id, kinds: [first, second], expected }): Comparison => {
      const own = articles.filter((article) => article.lang === lang);
      const events = Map.groupBy(own, ({ event }) => event);
      const pairs = [...events.values()].flatMap((told): (readonly [Measured, Measured])[] => {
        const [a, b] = [first, second].map((kind) => told.find((article) => article.kind === kind));
        return a && b ? [[a.measured, b.measured]] : [];
      });
      return {
        id: `${lang}-${id}`,
        articles: [pairs.length, pairs.length],
        opinionPages: null,
        rows: comparePairs(pairs, expected),
      };
    }),
  );
}

/** Null where the engine refuses the text, which is counted. */
async function measure(article: ArticleInput): Promise<Measured | null> {
  try {
    return measuredOf((await analyst.analyse(article)).analysis);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    refused += 1;
    return null;
  }
}
