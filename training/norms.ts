/**
 * Measures where the articles of an open corpus stand on each score, and writes the reference that the
 * product places figures in: `corpus/norms/<lang>.json`. Only numbers leave the corpus.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { inOrder } from '../server/actions/in-order.ts';
import { rounded } from '../server/analysis/rounded.ts';
import { type Lang, SCORE_IDS, type ScoreId } from '../server/analysis/types.ts';
import { ENGINE } from '../server/analysis/version.ts';
import { type Norms, norms } from '../server/contract.ts';
import { CadrageError } from '../server/errors.ts';
import { createAnalyst } from '../server/jobs/analyst.ts';
import { quantile } from '../server/stats/quantiles.ts';
import { articlesOf } from './corpora.ts';

/** What each reference is, as its card says. */
const REFERENCES: Record<Lang, Pick<Norms, 'reference' | 'licence'>> = {
  fr: {
    reference: {
      fr: 'OrangeSum : articles d’Orange Actu, un seul média (Kamal Eddine et al. 2021)',
      en: 'OrangeSum: articles of Orange Actu, one outlet (Kamal Eddine et al. 2021)',
    },
    licence: 'CC BY-SA 4.0',
  },
  en: {
    reference: {
      fr: 'AllSides article bias : articles de 24 médias américains et britanniques (Baly et al. 2020)',
      en: 'AllSides article bias: articles of 24 US and UK outlets (Baly et al. 2020)',
    },
    licence: 'Apache-2.0',
  },
};

const { fr, en, date } = new Command('norms')
  .requiredOption('--fr <file>', 'the French corpus, gzipped JSONL')
  .requiredOption('--en <file>', 'the English corpus, gzipped JSONL')
  .requiredOption('--date <YYYY-MM-DD>', 'today')
  .parse()
  .opts<{ fr: string; en: string; date: string }>();

const threads = availableParallelism();
const analyst = await createAnalyst({ threads });
for (const [lang, file] of [
  ['fr', fr],
  ['en', en],
] as const) {
  const measured = await measure(lang, file);
  const target = new URL(`../corpus/norms/${lang}.json`, import.meta.url);
  await writeFile(
    target,
    `${JSON.stringify(norms.parse(measured), null, 1).replace(/\n {4,}(?=[-\d\]])/g, ' ')}\n`,
  );
  console.log(`${lang}: ${measured.articles} articles`);
}
await analyst.close();

async function measure(lang: Lang, file: string): Promise<Norms> {
  const values = new Map(SCORE_IDS.map((id) => [id, [] as number[]]));
  let articles = 0;
  const read = inOrder(articlesOf(file), 2 * threads, ({ text, title }) =>
    analyst.analyse({ text, title, lang }).catch((error) => {
      if (error instanceof CadrageError) throw error;
      return null;
    }),
  );
  for await (const analysed of read) {
    if (analysed === null) continue;
    articles += 1;
    for (const id of SCORE_IDS) {
      const { value } = analysed.analysis.scores[id];
      if (value !== null) values.get(id)!.push(value);
    }
  }
  return {
    lang,
    ...REFERENCES[lang],
    articles,
    date,
    engine: { version: ENGINE.version, hash: ENGINE.hash },
    scores: Object.fromEntries(SCORE_IDS.map((id) => [id, quantilesOf(values.get(id)!)])) as Norms['scores'],
  };
}

function quantilesOf(values: number[]): Norms['scores'][ScoreId] {
  const sorted = Float64Array.from(values).sort();
  return {
    n: sorted.length,
    quantiles: Array.from({ length: 101 }, (_, p) => rounded(quantile(sorted, p / 100))),
  };
}
