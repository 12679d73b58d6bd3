import type { Language } from '../languages/index.ts';
import type { Doc, Span } from '../types.ts';
import { paragraphRoles } from './layout.ts';
import { paragraphSpans } from './paragraphs.ts';

/** Reads a text paragraph by paragraph: tokens and sentences never cross a paragraph's end. */
export function readLanguage(
  text: string,
  language: Language,
): Pick<Doc, 'text' | 'lang' | 'tokens' | 'sentences' | 'paragraphs'> {
  const doc = { text, lang: language.lang, tokens: [], sentences: [] } as Pick<
    Doc,
    'text' | 'lang' | 'tokens' | 'sentences'
  >;
  const paragraphs = paragraphSpans(text).map((p: Span, index) => {
    const read = language.read(text.slice(p.start, p.end));
    const base = doc.tokens.length;
    const first = doc.sentences.length;
    // Just made, they are this text's own, and are moved to their place rather than copied.
    for (const t of read.tokens) {
      t.start += p.start;
      t.end += p.start;
      doc.tokens.push(t);
    }
    for (const s of read.sentences) {
      doc.sentences.push({
        start: s.start + p.start,
        end: s.end + p.start,
        first: s.first + base,
        last: s.last + base,
        paragraph: index,
      });
    }
    return { ...p, first, last: doc.sentences.length };
  });
  return { ...doc, paragraphs: paragraphRoles(doc, paragraphs) };
}
