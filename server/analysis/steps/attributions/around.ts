import type { Quote, Span } from '../../types.ts';
import { lastStartingBy } from '../spans.ts';

/** The innermost quotation whose words hold all of `span`. */
export function quoteHolding(quotes: readonly Quote[], span: Span): Quote | undefined {
  for (let i = lastStartingBy(quotes, span.start); i >= 0; i--) {
    const quote = quotes[i]!;
    if (quote.inner.start <= span.start && span.end <= quote.inner.end) return quote;
    if (quote.depth === 0) return undefined;
  }
  return undefined;
}

/** The quotations that share text with `span`. */
export function quotesAround(quotes: readonly Quote[], span: Span): Quote[] {
  let first = lastStartingBy(quotes, span.start);
  while (first > 0 && quotes[first]!.depth > 0) first--;
  const around: Quote[] = [];
  for (let i = Math.max(0, first); i < quotes.length && quotes[i]!.start < span.end; i++)
    if (quotes[i]!.end > span.start) around.push(quotes[i]!);
  return around;
}
