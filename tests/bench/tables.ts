import { LANGS } from '../../server/analysis/types.ts';
import { ANALYSIS, READ, type Speed } from './speed.ts';
import type { Start } from './start.ts';
import { STEPS } from './steps.ts';

/** How fast each step is in each language, beside the others' whole pipes; a line each. */
export function speedTable(speeds: readonly Speed[]): string {
  const figures = (step: string) =>
    LANGS.map((lang) => speeds.find((s) => s.by === 'engine' && s.lang === lang && s.step === step)!);
  const others = speeds.filter(({ by }) => by !== 'engine');
  const line = (name: string, cells: string[]) => `  ${name.padEnd(34)}${cells.join('')}`;
  const cells = ({ tokensASecond, ofWink }: Speed) =>
    `${Math.round(tokensASecond).toLocaleString('en').padStart(14)}${ofWink.toFixed(2).padStart(9)}`;
  return [
    'Tokens a second (of the text as the engine cuts it), and beside wink’s whole English pipe in the same run',
    line(
      '',
      LANGS.map((lang) => `${lang.padStart(14)}${'of wink'.padStart(9)}`),
    ),
    ...[...STEPS, READ, ANALYSIS].map((step) => line(step, figures(step).map(cells))),
    ...others.map((other) =>
      line(
        `${other.by}, all that it does`,
        LANGS.map((lang) => (lang === other.lang ? cells(other) : ' '.repeat(23))),
      ),
    ),
  ].join('\n');
}

/** How soon the engine and the others are ready, and what they take; a line each. */
export function startTable(starts: readonly Start[]): string {
  const cells = (figures: string[]) => figures.map((figure) => figure.padStart(12)).join('');
  return [
    'From a started Node to the first text read, and memory beyond Node’s own',
    `  ${''.padEnd(34)}${cells(['ready', 'resident', 'held'])}`,
    ...starts.map(
      ({ of, milliseconds, megabytes, held }) =>
        `  ${of.padEnd(34)}${cells([
          `${Math.round(milliseconds).toLocaleString('en')} ms`,
          `${Math.round(megabytes)} MB`,
          `${Math.round(held)} MB`,
        ])}`,
    ),
  ].join('\n');
}
