import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';
import { loadPipe, PIPES, type Pipe } from './pipes.ts';

const TIMES = 5;

export interface Start {
  of: 'engine' | Pipe;
  milliseconds: number;
  /** Resident beyond a Node that has loaded nothing. */
  megabytes: number;
  /** What of it is held for good, after a collection: the heap, and buffers outside it. */
  held: number;
}

/**
 * From a started Node to a pipe that has read a sentence (the engine: one in each of its languages);
 * medians of several processes.
 */
export function measureStarts(): Start[] {
  return (['engine', ...PIPES] as const).map((of) => {
    const starts = Array.from({ length: TIMES }, () => {
      const self = fileURLToPath(import.meta.url);
      const said = execFileSync(process.execPath, ['--expose-gc', self, of], { encoding: 'utf8' });
      return JSON.parse(said) as Start;
    });
    return {
      of,
      milliseconds: median(starts.map((s) => s.milliseconds)),
      megabytes: median(starts.map((s) => s.megabytes)),
      held: median(starts.map((s) => s.held)),
    };
  });
}

async function once(of: Start['of']): Promise<Start> {
  const held = heldBytes();
  const resident = process.memoryUsage.rss();
  const start = performance.now();
  const pipe = of === 'engine' ? await startEngine() : await startPipe(of);
  const milliseconds = performance.now() - start;
  const megabytes = (process.memoryUsage.rss() - resident) / 1e6;
  const figures = { of, milliseconds, megabytes, held: (heldBytes() - held) / 1e6 };
  // Used once more, so that it is still there when what is held is counted.
  pipe('The minister spoke.');
  return figures;
}

async function startEngine(): Promise<(text: string) => unknown> {
  const { loadEngine } = await import('../../server/resources.ts');
  const engine = await loadEngine();
  engine.analyse({ text: 'Le ministre a parlé.', lang: 'fr' });
  engine.analyse({ text: 'The minister spoke.', lang: 'en' });
  return (text) => engine.analyse({ text, lang: 'en' });
}

async function startPipe(of: Pipe): Promise<(text: string) => unknown> {
  const pipe = await loadPipe(of);
  pipe('The minister spoke.');
  return pipe;
}

function heldBytes(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (import.meta.main) process.stdout.write(JSON.stringify(await once(process.argv[2] as Start['of'])));
