import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../server/contract.ts';
import { extract, withLanguage } from '../../../server/extract/index.ts';
import { loadDetector } from '../../../server/resources.ts';

const FRENCH = 'Le préfet a pris un arrêté, et les maires du département ne sont pas tous d’accord avec lui.';
const ENGLISH =
  'The council has voted on the measure, and not all of the mayors in the county agree with it.';
const bytes = (text: string) => new TextEncoder().encode(text);
const detector = await loadDetector();
const HTML = `<html><head><title>A vote</title></head><body><article><p>${ENGLISH.repeat(8)}</p></article></body></html>`;

describe('a file', () => {
  it.each([
    ['text by its extension', { filename: 'a.txt' }, FRENCH, 'text', 'fr'],
    ['text in capitals', { filename: 'A.TXT', contentType: 'text/html' }, FRENCH, 'text', 'fr'],
    ['Markdown by its extension', { filename: 'a.md' }, `---\ntitle: t\n---\n${ENGLISH}`, 'markdown', 'en'],
    ['HTML by its extension', { filename: 'a.html' }, HTML, 'html', 'en'],
    [
      'HTML by its media type',
      { filename: 'page', contentType: 'text/html; charset=utf-8' },
      HTML,
      'html',
      'en',
    ],
    ['HTML by its beginning', {}, `\n<!DOCTYPE html>${HTML}`, 'html', 'en'],
    ['Markdown by its beginning', {}, `---\ntitle: t\n---\n${ENGLISH}`, 'markdown', 'en'],
    ['text by default', { filename: 'M. Macron a dit' }, FRENCH, 'text', 'fr'],
    ['text with rules in it', {}, `--- ${FRENCH}`, 'text', 'fr'],
  ] as const)('is read as %s', (_, hints, text, format, lang) => {
    const read = withLanguage(extract(bytes(text), hints), detector);
    expect(draft.parse(read)).toMatchObject({ lang, provenance: { via: 'file', format, encoding: 'utf-8' } });
    expect(read.langConfidence).toBeGreaterThan(0.3);
  });

  it.each([
    ['empty_text', {}, ''],
    ['empty_text', { filename: 'a.txt' }, ' \n\u2003\u200b'],
    ['empty_text', { filename: 'a.md' }, '---\ntitle: Rien\n---\n\n![](a.png)\n'],
    ['unknown_format', { filename: 'a.pdf' }, FRENCH],
    ['unknown_format', { filename: 'a.docx' }, 'PK\x03\x04'],
    ['unknown_format', { filename: 'a.csv' }, FRENCH],
    ['binary', {}, 'PK\x03\x04'],
    ['binary', { filename: 'a.txt' }, '\x89PNG\r\n'],
    ['binary', { filename: 'a.md' }, 'a\0b\0c\0d\0'],
    ['binary', { filename: 'a.html' }, '%PDF-1.4'],
    ['no_article_found', { filename: 'a.html' }, '<html></html>'],
    ['text_too_long', { filename: 'a.txt' }, 'mot '.repeat(250_001)],
  ])('is refused: %s (%#)', (code, hints, text) => {
    expect(() =>
      extract(Uint8Array.from(Buffer.from(text, /[\x80-\xff]/.test(text) ? 'latin1' : 'utf8')), hints),
    ).toThrow(expect.objectContaining({ code }));
  });

  it('of random bytes is binary', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 0xff);
    expect(() => extract(noise, { filename: 'a.txt' })).toThrow('binary');
  });

  it('in another language is read, without a language of ours', () => {
    const german =
      'Der Gemeinderat hat die Maßnahme beschlossen, und nicht alle Bürgermeister sind damit einverstanden.';
    const read = withLanguage(extract(bytes(german), { filename: 'a.txt' }), detector);
    expect(read).toMatchObject({ text: german, langConfidence: expect.any(Number) });
    expect(read.lang).toBeUndefined();
  });

  it('is read by the encoding that its page declares', () => {
    const html = `<html><head><meta charset="iso-8859-1"><title>Été</title></head><body><article><p>${`${FRENCH.replaceAll('’', "'")} `.repeat(8)}</p></article></body></html>`;
    const read = extract(Uint8Array.from(Buffer.from(html, 'latin1')), { filename: 'été.html' });
    expect(read.text).toContain('Le préfet a pris un arrêté');
    expect(read.provenance).toMatchObject({ encoding: 'windows-1252', filename: 'été.html' });
  });

  it('of the demonstration gives what its front matter says', async () => {
    const sample = new URL('../../../corpus/articles/fr/strike-le-releve.md', import.meta.url);
    const read = withLanguage(extract(await readFile(sample), { filename: 'sample.md' }), detector);
    expect(read).toMatchObject({
      title: 'À Port-Sarrel, la grève des ferries met à nu dix ans d’économies',
      outlet: 'Le Relevé',
      date: '2026-10-08',
      byline: 'Clémence Aubrillet',
      lang: 'fr',
      text: expect.stringMatching(/^Par Clémence Aubrillet\nIl n’est pas encore 6[\s\u00a0]heures/),
    });
  });
});
