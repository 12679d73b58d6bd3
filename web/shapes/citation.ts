import type { Lang } from '../../server/analysis/types.ts';
import { day } from './figures.ts';

/** What a reader writes down to show others what was read, with what, where and when. */
export interface Cited {
  outlet: string;
  title: string | null;
  /** ISO date of the article. */
  date: string | null;
  engine: { version: string; hash: string };
  /** With the layers, the panel and the score that are open. */
  address: string;
  /** ISO date of the reading. */
  accessed: string;
}

/** The wording of a citation, in the reader's language. */
export interface CitationWords {
  text(
    parts: Record<'outlet' | 'title' | 'date' | 'version' | 'hash' | 'address' | 'accessed', string>,
  ): string;
  titled(title: string): string;
  untitled: string;
  undated: string;
}

/** The marks that a title brings along, as they are written inside the citation's own. */
const INNER: Record<Lang, [RegExp, string][]> = {
  fr: [
    [/«[\s\u00a0\u202f]*/g, '“'],
    [/[\s\u00a0\u202f]*»/g, '”'],
  ],
  en: [
    [/“/g, '‘'],
    [/”/g, '’'],
  ],
};

/** A citation as plain text on one line. */
export function citationOf(cited: Cited, lang: Lang, words: CitationWords): string {
  const title = cited.title
    ? words.titled(INNER[lang].reduce((text, [mark, inner]) => text.replace(mark, inner), cited.title.trim()))
    : words.untitled;
  return words
    .text({
      outlet: cited.outlet,
      title,
      date: cited.date ? day(cited.date, lang) : words.undated,
      version: cited.engine.version,
      hash: cited.engine.hash,
      address: cited.address,
      accessed: day(cited.accessed, lang),
    })
    .replace(/\s*\n\s*/g, ' ');
}
