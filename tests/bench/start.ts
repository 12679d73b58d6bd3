import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';

const TIMES = 5;

export interface Start {
  milliseconds: number;
  /** Resident beyond a Node that has loaded nothing. */
  megabytes: number;
}

/** From a started Node to an engine that has read a sentence in each language; medians of several processes. */
export function measureStart(): Start {
  const starts = Array.from({ length: TIMES }, () => {
    const said = execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'once'], {
      encoding: 'utf8',
    });
    return JSON.parse(said) as Start;
  });
  return {
    milliseconds: median(starts.map((s) => s.milliseconds)),
    megabytes: median(starts.map((s) => s.megabytes)),
  };
}

async function once(): Promise<Start> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const { loadEngine } = await import('../../server/resources.ts');
  const engine = await loadEngine();
  engine.analyse({ text: 'Le ministre a parlé.', lang: 'fr' });
  engine.analyse({ text: 'The minister spoke.', lang: 'en' });
  const milliseconds = performance.now() - start;
  return { milliseconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 };
}

if (process.argv[2] === 'once') process.stdout.write(JSON.stringify(await once()));
