import type { Paragraph, Quote, Span } from '../../types.ts';
import { lastStartingBy } from '../spans.ts';

/**
 * Quotations that run over several paragraphs, each of which opens with the mark again and only the last of
 * which closes: for each part those that follow it, in order.
 */
export function runsOf(quotes: readonly Quote[], paragraphs: readonly Paragraph[]): Map<Quote, Quote[]> {
  const following = new Map<Quote, Quote[]>();
  const outer = quotes.filter((quote) => quote.depth === 0);
  for (let i = outer.length - 2; i >= 0; i--) {
    const quote = outer[i]!;
    const next = outer[i + 1]!;
    if (!quote.closed && opensNextParagraph(quote, next, paragraphs))
      following.set(quote, [next, ...(following.get(next) ?? [])]);
  }
  return following;
}

function opensNextParagraph(quote: Span, next: Span, paragraphs: readonly Paragraph[]): boolean {
  const p = lastStartingBy(paragraphs, quote.start);
  return paragraphs[p + 1]?.start === next.start;
}
