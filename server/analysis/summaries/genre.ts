import { rounded } from '../rounded.ts';
import type { Evidence, GenreReading, LoadedTerm, ReadSentence, Span, VoiceWords } from '../types.ts';

const FEWEST_WORDS = 60;
/** Within this of one half nothing is asserted. */
const UNSURE = 0.02;

/** Log-odds of opinion against reporting, set by hand; a trained model takes their place. */
const BIAS = -2.2;
const WEIGHT = {
  'genre.opinion_sentences': 6,
  'genre.loaded_terms': 1.1,
  'genre.scare_quotes': 0.3,
  'genre.first_person': 0.9,
  'genre.attributed': -2.2,
} as const;

interface Read {
  text: string;
  voices: VoiceWords[];
  sentences: ReadSentence[];
  loaded: LoadedTerm[];
  scareQuotes: Span[];
}

/**
 * Reporting or opinion, read off the findings: how many of the outlet's sentences judge, how charged
 * its words are, whether it says "we", how much of the article is its sources'. Satire is never
 * asserted: nothing in the findings tells it.
 */
export function readGenre({ text, voices, sentences, loaded, scareQuotes }: Read): GenreReading {
  const words = voices.reduce((n, v) => n + v.words, 0);
  if (words < FEWEST_WORDS) return { label: null, reason: 'too_short' };
  const attributed = voices.reduce((n, v) => n + (v.attribution === null ? 0 : v.words), 0);
  const own = sentences.filter((s) => s.label === 'reporting' || s.label === 'opinion');
  const opinions = own.filter((s) => s.label === 'opinion');
  const outletLoaded = loaded.filter((l) => l.voice === 'outlet');
  const firstPerson = own.flatMap((s) => s.evidence.filter((e) => e.rule === 'opinion.first_person'));
  const per100 = 100 / Math.max(100, words - attributed);

  const evidence: Evidence[] = [
    ...spread('genre.opinion_sentences', opinions, own.length === 0 ? 0 : opinions.length / own.length),
    ...spread('genre.loaded_terms', outletLoaded, Math.min(2.5, outletLoaded.length * per100)),
    ...spread('genre.scare_quotes', scareQuotes, Math.min(2, scareQuotes.length * per100)),
    ...spread('genre.first_person', firstPerson, Math.min(2, firstPerson.length * per100)),
    {
      start: 0,
      end: text.length,
      rule: 'genre.attributed',
      weight: rounded((WEIGHT['genre.attributed'] * attributed) / words),
    },
  ];
  const logit = evidence.reduce((sum, e) => sum + e.weight, BIAS);
  const p = rounded(1 / (1 + Math.exp(-logit)));
  if (Math.abs(p - 0.5) < UNSURE) return { label: null, reason: 'unsure' };
  return p >= 0.5 ? { label: 'opinion', p, evidence } : { label: 'reporting', p: rounded(1 - p), evidence };
}

/** Shares a feature's weight among the spans that make it, so that each can be shown. */
function spread(rule: keyof typeof WEIGHT, spans: readonly Span[], amount: number): Evidence[] {
  return spans.map(({ start, end }) => ({
    start,
    end,
    rule,
    weight: rounded((WEIGHT[rule] * amount) / spans.length),
  }));
}
