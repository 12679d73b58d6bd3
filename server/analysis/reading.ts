import type { Readers } from './read.ts';
import type { ParagraphLanguage } from './steps/segments.ts';
import type { Doc, Lang, Reading, ReadToken } from './types.ts';

export interface ArticleLanguage {
  lang: Lang;
  confidence: number | null;
  paragraphs: ParagraphLanguage[];
}

/** What a text was read into, as linguists' tools want it: tokens with morphology, entities, languages. */
export function readingOf(
  doc: Doc,
  { lang, confidence, paragraphs }: ArticleLanguage,
  readers: Readers,
): Reading {
  const tokens = doc.sentences.flatMap((sentence): ReadToken[] => {
    const { language } = readers[doc.languages[sentence.paragraph]!] ?? readers[doc.lang]!;
    const own = doc.tokens.slice(sentence.first, sentence.last);
    return own.map(({ start, end, text, lemma, upos }, i) => ({
      start,
      end,
      text,
      lemma,
      upos,
      morphology: language.morphology(own, i),
    }));
  });
  const others = paragraphs.filter((p) => p.lang !== lang);
  const entities = doc.entities.map(({ name, kind, aliases, mentions }) => ({
    name,
    kind,
    aliases,
    mentions,
  }));
  return { tokens, entities, language: { lang, confidence, others } };
}
