import { type RefObject, useEffect } from 'react';
import type { ReadParagraph, Span } from '../../server/analysis/types.ts';
import { indexAt } from '../shapes/segments.ts';
import type { Lights } from './article-light.ts';

/** The name under which `marks.module.css` paints what is lit. */
const LIT = 'cadrage-lit';

/**
 * Paints the lit stretches over the text as a custom highlight, which needs no element of its own: any
 * span can be lit, marked or not, and nothing is laid out or drawn by React. A browser without custom
 * highlights (before 2025) still lights the notes and the scores.
 * @param drawn changes whenever the text's elements do
 */
export function useTextLight(
  root: RefObject<HTMLElement | null>,
  lights: Lights,
  paragraphs: readonly ReadParagraph[],
  drawn: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the old ranges point into elements that `drawn` replaced
  useEffect(() => {
    if (typeof Highlight === 'undefined' || !CSS.highlights) return;
    const paint = (): void => {
      const { spans } = lights.now();
      if (spans.length === 0 || !root.current) CSS.highlights.delete(LIT);
      else CSS.highlights.set(LIT, new Highlight(...rangesOf(root.current, paragraphs, spans)));
    };
    paint();
    const stop = lights.subscribe(paint);
    return () => {
      stop();
      CSS.highlights.delete(LIT);
    };
  }, [root, lights, paragraphs, drawn]);
}

/** The spans as ranges of the drawn text; a paragraph's element says which one it is. */
function rangesOf(root: HTMLElement, paragraphs: readonly ReadParagraph[], spans: readonly Span[]): Range[] {
  const elements = root.querySelectorAll<HTMLElement>('[data-paragraph]');
  const nodes = new Map<number, Piece[]>();
  return spans.flatMap((span) => {
    const ranges: Range[] = [];
    for (let i = indexAt(paragraphs, span.start); paragraphs[i] && paragraphs[i]!.start < span.end; i++) {
      if (!nodes.has(i)) nodes.set(i, piecesOf(elements[i], paragraphs[i]!.start));
      const pieces = nodes.get(i)!;
      const start = pieces.find(({ end }) => end > span.start);
      const end = pieces.findLast((piece) => piece.start < span.end);
      if (!start || !end) continue;
      const range = new Range();
      range.setStart(start.node, Math.max(0, span.start - start.start));
      range.setEnd(end.node, Math.min(end.end, span.end) - end.start);
      ranges.push(range);
    }
    return ranges;
  });
}

/** One text node and the stretch of the article it holds. */
interface Piece extends Span {
  node: Node;
}

function piecesOf(element: HTMLElement | undefined, from: number): Piece[] {
  if (!element) return [];
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let start = from;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = start + (node.nodeValue?.length ?? 0);
    pieces.push({ node, start, end });
    start = end;
  }
  return pieces;
}
