import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateSet } from '../../../server/actions/evaluate-set.ts';
import { figuresOf } from '../../../server/evaluation/evaluated.ts';
import { kindOf, readSet } from '../../../server/evaluation/sets.ts';
import { engine } from '../analysis/engine.ts';
import { keyOf } from './replay.ts';

const GOLD = fileURLToPath(new URL('../../../../shared/gold/', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;
const here = existsSync(join(GOLD, 'score.py')) && hasPython;
if (!here)
  console.warn(
    'parity: ../shared/gold or python3 is not here, so the figures are not compared with score.py.',
  );

/** Lines of each set that are compared: enough for every case of every measure, and quick. */
const LINES = 60;
/** No set of this kind is among the shared ones; an invented one has its measures compared too. */
const SEMEVAL = [
  {
    id: 'a',
    lang: 'fr',
    text: 'Le scandale du port\nCette décision honteuse ruinera la ville, évidemment.\nLe maire a déclaré que le budget serait voté lundi.\nPersonne ne peut croire à cette farce grotesque 🦊.\nLa police a arrêté deux hommes armés.',
    genre: 'opinion',
    frames: ['Economic', 'Political', 'Security and Defense'],
    persuasion: { 2: ['Loaded_Language', 'Doubt'], 4: ['Loaded_Language'], 5: ['Slogans'] },
  },
  {
    id: 'b',
    lang: 'fr',
    text: 'Un pigeon élu maire\nLe nouveau maire a picoré son discours devant une foule en délire.',
    genre: 'satire',
    frames: null,
    persuasion: null,
  },
  {
    id: 'c',
    lang: 'fr',
    text: 'La gare fermée\nLa gare de Brévanne est fermée depuis lundi. Selon la région, les travaux coûteront deux millions d’euros et créeront des emplois.',
    genre: 'reporting',
    frames: ['Economic'],
    persuasion: {},
  },
];

/** The same sets with their first lines alone, in a folder of their own. */
function cutSets(folder: string): string[] {
  const sets = readdirSync(GOLD).filter((file) => file.endsWith('.jsonl'));
  for (const file of sets) {
    const lines = readFileSync(join(GOLD, file), 'utf8').split('\n').slice(0, LINES);
    writeFileSync(join(folder, file), lines.join('\n'));
  }
  writeFileSync(join(folder, 'semeval-fr.own.jsonl'), SEMEVAL.map((row) => JSON.stringify(row)).join('\n'));
  return [...sets, 'semeval-fr.own.jsonl'].map((file) => file.slice(0, -'.jsonl'.length)).sort();
}

describe.skipIf(!here)('the figures of the project and of score.py, on the same output', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-parity-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are the same to three decimals, and their intervals nearly', async () => {
    const outputs: [string, object][] = [];
    const ours = new Map<string, { value: number; documents: number; low: number; high: number }>();
    for (const set of cutSets(folder)) {
      const annotated = readSet(kindOf(set)!, readFileSync(join(folder, `${set}.jsonl`), 'utf8'));
      const evaluated = await evaluateSet(set, annotated, () => async (article) => {
        const analysed = engine.analyse(article);
        outputs.push([keyOf(article as Parameters<typeof keyOf>[0]), analysed.analysis]);
        return analysed;
      });
      expect(evaluated.faults).toEqual([]);
      for (const { measure, value, interval, documents } of figuresOf(evaluated))
        ours.set(`${set}.${measure.measure}`, { value, documents, ...interval! });
    }
    const file = join(folder, 'outputs.json');
    writeFileSync(file, JSON.stringify(outputs));
    const replay = fileURLToPath(new URL('replay.ts', import.meta.url));
    const { stdout, stderr } = spawnSync('python3', [join(GOLD, 'score.py'), folder], {
      encoding: 'utf8',
      env: { ...process.env, CADRAGE: `'${process.execPath}' '${replay}' '${file}'` },
    });
    const theirs = new Map(
      [...stdout.matchAll(/^(\S+)\s+([\d.]+) \[([\d.]+), ([\d.]+)\]$/gm)].map(
        ([, name, value, low, high]) => {
          return [name!, { value: value!, low: Number(low), high: Number(high) }] as const;
        },
      ),
    );
    expect([...ours.keys()].sort(), stderr).toEqual([...theirs.keys()].sort());
    expect(new Set([...ours.keys()].map((name) => kindOf(name))).size).toBe(7);
    for (const [name, { value, low, high }] of theirs) {
      expect(`${name} ${ours.get(name)!.value.toFixed(3)}`).toBe(`${name} ${value}`);
      // Three hundred resamples there, two thousand here, and ours are widened where documents are few.
      if (ours.get(name)!.documents < 50) continue;
      expect(Math.abs(ours.get(name)!.low - low), `${name} low`).toBeLessThan(0.05);
      expect(Math.abs(ours.get(name)!.high - high), `${name} high`).toBeLessThan(0.05);
    }
  });
});
