#!/usr/bin/env node
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { LANGS, type Lang } from './analysis/types.ts';
import { ENGINE } from './analysis/version.ts';
import type { AnalyzeOptions } from './cli/analyze.ts';
import type { EvaluateOptions } from './cli/evaluate.ts';
import { endQuietlyWithReader } from './cli/output.ts';
import { tell } from './cli/words.ts';

interface ImportOptions {
  outlet?: string;
  lang?: Lang;
  date?: string;
}

const program = new Command('cadrage')
  .description(
    'Shows how news articles, in French and in English, are framed: whose words they carry, which words are loaded and in whose mouth, where reporting gives way to opinion, what stance is taken towards whom, and through which frames.',
  )
  .version(`cadrage ${ENGINE.version} (engine ${ENGINE.hash})`)
  .showHelpAfterError('(cadrage --help says more)')
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'cadrage: ')) })
  .addHelpText(
    'after',
    `
Examples:
  cadrage analyze article.txt                 what an article does, to read
  cadrage analyze --json article.html         the same as data: every finding with its place in the text
  cadrage analyze --jsonl < in.jsonl > out.jsonl
                                              many articles, one a line, on all cores
  cadrage import --outlet "Le Courrier" articles/
                                              add a folder of articles to the dashboard
  cadrage serve                               the dashboard, at http://127.0.0.1:4173

cadrage help COMMAND says more on each.`,
  );

const language = () =>
  new Option('--lang <language>', 'fr or en, where detection is not wanted').choices(LANGS);

program
  .command('analyze')
  .alias('analyse')
  .summary('say how articles are framed')
  .description(
    'Reads articles (plain text, Markdown, HTML) and says how they are framed. Without a FILE, or where it is "-", reads standard input; a folder stands for the articles in it. Needs no database and no network.',
  )
  .argument('[FILE...]', 'articles; with --jsonl, files of one article a line')
  .addOption(new Option('--json', 'one JSON object for one file, an array for several').conflicts('jsonl'))
  .option('--jsonl', 'read one article a line, write one result a line, in the same order')
  .option('--tokens', 'add tokens (lemma, part of speech), entities and languages to each result')
  .addOption(
    new Option('--conllu', 'print CoNLL-U, which linguists’ tools read, instead').conflicts([
      'json',
      'tokens',
    ]),
  )
  .addOption(language())
  .option('--title <title>', 'the headline, where the text does not hold it')
  .addHelpText(
    'after',
    `
A line of --jsonl is an object: "text", and if you like "id", "title", "lang", "outlet", "date" and
"targets" (names whose treatment you want to know). The result carries the same "id". A line that cannot
be read or analysed gives {"id", "error": {"code", "message"}} in its place and the run goes on.

Exit status: 0, or 1 where an article was refused.

Examples:
  cadrage analyze article.md
  curl -s https://example.org/story | cadrage analyze --json -
  cadrage analyze --conllu article.txt > article.conllu
  cadrage analyze --jsonl --tokens < in.jsonl > out.jsonl
  echo '{"id": 1, "text": "…", "targets": ["China"]}' | cadrage analyze --jsonl`,
  )
  .action(async (files: string[], options: AnalyzeOptions) => {
    const { analyze } = await import('./cli/analyze.ts');
    await analyze(files, options);
  });

program
  .command('import')
  .summary('add articles to the dashboard')
  .description(
    'Adds articles to the database that the dashboard shows: files (plain text, Markdown, HTML), folders of them, and collections of one JSON object a line (.jsonl, or "-" for standard input). An article that is already there is left as it is.',
  )
  .argument('<PATH...>', 'files, folders, collections')
  .option('--outlet <name>', 'who published it, where the article does not say')
  .addOption(language())
  .option('--date <YYYY-MM-DD>', 'when it was published, where the article does not say')
  .addHelpText(
    'after',
    `
A line of a collection is an object: "text" and "outlet", and if you like "title", "date", "lang", "byline".
The database is the embedded one in the project's folder "data" (CADRAGE_DATA for another), or the Postgres
that DATABASE_URL names. The embedded one can be open in one process only: stop the server first.

Exit status: 0, or 1 where an article was refused.

Examples:
  cadrage import --outlet "The Harbour Post" --date 2026-03-01 story.html
  cadrage import corpus.jsonl`,
  )
  .action(async (paths: string[], options: ImportOptions) => {
    const { importInto } = await import('./cli/import.ts');
    await importInto(paths, options);
  });

