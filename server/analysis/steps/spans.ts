import type { Span } from '../types.ts';

/** Index of the last of `spans` (in order of their starts) that starts at or before `offset`; -1 where none does. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the first of `spans` (in order of their starts) that starts at or after `offset`. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return lastStartingBy(spans, offset - 1) + 1;
}

/** The span that holds `offset`, of spans that are in order and do not overlap. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[lastStartingBy(spans, offset)];
  return span && offset < span.end ? span : undefined;
}

/** Those of `spans` (in order of their starts) that lie inside `outer`. */
export function spansWithin<S extends Span>(spans: readonly S[], outer: Span): S[] {
  const inside: S[] = [];
  for (let i = firstStartingFrom(spans, outer.start); i < spans.length && spans[i]!.start < outer.end; i++)
    if (spans[i]!.end <= outer.end) inside.push(spans[i]!);
  return inside;
}

/** For each token whether one of `spans` holds it whole. */
export function tokensIn(tokens: readonly Span[], spans: readonly Span[]): Uint8Array {
  const held = new Uint8Array(tokens.length);
  for (const span of spans)
    for (let i = firstStartingFrom(tokens, span.start); i < tokens.length && tokens[i]!.end <= span.end; i++)
      held[i] = 1;
  return held;
}
