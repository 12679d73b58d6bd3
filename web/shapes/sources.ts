import type { Analysis, Cue, HolderKind, HolderRole, Span, VoiceWords } from '../../server/analysis/types.ts';

/** One holder of words: everything the article gives to the same name. */
export interface SourceVoice {
  key: string;
  /** Null where nothing about the holder could be recovered. */
  name: string | null;
  kind: HolderKind | null;
  role: HolderRole | null;
  words: number;
  /** Words inside quotation marks. */
  direct: number;
  /** Share of all words that belong to a voice; 0 where the article has none. */
  share: number;
  /** Its attributions, by their place among the article's. */
  attributions: number[];
  /** In the order of the text. */
  spans: Span[];
  cues: Cue[];
  /** Where it is first heard. */
  first: number;
  /** How it is drawn: a number below OTHERS of its own, or OTHERS. */
  look: number;
}
/** As many holders as readers can tell apart by their looks have one of their own; the look of the rest. */
export const OTHERS = 8;

export interface Voices {
  total: number;
  outlet: { words: number; share: number };
  sources: SourceVoice[];
}

/**
 * Who speaks in the article, and for how many words, the most heard first. Words inside a nested
 * attribution belong to the innermost holder only, as the engine counts them, so the shares add up to 1.
 * The most heard have looks of their own; who is not stated is among the others.
 */
export function voicesOf(analysis: Analysis, voices: readonly VoiceWords[]): Voices {
  const total = voices.reduce((sum, { words }) => sum + words, 0);
  const share = (words: number): number => (total === 0 ? 0 : words / total);
  const counted = new Map(voices.map((voice) => [voice.attribution, voice]));
  const sources = new Map<string, SourceVoice>();
  analysis.attributions.forEach(({ source, cue, content }, i) => {
    const key = source ? `${source.kind}:${source.name}` : 'unknown';
    const held = sources.get(key) ?? {
      key,
      name: source?.name || null,
      kind: source?.kind ?? null,
      role: source?.role ?? null,
      words: 0,
      direct: 0,
      share: 0,
      attributions: [],
      spans: [],
      cues: [],
      first: Number.POSITIVE_INFINITY,
      look: OTHERS,
    };
    const count = counted.get(i);
    held.words += count?.words ?? 0;
    held.direct += count?.direct ?? 0;
    held.attributions.push(i);
    held.spans.push(...content);
    held.first = Math.min(held.first, ...content.map(({ start }) => start));
    if (cue) held.cues.push(cue);
    sources.set(key, held);
  });
  const heard = [...sources.values()]
    .map((held) => ({
      ...held,
      share: share(held.words),
      spans: held.spans.toSorted((a, b) => a.start - b.start || b.end - a.end),
    }))
    .sort((a, b) => b.words - a.words);
  heard
    .filter(({ name }) => name !== null)
    .forEach((held, i) => {
      held.look = Math.min(i, OTHERS);
    });
  const outlet = counted.get(null)?.words ?? 0;
  return {
    total,
    outlet: { words: outlet, share: share(outlet) },
    sources: heard,
  };
}

/** In what order a list of sources stands. */
export const SOURCE_ORDERS = ['share', 'first'] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** The sources by their share of voice, as they are given, or by where they are first heard. */
export function ordered(sources: readonly SourceVoice[], order: SourceOrder): SourceVoice[] {
  return order === 'share' ? [...sources] : sources.toSorted((a, b) => a.first - b.first);
}

/** The look of each attribution, by its place among the article's. */
export function looksOf({ sources }: Voices): ReadonlyMap<number, number> {
  return new Map(sources.flatMap(({ attributions, look }) => attributions.map((i) => [i, look] as const)));
}

/** The holder of an attribution, by its place among the article's. */
export function holderOf({ sources }: Voices, attribution: number): SourceVoice | undefined {
  return sources.find(({ attributions }) => attributions.includes(attribution));
}

/** The stretch of a source's words after (or before) the place pointed at; its first where none is. */
export function nextSpan(spans: readonly Span[], at: Span | undefined, step: 1 | -1): Span | undefined {
  if (!at) return step > 0 ? spans[0] : spans.at(-1);
  const here = spans.findIndex(({ start, end }) => start === at.start && end === at.end);
  if (here >= 0) return spans[here + step];
  return step > 0
    ? spans.find(({ start }) => start >= at.start)
    : spans.findLast(({ start }) => start < at.start);
}
