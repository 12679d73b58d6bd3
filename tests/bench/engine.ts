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
import { measureSpeed, READ } from './speed.ts';
import { measureStarts } from './start.ts';
import { speedTable, startTable } from './tables.ts';
import { measureReading } from './treebank.ts';

interface Row {
  measure: string;
  reached: number;
  /** `most` where less is better. */
  target?: number;
  most?: boolean;
  unit?: 'ms' | 'MB';
}

const SHARED = new URL('../../../shared/', import.meta.url);
if (!existsSync(SHARED)) {
  console.error('The annotated data is not here: ../shared is looked for beside the project.');
  process.exit(2);
}

const treebank = readFileSync(new URL('treebanks/fr_sequoia-ud-test.conllu', SHARED), 'utf8');
const weights = await loadWeights('fr');
const gold = measureTagger(weights!, readConllu(treebank));
const reading = measureReading(createLanguage('fr', weights), treebank);
const rows: Row[] = [
  {
    measure: 'French UPOS, Sequoia test, gold tokens',
    reached: gold.upos.toJSON() ?? Number.NaN,
    target: 0.98,
  },
  { measure: 'French UPOS, own tokens', reached: reading.upos, target: 0.97 },
  { measure: 'French tokens F1', reached: reading.tokens.f1, target: 0.993 },
  { measure: 'French lemmas, gold tokens', reached: gold.lemma.toJSON() ?? Number.NaN, target: 0.985 },
  { measure: 'French lemmas, own tokens', reached: reading.lemma },
  { measure: 'French sentences F1, running paragraphs', reached: reading.sentences.f1, target: 0.97 },
  ...(await holdersFoundAsEntities(SHARED)).map(({ lang, found, total }) => ({
    measure: `Named holders found as entities of the right kind, ${lang} (${found} of ${total})`,
    reached: found / total,
    target: 0.92,
  })),
];
const starts = measureStarts();
const own = starts.find(({ of }) => of === 'engine')!;
rows.push(
  { measure: 'Engine ready in', reached: own.milliseconds, target: 600, most: true, unit: 'ms' },
  { measure: 'Resident beyond Node’s own', reached: own.megabytes, target: 120, most: true, unit: 'MB' },
);
const speeds = await measureSpeed(SHARED);
for (const { lang, by, step, ofWink } of speeds)
  if (by === 'engine' && step === READ)
    rows.push({ measure: `Read of ${lang} beside wink’s English pipe`, reached: ofWink, target: 0.5 });

if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, speeds, starts }, null, 2));
else console.log([...rows.map(readable), '', speedTable(speeds), '', startTable(starts)].join('\n'));

function readable({ measure, reached, target, most, unit }: Row): string {
  const shown = (figure: number) =>
    unit ? `${Math.round(figure).toLocaleString('en')} ${unit}` : figure.toFixed(4);
  const mark = target === undefined ? ' ' : (most ? reached <= target : reached >= target) ? '✓' : '✗';
  const wanted = target === undefined ? '' : `${most ? 'at most' : 'at least'} ${shown(target)}`;
  return `${mark} ${measure.padEnd(72)} ${shown(reached).padStart(22)}   ${wanted}`;
}
