import type { Span } from '../../types.ts';
import { firstStartingFrom, lastStartingBy, tokensIn } from '../spans.ts';

/** The stretches of text that are already given to somebody. */
export class Claims {
  private readonly tokens: readonly Span[];
  private readonly held: Uint8Array;
  /** Where contents end, in order, to find the last before a place. */
  private readonly ends: (Span & { content: Span })[];

  constructor(tokens: readonly Span[], contents: readonly Span[]) {
    this.tokens = tokens;
    this.held = tokensIn(tokens, contents);
    this.ends = contents
      .map((content) => ({ start: content.end, end: content.end, content }))
      .sort((a, b) => a.end - b.end);
  }
  touch(span: Span): boolean {
    for (
      let i = firstStartingFrom(this.tokens, span.start);
      i < this.tokens.length && this.tokens[i]!.start < span.end;
      i++
    )
      if (this.held[i]) return true;
    return false;
  }
  lastBefore(offset: number): Span | null {
    return this.ends[lastStartingBy(this.ends, offset)]?.content ?? null;
  }
  add(content: Span): void {
    for (
      let i = firstStartingFrom(this.tokens, content.start);
      i < this.tokens.length && this.tokens[i]!.start < content.end;
      i++
    )
      this.held[i] = 1;
    this.ends.splice(lastStartingBy(this.ends, content.end) + 1, 0, {
      start: content.end,
      end: content.end,
      content,
    });
  }
}
