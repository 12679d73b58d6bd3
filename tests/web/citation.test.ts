import { describe, expect, it } from 'vitest';
import { type CitationWords, type Cited, citationOf } from '../../web/shapes/citation.ts';

const CITED: Cited = {
  outlet: 'Le Relevé',
  title: 'Budget 2027 : « L’effort est réel »',
  date: '2026-09-30',
  engine: { version: '1.0.0', hash: '1c16ed6d2930ca9f' },
  address: 'http://127.0.0.1:4173/articles/a1?layers=voice&score=opinion.share',
  accessed: '2026-11-24',
};
const words = (open: string, close: string): CitationWords => ({
  text: ({ outlet, title, date, version, hash, address, accessed }) =>
    `${outlet}, ${title}, ${date}. ${version} (${hash}). ${address} (${accessed}).`,
  titled: (title) => open + title + close,
  untitled: 'untitled',
  undated: 'undated',
});
const french = words('«\u00a0', '\u00a0»');
const english = words('“', '”');

describe('citationOf', () => {
  it('says what, when, with which engine, where and on which day', () => {
    expect(citationOf(CITED, 'fr', french)).toBe(
      'Le Relevé, «\u00a0Budget 2027 : “L’effort est réel”\u00a0», 30\u00a0septembre\u00a02026. 1.0.0 (1c16ed6d2930ca9f). http://127.0.0.1:4173/articles/a1?layers=voice&score=opinion.share (24\u00a0novembre\u00a02026).',
    );
  });

  it('writes the marks inside a title as inner ones, each language its own', () => {
    const title = 'Minister: “We are ready”';
    expect(citationOf({ ...CITED, title }, 'en', english)).toContain('“Minister: ‘We are ready’”');
    expect(citationOf(CITED, 'en', english)).toContain('“Budget 2027 : « L’effort est réel »”');
  });

  it('says so where there is no title or no date', () => {
    const bare = citationOf({ ...CITED, title: null, date: null }, 'en', english);
    expect(bare).toMatch(/^Le Relevé, untitled, undated\. /);
  });

  it('is one line, whatever the title holds', () => {
    expect(citationOf({ ...CITED, title: ' Two\nlines ' }, 'en', english)).toContain('“Two lines”');
  });
});