program
  .command('demonstration')
  .alias('demo')
  .summary('load or remove the invented articles')
  .description(
    'Loads the invented articles that show the program into the database of the dashboard, or removes them. Articles that are not invented are never touched.',
  )
  .addArgument(new Argument('<what>', 'what to do with them').choices(['load', 'remove']))
  .addHelpText(
    'after',
    `
The database is that of "cadrage import".

Examples:
  cadrage demonstration remove
  cadrage demonstration load`,
  )
  .action(async (what: 'load' | 'remove') => {
    const { demonstrate } = await import('./cli/demonstration.ts');
    await demonstrate(what);
  });

program
  .command('evaluate')
  .summary('measure the engine on annotated sets')
  .description(
    'Has the engine read every annotated set in a folder (NAME.jsonl, whose name begins with its kind: voice, attribution, frames, subjectivity, target, loaded, semeval) and prints each measure with its 95% bootstrap interval by document and what it rests on.',
  )
  .argument('<DIR>', 'a folder of annotated sets')
  .argument('[SET...]', 'names of sets, where not all are wanted')
  .addOption(
    new Option(
      '--folds <number>',
      'cross-validate sets that a model was trained on; without it they are refused',
    ).argParser(foldsFrom),
  )
  .option('--errors <file>', 'write the errors, by likely cause and with their context, as a page to read')
  .option('--save <file>', 'write the result, for --against')
  .option('--against <file>', 'compare with a saved result: paired intervals, and which items changed')
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Where a line of a set cannot be used, it is named with its field and left out. The files that --errors and
--save write hold words of the annotated texts: mind their licence.

Exit status: 0, or 1 where something could not be measured.

Examples:
  cadrage evaluate ../shared/gold
  cadrage evaluate ../shared/gold voice-fr.dev voice-en.dev --errors errors.html
  cadrage evaluate ../shared/gold --save before.json
  cadrage evaluate ../shared/gold --against before.json`,
  )
  .action(async (folder: string, sets: string[], options: EvaluateOptions) => {
    const { evaluate } = await import('./cli/evaluate.ts');
    await evaluate(folder, sets, options);
  });

program
  .command('serve')
  .summary('serve the dashboard and the API')
  .description('Serves the dashboard and the API until Ctrl-C. Build the dashboard first: npm run build.')
  .option('--host <address>', 'address to listen on (127.0.0.1; any other needs CADRAGE_TOKEN)')
  .option('--port <number>', 'port to listen on (4173)')
  .addHelpText(
    'after',
    `
Environment: HOST, PORT, DATABASE_URL, CADRAGE_DATA, CADRAGE_TOKEN, CADRAGE_HOSTS, LOG_LEVEL.

Examples:
  cadrage serve --port 8080
  CADRAGE_TOKEN=a-long-secret-of-yours cadrage serve --host 0.0.0.0`,
  )
  .action(async ({ host, port }: { host?: string; port?: string }) => {
    const { run } = await import('./main.ts');
    await run({ ...process.env, HOST: host ?? process.env.HOST, PORT: port ?? process.env.PORT });
  });

function foldsFrom(text: string): number {
  const folds = Number(text);
  if (!Number.isInteger(folds) || folds < 2) throw new InvalidArgumentError('It is a whole number from 2.');
  return folds;
}

endQuietlyWithReader();
try {
  await program.parseAsync();
} catch (error) {
  tell(error);
}
