import { createContext, useContext } from 'react';
import type { Analysis, ScoreId, Span } from '../../server/analysis/types.ts';
import type { Article, Norms } from '../../server/contract.ts';
import type { Finding } from '../shapes/findings.ts';
import type { Layer } from '../shapes/layers.ts';
import type { SourceVoice, Voices } from '../shapes/sources.ts';
import type { Lights } from './article-light.ts';

/** One article on the table: what was found, what is laid over the text, where the reader looks. */
export interface Reading {
  article: Article;
  analysis: Analysis;
  /** Who speaks in it, and for how many words. */
  voices: Voices;
  findings: Finding[];
  /** What articles of the same language are compared with; empty where there is nothing. */
  norms: readonly Norms[];
  layers: Layer[];
  toggle(layer: Layer): void;
  /** The span pointed at. `jumps` grows with every jump, so that a second jump to one place shows too. */
  at: Span | undefined;
  jumps: number;
  jump(span: Span, layer?: Layer): void;
  leave(): void;
  /** The score whose passages are marked. */
  score: ScoreId | undefined;
  open(score: ScoreId | undefined): void;
  /** The source all of whose words stay lit. */
  heard: SourceVoice | undefined;
  /** Lights all words of a source, and goes to some of them. */
  hear(source: SourceVoice, span?: Span): void;
  /** What lights up under the pointer. */
  lights: Lights;
}

export const ReadingContext = createContext<Reading | null>(null);

/** The article on the table. @throws outside of an article's page. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading is for the parts of an article page.');
  return reading;
}

/** The stretch of text under a span, on one line and cut to a length. */
export function excerpt(text: string, { start, end }: Span, longest = 110): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}
