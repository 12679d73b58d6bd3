import type { Detector } from '../languages/detect.ts';
import type { Lang, Span } from '../types.ts';
import { paragraphSpans } from './paragraphs.ts';

/** A run of paragraphs in one language; runs tile the text. */
export interface Segment extends Span {
  lang: Lang;
}
export interface ParagraphLanguage extends Span {
  lang: Lang;
  /** 0.5 (told by nothing) to 1. */
  confidence: number;
}

/** The language of each paragraph of an article in `main`. */
export function paragraphLanguages(
  text: string,
  main: Lang,
  { detectParagraph }: Detector,
): ParagraphLanguage[] {
  return paragraphSpans(text).map((p) => ({ ...p, ...detectParagraph(text.slice(p.start, p.end), main) }));
}

/** Whether at least half of the text is in `main`. */
export function isMainly(main: Lang, paragraphs: readonly ParagraphLanguage[]): boolean {
  const length = (own: readonly Span[]) => own.reduce((sum, { start, end }) => sum + end - start, 0);
  return length(paragraphs.filter((p) => p.lang === main)) >= length(paragraphs) / 2;
}

/** Joins neighbours of one language into the pieces that are read by one reader each. */
export function segmentsOf(text: string, paragraphs: readonly ParagraphLanguage[], main: Lang): Segment[] {
  const segments: Segment[] = [];
  for (const { start, lang } of paragraphs) {
    const open = segments.at(-1);
    if (open?.lang === lang) continue;
    if (open) open.end = start;
    segments.push({ start: open ? start : 0, end: text.length, lang });
  }
  return segments.length === 0 ? [{ start: 0, end: text.length, lang: main }] : segments;
}
