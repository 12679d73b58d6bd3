import type { Lang, Span } from '../../server/analysis/types.ts';
import type { MarkedAttribution } from '../../server/contract/check.ts';

/** A word that can be chosen, and what stands between it and the one before (spaces, marks). */
export interface Word extends Span {
  text: string;
  before: string;
}

/** A word may hold marks inside it ("3,5", "peut-être"); in French an elided one ends with its apostrophe. */
const WORD: Record<Lang, RegExp> = {
  fr: /[\p{L}\p{M}\p{N}]+(?:[-.,/&][\p{L}\p{M}\p{N}]+)*['’]?/gu,
  en: /[\p{L}\p{M}\p{N}]+(?:[-.,/&'’][\p{L}\p{M}\p{N}]+)*/gu,
};

/** The words of a sentence that starts at `start` in its article, and what follows the last one. */
export function wordsOf(sentence: string, start: number, lang: Lang): { words: Word[]; rest: string } {
  let end = 0;
  const words = [...sentence.matchAll(WORD[lang])].map(({ 0: text, index }): Word => {
    const before = sentence.slice(end, index);
    end = index + text.length;
    return { text, before, start: start + index, end: start + end };
  });
  return { words, rest: sentence.slice(end) };
}

export type Part = keyof MarkedAttribution;

/** What is being marked in a sentence. An attribution without content is not whole yet, and not kept. */
export interface Marking {
  list: readonly MarkedAttribution[];
  current: number;
  part: Part;
  /** The first word of a piece whose last one is still to be chosen. */
  from: Span | null;
}

const NEW: MarkedAttribution = { content: [], source: [] };

/** Begins with what was marked before. */
export function marking(list: readonly MarkedAttribution[] = []): Marking {
  return { list: list.length > 0 ? list : [NEW], current: 0, part: 'content', from: null };
}

/** Those attributions that are whole. */
export function marked({ list }: Marking): MarkedAttribution[] {
  return list.filter(({ content }) => content.length > 0);
}

/**
 * A word was chosen: the first of a piece, the last one, or one of a piece that is to go. Once the first words of a
 * source are marked, who says them is next.
 * @param words all words of the sentence
 */
export function choose(state: Marking, word: Span, words: readonly Span[]): Marking {
  const { list, current, part, from } = state;
  const own = list[current]!;
  const old = own[part].find((piece) => overlap(piece, word));
  if (!from && old) return changed(state, { ...own, [part]: own[part].filter((piece) => piece !== old) });
  if (!from) return { ...state, from: word };
  const piece = { start: Math.min(from.start, word.start), end: Math.max(from.end, word.end) };
  const other: Part = part === 'content' ? 'source' : 'content';
  const next: MarkedAttribution = {
    ...own,
    [part]: joined([...own[part], piece]),
    // No word is both.
    [other]: own[other].flatMap((held) => without(held, piece, words)),
  };
  const first = part === 'content' && own.content.length === 0 && own.source.length === 0;
  return { ...changed(state, next), part: first ? 'source' : part };
}

/** Goes on with another part of the same attribution. */
export function markPart(state: Marking, part: Part): Marking {
  return { ...state, part, from: null };
}

/** Goes on with another attribution, a new one where `place` is none of those there are. */
export function markAttribution(state: Marking, place = state.list.length): Marking {
  const list = marked(state);
  const kept = place < state.list.length ? state.list : [...list, NEW];
  const current = place < state.list.length ? place : kept.length - 1;
  return { list: kept, current, part: 'content', from: null };
}

/** Takes an attribution away. */
export function dropAttribution({ list }: Marking, place: number): Marking {
  return marking(list.filter((_, i) => i !== place));
}

function changed(state: Marking, next: MarkedAttribution): Marking {
  return { ...state, list: state.list.map((own, i) => (i === state.current ? next : own)), from: null };
}

/** What is left of a piece without the words of another. */
function without(piece: Span, taken: Span, words: readonly Span[]): Span[] {
  const held = words.filter((word) => overlap(word, piece));
  const sides = [
    held.filter(({ end }) => end <= taken.start),
    held.filter(({ start }) => start >= taken.end),
  ];
  return sides.flatMap((side) => (side.length > 0 ? [{ start: side[0]!.start, end: side.at(-1)!.end }] : []));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same words in pieces that do not overlap, in their order. */
function joined(pieces: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && piece.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else result.push(piece);
  }
  return result;
}

/** What a word is marked as: first by the attribution that is being marked, then by another. */
export function markAt({ list, current }: Marking, word: Span) {
  const order = [current, ...[...list.keys()].filter((place) => place !== current)];
  for (const attribution of order)
    for (const part of ['source', 'content'] as const) {
      const piece = list[attribution]![part].find((held) => overlap(held, word));
      if (piece) return { attribution, part, piece, other: attribution !== current || undefined };
    }
  return undefined;
}

/** The words of pieces of a sentence; where they are interrupted, … stands for what interrupts them. */
export function textOf({ text, start }: { text: string; start: number }, pieces: readonly Span[]): string {
  return pieces.map((piece) => text.slice(piece.start - start, piece.end - start)).join(' … ');
}
