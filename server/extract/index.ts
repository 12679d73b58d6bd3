import { AnalysisError } from '../analysis/errors.ts';
import type { Detector } from '../analysis/languages/detect.ts';
import { refuseUnreadable } from '../analysis/refuse.ts';
import { type Draft, lang as langSchema } from '../contract.ts';
import { decode } from './decode.ts';
import { type Format, formatOf } from './format.ts';
import { declaredEncoding, readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { Hints, Read } from './read.ts';
import { readText } from './text.ts';

const READERS: Record<Format, (text: string) => Read> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
};

/**
 * Reads an article from the bytes of a file. Line ends become U+000A; the language is left to whoever
 * needs it (`withLanguage`, or the engine).
 * @throws CadrageError `unknown_format`, `binary`, `bad_encoding` or `no_article_found`
 * @throws AnalysisError where the engine would refuse the text
 */
export function extract(bytes: Uint8Array, hints: Hints = {}): Draft {
  if (bytes.length === 0) throw new AnalysisError('empty_text');
  const format = formatOf(bytes, hints);
  const charset = /charset="?([\w.:-]+)/i.exec(hints.contentType ?? '')?.[1];
  const decoded = decode(bytes, charset ?? (format === 'html' ? declaredEncoding(bytes) : undefined));
  const { url, ...read } = READERS[format](decoded.text);
  refuseUnreadable(read.text);
  return {
    ...read,
    provenance: { via: 'file', format, filename: hints.filename, encoding: decoded.encoding, url },
  };
}

/** A draft with the language it seems to be in, which is left out where it is neither French nor English. */
export function withLanguage(draft: Draft, { detect }: Detector): Draft {
  const { lang, confidence } = detect(draft.text);
  return { ...draft, lang: langSchema.safeParse(lang).data, langConfidence: confidence };
}
