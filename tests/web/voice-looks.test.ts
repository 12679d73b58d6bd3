import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MantineTheme } from '@mantine/core';
import { describe, expect, it } from 'vitest';
import { OTHERS } from '../../web/shapes/sources.ts';
import { VOICES, variables } from '../../web/theme.ts';

type Rgb = number[];
const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
const mixed = (over: string, share: number, under: string): Rgb =>
  rgb(over).map((part, i) => share * part + (1 - share) * rgb(under)[i]!);

/** WCAG 2.2: contrast ratio of two colours. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb): number => {
    const [r, g, bl] = colour.map((part) => {
      const channel = part / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * bl!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const css = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../web/components', file), 'utf8');

describe.each(['light', 'dark'] as const)('the looks of voices in %s colours', (scheme) => {
  const colours = variables({} as MantineTheme)[scheme];
  const text = rgb(colours['--mantine-color-text']!);
  const body = rgb(colours['--mantine-color-body']!);
  const looks = VOICES[scheme];
  /** How strong the pattern is under words, as the style sheet says. */
  const shares = [
    ...css('marks.module.css').matchAll(/--pattern-line: color-mix\(in srgb, var\(--voice-line\) (\d+)%/g),
  ];
  const strength = Number(shares[{ light: 0, dark: 1 }[scheme]]![1]) / 100;

  it('are as many as sources have, and one for the others', () => {
    expect(looks).toHaveLength(OTHERS + 1);
    for (const i of looks.keys()) expect(css('voice-looks.module.css')).toContain(`.voice${i} {`);
  });

  it('leave words legible on their tint and on their pattern', () => {
    for (const [fill, line] of looks) {
      expect(contrast(text, rgb(fill))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, mixed(line, strength, fill))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leave whoever is named in another’s words legible', () => {
    for (const [, ink] of looks) {
      expect(contrast(rgb(ink), body)).toBeGreaterThanOrEqual(4.5);
      for (const [fill] of looks) expect(contrast(rgb(ink), rgb(fill))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leave whoever is named legible where it is lit', () => {
    const lit = mixed(colours['--spot']!, 0.75, colours['--mantine-color-body']!);
    for (const [, ink] of looks) expect(contrast(rgb(ink), lit)).toBeGreaterThanOrEqual(4.5);
  });

  it('have patterns that stand out where no words stand on them', () => {
    for (const [fill, line] of looks) expect(contrast(rgb(line), rgb(fill))).toBeGreaterThanOrEqual(3);
  });
});

it('no two looks have the same pattern', () => {
  const patterns = [...css('voice-looks.module.css').matchAll(/--pattern: ([^;]+);/g)].map(
    ([, pattern]) => pattern,
  );
  expect(patterns).toHaveLength(OTHERS + 1);
  expect(new Set(patterns).size).toBe(patterns.length);
});
