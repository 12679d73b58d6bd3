import type { Attribution, Span } from '../analysis/types.ts';
import type { AttributionFigures, MarkedAttribution } from '../contract/check.ts';
import { FOUND, match, overlapOf } from './match.ts';
import { ownFigures } from './own-figures.ts';
import type { Counts } from './result.ts';
import { clipped, placeOf } from './spans.ts';

/** The attributions of one sentence as its reader and the engine mark them. */
export interface MarkedSentence {
  article: string;
  coded: readonly MarkedAttribution[];
  said: readonly MarkedAttribution[];
}

/** How well the engine finds the attributions that a reader has marked in sentences. */
export function attributionFigures(sentences: readonly MarkedSentence[]): AttributionFigures {
  const compared = sentences.map((sentence) => ({ article: sentence.article, ...compare(sentence) }));
  const articles = [...Map.groupBy(compared, ({ article }) => article).values()];
  const perArticle = (read: (sentence: Comparison) => Counts): Counts[] =>
    articles.map((held) => held.map(read).reduce(([a, b, c], [d, e, f]) => [a + d, b + e, c + f]));
  const sum = (read: (sentence: Comparison) => number): number =>
    compared.reduce((total, sentence) => total + read(sentence), 0);
  return {
    ...ownFigures(perArticle(({ matched, said, coded }) => [matched, said, coded])),
    coded: sum(({ coded }) => coded),
    said: sum(({ said }) => said),
    matched: sum(({ matched }) => matched),
    source: ownFigures(perArticle(({ right, matched }) => [right, matched, matched])).precision,
  };
}

/** Whether reader and engine mark the same attributions with the same sources in a sentence. */
export function marksAgree(sentence: Pick<MarkedSentence, 'coded' | 'said'>): boolean {
  const { coded, said, right } = compare(sentence);
  return coded === right && said === right;
}

interface Comparison {
  coded: number;
  said: number;
  matched: number;
  /** Of the matched ones, those with the same source. */
  right: number;
}

function compare({ coded, said }: Pick<MarkedSentence, 'coded' | 'said'>): Comparison {
  const matches = match(
    said.map(({ content }) => content),
    coded.map(({ content }) => content),
    FOUND,
  );
  const right = matches.filter(({ predicted, gold }) =>
    sameSource(said[predicted]!.source, coded[gold]!.source),
  );
  return { coded: coded.length, said: said.length, matched: matches.length, right: right.length };
}

/** Both name the source with some of the same words, or neither does. */
function sameSource(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === 0 || b.length === 0 ? a.length === b.length : overlapOf(a, b) > 0;
}

/** What of the engine's attributions stands in a sentence; those without words in it are left out. */
export function marksWithin(
  sentence: Span,
  attributions: readonly (Pick<Attribution, 'content'> & { source: Parameters<typeof placeOf>[0] })[],
): MarkedAttribution[] {
  return attributions
    .map(({ content, source }) => ({
      content: clipped(content, [sentence]),
      source: clipped(placeOf(source), [sentence]),
    }))
    .filter(({ content }) => content.length > 0);
}
