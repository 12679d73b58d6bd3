import type { Paragraph, Quote, Span } from '../../types.ts';
import { lastStartingBy } from '../spans.ts';

/**
 * Quotations that run over several paragraphs, each of which opens with the mark again and only the last of
 * which closes: each part by the part that ends its run.
 */
export function runsOf(quotes: readonly Quote[], paragraphs: readonly Paragraph[]): Map<Quote, Quote> {
  const last = new Map<Quote, Quote>();
  const outer = quotes.filter((quote) => quote.depth === 0);
  for (let i = outer.length - 2; i >= 0; i--) {
    const quote = outer[i]!;
    const next = outer[i + 1]!;
    if (quote.closed || !opensNextParagraph(quote, next, paragraphs)) continue;
    last.set(quote, last.get(next) ?? next);
  }
  return last;
}

function opensNextParagraph(quote: Span, next: Span, paragraphs: readonly Paragraph[]): boolean {
  const p = lastStartingBy(paragraphs, quote.start);
  return paragraphs[p + 1]?.start === next.start;
}
