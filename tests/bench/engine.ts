/**
 * `npm run bench`: how well and how fast the engine reads, beside what it must reach. Figures of
 * quality are the same on every machine; those of speed are ratios of one run. Printed, never tested.
 *
 *     npm run bench [-- --json]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createLanguage } from '../../server/analysis/languages/index.ts';
import { loadWeights } from '../../server/resources.ts';
import { readConllu } from '../../training/french/conllu.ts';
import { measure as measureTagger } from '../../training/french/measure.ts';
import { holdersFoundAsEntities } from './holders.ts';
import { measureSpeed } from './speed.ts';
import { measureStart } from './start.ts';
import { measureReading } from './treebank.ts';

interface Row {
  measure: string;
  reached: number;
  /** `most` where less is better. */
  target?: number;
  most?: boolean;
  unit?: '%' | 'ms' | 'MB' | 'characters/s';
}

const SHARED = new URL('../../../shared/', import.meta.url);
if (!existsSync(SHARED)) {
  console.error('The annotated data is not here: ../shared is looked for beside the project.');
  process.exit(2);
}

const treebank = readFileSync(new URL('treebanks/fr_sequoia-ud-test.conllu', SHARED), 'utf8');
const weights = await loadWeights('fr');
const gold = measureTagger(weights!, readConllu(treebank));
const own = measureReading(createLanguage('fr', weights), treebank);
const rows: Row[] = [
  {
    measure: 'French UPOS, Sequoia test, gold tokens',
    reached: gold.upos.toJSON() ?? Number.NaN,
    target: 0.98,
  },
  { measure: 'French UPOS, own tokens', reached: own.upos, target: 0.97 },
  { measure: 'French tokens F1', reached: own.tokens.f1, target: 0.993 },
  { measure: 'French lemmas, gold tokens', reached: gold.lemma.toJSON() ?? Number.NaN, target: 0.985 },
  { measure: 'French lemmas, own tokens', reached: own.lemma },
  { measure: 'French sentences F1, running paragraphs', reached: own.sentences.f1, target: 0.97 },
  ...(await holdersFoundAsEntities(SHARED)).map(({ lang, found, total }) => ({
    measure: `Named holders found as entities of the right kind, ${lang} (${found} of ${total})`,
    reached: found / total,
    target: 0.92,
  })),
];
const start = measureStart();
rows.push(
  { measure: 'Engine ready in', reached: start.milliseconds, target: 600, most: true, unit: 'ms' },
  { measure: 'Resident beyond Node’s own', reached: start.megabytes, target: 120, most: true, unit: 'MB' },
);
for (const { lang, charactersASecond, ofWink } of await measureSpeed(SHARED))
  rows.push(
    { measure: `Read of ${lang} beside wink’s English pipe`, reached: ofWink, target: 0.5 },
    { measure: `Read of ${lang}`, reached: charactersASecond, unit: 'characters/s' },
  );

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else for (const row of rows) console.log(readable(row));

function readable({ measure, reached, target, most, unit }: Row): string {
  const shown = (figure: number) =>
    unit ? `${Math.round(figure).toLocaleString('en')} ${unit}` : figure.toFixed(4);
  const mark = target === undefined ? ' ' : (most ? reached <= target : reached >= target) ? '✓' : '✗';
  const wanted = target === undefined ? '' : `${most ? 'at most' : 'at least'} ${shown(target)}`;
  return `${mark} ${measure.padEnd(72)} ${shown(reached).padStart(22)}   ${wanted}`;
}
