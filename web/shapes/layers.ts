import type { Span } from '../../server/analysis/types.ts';

/** What can be laid over an article's text, in the order of the switches. */
export const LAYERS = ['voice', 'loaded', 'opinion', 'frames'] as const;
export type Layer = (typeof LAYERS)[number];
export const DEFAULT_LAYERS: readonly Layer[] = ['voice', 'loaded'];

/** The layers named in a search parameter ("voice,opinion"); unknown names are dropped, none is "none". */
export function readLayers(value: string | undefined): Layer[] {
  if (value === undefined) return [...DEFAULT_LAYERS];
  const names = value.split(',');
  return LAYERS.filter((layer) => names.includes(layer));
}

/** The search parameter for these layers; undefined where they are the default ones. */
export function writeLayers(layers: readonly Layer[]): string | undefined {
  const value = LAYERS.filter((layer) => layers.includes(layer)).join(',');
  if (value === DEFAULT_LAYERS.join(',')) return undefined;
  return value || 'none';
}

/** Reads "120-140" as the span it points at; undefined where it is not one. */
export function readAt(value: string | undefined): Span | undefined {
  const found = value?.match(/^(\d{1,7})-(\d{1,7})$/);
  if (!found) return undefined;
  const span = { start: Number(found[1]), end: Number(found[2]) };
  return span.start < span.end ? span : undefined;
}

export const writeAt = ({ start, end }: Span): string => `${start}-${end}`;
