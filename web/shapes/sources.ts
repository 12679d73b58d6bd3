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
  spans: Span[];
  cues: Cue[];
}
export interface Voices {
  total: number;
  outlet: { words: number; share: number };
  sources: SourceVoice[];
}

/**
 * Who speaks in the article, and for how many words, the most heard first. Words inside a nested
 * attribution belong to the innermost holder only, as the engine counts them, so the shares add up to 1.
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
    };
    const count = counted.get(i);
    held.words += count?.words ?? 0;
    held.direct += count?.direct ?? 0;
    held.attributions.push(i);
    held.spans.push(...content);
    if (cue) held.cues.push(cue);
    sources.set(key, held);
  });
  const outlet = counted.get(null)?.words ?? 0;
  return {
    total,
    outlet: { words: outlet, share: share(outlet) },
    sources: [...sources.values()]
      .map((held) => ({ ...held, share: share(held.words) }))
      .sort((a, b) => b.words - a.words),
  };
}
