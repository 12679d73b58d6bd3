import type {
  Analysis,
  Attribution,
  LoadedTerm,
  ReadSentence,
  Span,
  Target,
} from '../../../server/analysis/types.ts';

/** Where words stand in a text. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}
export function pair(text: string, words: string): [number, number] {
  const { start, end } = at(text, words);
  return [start, end];
}

/** An analysis that says what it is given and nothing else. */
export function analysis(part: Partial<Analysis>): Analysis {
  return {
    lang: 'en',
    engine: { version: '0', hash: '0' },
    words: 0,
    genre: { label: null, reason: 'too_short' },
    paragraphs: [],
    sentences: [],
    attributions: [],
    scareQuotes: [],
    loaded: [],
    persuasion: [],
    targets: [],
    frames: [],
    scores: {} as Analysis['scores'],
    ...part,
  };
}

export function attribution(
  text: string,
  content: string,
  source: string | null = null,
  part: Partial<Attribution> = {},
): Attribution {
  return {
    ...at(text, content),
    type: 'direct',
    within: null,
    source:
      source === null
        ? null
        : { ...at(text, source), text: source, name: source, kind: 'person', role: 'other' },
    cue: null,
    content: [at(text, content)],
    ...part,
  } as Attribution;
}

export function sentence(
  text: string,
  words: string,
  label: ReadSentence['label'],
  opinion = 0,
  signs = 0,
): ReadSentence {
  const evidence = Array(signs).fill({ ...at(text, words), rule: 'opinion.evaluation', weight: 0.1 });
  return { ...at(text, words), label, opinion, evidence };
}

export function loaded(text: string, words: string, voice: LoadedTerm['voice'] = 'outlet'): LoadedTerm {
  return {
    ...at(text, words),
    text: words,
    lemma: words,
    category: 'ridicule',
    strength: 0.7,
    polarity: 'negative',
    voice,
    attribution: null,
    inHeading: false,
  };
}

export function target(
  name: string,
  label: Target['outletStance']['label'],
  mentions: Span[],
  signs = 0,
): Target {
  const evidence = Array(signs).fill({ start: 0, end: 1, rule: 'stance.loaded', weight: 0.1 });
  const score = { against: -0.5, neutral: 0, favour: 0.5 }[label];
  return { name, kind: 'person', mentions, outletStance: { label, score, evidence }, holders: [] };
}
