import type { Db } from '../../db/client.ts';
import { storeArticleWithAnalysis } from '../../db/queries/store-article.ts';
import type { Analysed, Lang, SentenceLabel, Span } from '../../server/analysis/types.ts';
import { anAnalysis, ENGINE_A } from '../db/articles.ts';

/** What the engine is made to say of one article. */
export interface Said {
  lang?: Lang;
  outlet?: string;
  title?: string;
  /** One sentence of the body each. */
  labels: SentenceLabel[];
  /** Words of a sentence that are a source's, and whose, by their places in its text. */
  attributions?: { sentence: number; content: [number, number]; source?: [number, number] }[];
  engine?: { version: string; hash: string };
}

let made = 0;

/** An article of a heading and a body of numbered sentences, with an emoji so that UTF-16 differs from what Postgres counts. */
export function anArticleSaid({
  lang = 'fr',
  outlet = 'Le Phare du Nord',
  title = 'Un titre',
  labels,
  attributions = [],
  engine = ENGINE_A,
}: Said) {
  made += 1;
  const heading = `🎈 Titre ${made}`;
  let text = heading;
  const sentences: Span[] = labels.map((_, i) => {
    text += i === 0 ? '\n' : ' ';
    const start = text.length;
    text += `Phrase ${i} de l’article ${made}, a dit Ana.`;
    return { start, end: text.length };
  });
  const placed = (sentence: number, [start, end]: [number, number]): Span => ({
    start: sentences[sentence]!.start + start,
    end: sentences[sentence]!.start + end,
  });
  const analysed: Analysed = anAnalysis({
    lang,
    engine,
    paragraphs: [
      { start: 0, end: heading.length, role: 'heading', frames: [] },
      { start: heading.length + 1, end: text.length, role: 'body', frames: [] },
    ],
    sentences: [
      { start: 0, end: heading.length, label: 'other', opinion: 0, evidence: [] },
      ...sentences.map((span, i) => ({ ...span, label: labels[i]!, opinion: 0.5, evidence: [] })),
    ],
    holders: attributions.map(() => ({ name: 'Ana', words: 3 })),
  });
  analysed.analysis.attributions = analysed.analysis.attributions.map((attribution, i) => {
    const { sentence, content, source } = attributions[i]!;
    return {
      ...attribution,
      content: [placed(sentence, content)],
      source: source
        ? { ...attribution.source!, ...placed(sentence, source) }
        : { ...attribution.source!, start: null, end: null, text: null },
    };
  });
  const article = { text, outlet, title, lang, date: '2026-10-01', provenance: { via: 'paste' as const } };
  return { article, analysed, sentences };
}

/** Stores such an article with what is said of it; gives its id and the places of its sentences. */
export async function storeSaid(db: Db, said: Said) {
  const { article, analysed, sentences } = anArticleSaid(said);
  const { id } = await storeArticleWithAnalysis(db, article, analysed);
  return { id, text: article.text, sentences };
}
