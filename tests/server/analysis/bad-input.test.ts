import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../../server/analysis/errors.ts';
import { type Analysis, LANGS, type Lang, MAX_TEXT } from '../../../server/analysis/types.ts';
import { engine } from './engine.ts';
import { spansOf } from './evidence.ts';

const SENTENCE: Record<Lang, string> = {
  fr: 'Le maire a déclaré que la digue tiendrait, selon la préfecture. ',
  en: 'The mayor said that the dyke would hold, according to the county. ',
};

/** An analysis whose spans are slices of the text, or the code of a refusal. */
function read(text: string, lang?: Lang): Analysis | string {
  let analysis: Analysis;
  try {
    analysis = engine.analyse({ text, ...(lang ? { lang } : {}) }).analysis;
  } catch (error) {
    if (error instanceof AnalysisError) return error.code;
    throw error;
  }
  for (const { start, end, text: said } of spansOf(analysis)) {
    if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${start}-${end} lies outside`);
    // There are spans by the hundred thousand: an expectation for each would take longer than to read the text.
    if (typeof said === 'string' && said !== text.slice(start, end))
      throw new Error(`${start}-${end} is not ${said}`);
  }
  return analysis;
}
const code = (text: string, lang?: Lang) => {
  const said = read(text, lang);
  return typeof said === 'string' ? said : said.lang;
};

describe('what is no text of ours', () => {
  it.each([
    ['nothing', '', 'empty_text'],
    ['white space', ' \t\n\u00a0\u2028\u3000', 'empty_text'],
    ['zero-width characters', '\u200b\u200d\u2060\ufeff', 'empty_text'],
    ['right-to-left marks', '\u200f\u202e\u200e', 'empty_text'],
    ['control characters', '\u0001\u0002\u0003', 'empty_text'],
    ['bytes', 'PNG\u0001\u0002\u0003\u0004 ab', 'binary'],
    ['what was NUL', `ab${'\ufffd'.repeat(20)}`, 'binary'],
    ['one character too many', 'a'.repeat(MAX_TEXT + 1), 'text_too_long'],
    [
      'Arabic',
      'أعلن وزير الداخلية يوم الثلاثاء أن الانتخابات ستجرى في موعدها المحدد.',
      'unsupported_language',
    ],
    ['Hebrew', 'שר הפנים הודיע ביום שלישי כי הבחירות יתקיימו במועדן.', 'unsupported_language'],
    ['Chinese', '內政部長週二宣布選舉將如期舉行，政府將保證安全。', 'unsupported_language'],
    ['Russian', 'Министр внутренних дел объявил, что выборы пройдут в срок.', 'unsupported_language'],
    [
      'Spanish',
      'El ministro del Interior anunció el martes que las elecciones se celebrarán en la fecha prevista.',
      'unsupported_language',
    ],
  ])('%s is refused by name', (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe.each(LANGS)('odd text read in %s', (lang) => {
  const sentence = SENTENCE[lang];
  it.each([
    ['an unpaired high surrogate', `\ud83d ${sentence}\ud83d`],
    ['an unpaired low surrogate', `\ude00${sentence}\ude00 \ude00`],
    ['surrogates the wrong way round', `\ude00\ud83d${sentence}`],
    ['a surrogate inside a word', sentence.replace('dig', 'd\ud83dg').replace('dyk', 'd\ud83dk')],
    ['emoji alone', '😀👍🏽👨‍👩‍👧‍👦🇫🇷'],
    ['emoji in a row', `${sentence}${'😀'.repeat(5000)}`],
    ['right-to-left marks in words', sentence.replaceAll('a', '\u200fa\u202c')],
    ['right-to-left words', `${sentence}قال الوزير «نعم» أمس. ${sentence}אמר השר "כן".`],
    ['zero-width characters in words', sentence.split('').join('\u200b')],
    ['combining marks piled up', sentence.replaceAll('e', `e${'\u0301\u0323\u0489'.repeat(50)}`)],
    ['decomposed accents', sentence.normalize('NFD')],
    ['both languages', `${SENTENCE.fr}${SENTENCE.en}`.repeat(20)],
    ['both languages by paragraphs', `${SENTENCE.fr}\n${SENTENCE.en}\n`.repeat(20)],
    ['a byte order mark', `\ufeff${sentence}\ufeff`],
    ['carriage returns', `${sentence}\r\n${sentence}\r${sentence}\r\n\r\n${sentence}`],
    ['tabs', `\t${sentence.replaceAll(' ', '\t')}\t\t${sentence}`],
    ['line separators', `${sentence}\u2028${sentence}\u2029${sentence}\u0085${sentence}\v\f`],
    ['U+FFFD where NUL was', `${sentence}\ufffd${sentence}`],
    ['NUL itself', `${sentence}\u0000${sentence}`],
    ['punctuation alone', '« ?! … ; » — (…) . , : " \' “ ”'],
    ['one letter', 'a'],
    ['one digit', '7'],
    ['one mark', '«'],
    ['numbers alone', '3 000 1 200 000 12,5 % 14h30 3.5 2019 300 1/10 000'],
    ['words hyphenated at line ends', 'gouver-\nnement govern-\nment '.repeat(50)],
    ['a hyphen at every line’s end', 'a-\n'.repeat(2000)],
    ['a page of code', 'if (a && b) { return x[0] ?? "y"; } // done\n'.repeat(200)],
    ['markup', '<p>Le maire <b>a dit</b> &laquo;&nbsp;oui&nbsp;&raquo;</p>\n'.repeat(100)],
    ['an address', `https://example.org/${'a/'.repeat(5000)}?q=${'%20'.repeat(5000)}`],
    ['capitals', sentence.toUpperCase().repeat(30)],
    ['no capitals and no marks', sentence.toLowerCase().replace(/[.,]/g, '').repeat(300)],
    ['every character a paragraph', [...sentence.repeat(20)].join('\n')],
    ['marks that open and never close', `«“‘"'([ ${sentence}`.repeat(200)],
    ['marks that close and never open', `${sentence}»”’"')] `.repeat(200)],
  ])('%s', (_, text) => {
    expect(read(text, lang)).toHaveProperty('words');
    // And without being told the language: an analysis or a code, never a crash.
    read(text);
  });
});

const LONG = 100_000;
const MEGABYTE = 1_000_000;

/** No clock: what is not linear would take minutes here and run into the test's timeout. */
describe.each(LANGS)('long text of one thing, read in %s', (lang) => {
  const long = (piece: string, length = LONG) => piece.repeat(Math.floor(length / piece.length));
  it.each([
    ['a megabyte without a space', long('abcdefghij', MEGABYTE)],
    ['200,000 characters without a space', long('abcdefghij', 2 * LONG)],
    [
      '200,000 characters without a space, within a sentence',
      `${SENTENCE[lang]}${long('x')} ${SENTENCE[lang]}`,
    ],
    ['accents without a space', long('éàü')],
    ['one word', long('maire ')],
    ['one word and new lines', long('maire\n')],
    ['new lines and one word', `${long('\n', MEGABYTE / 2)}maire`],
    ['spaces and one word', `${long(' ', MEGABYTE / 2)}maire`],
    ['a space and a new line', `mot${long(' \n', MEGABYTE / 2)}mot`],
    ['one sentence', long(SENTENCE[lang])],
    ['one sentence a line', long(`${SENTENCE[lang].trim()}\n`)],
    ['"a."', long('a.')],
    ['"a. "', long('a. ')],
    ['"A. "', long('A. ')],
    ['"M. "', long('M. ')],
    ['stops', long('.')],
    ['stops with spaces', long('. ')],
    ['exclamation marks', long('!')],
    ['commas', long(',')],
    ['dashes', long('-')],
    ['dashes with spaces', long('– ')],
    ['"', long('"', MEGABYTE)],
    ['" with spaces', long('" ')],
    ['" and a letter', long('"a ')],
    ['«', long('«', MEGABYTE)],
    ['« with spaces', long('« ')],
    ['»', long('»')],
    ['“', long('“')],
    ['”', long('”')],
    ['‘', long('‘')],
    ['’', long('’')],
    ['an s and ’', long('s’ ')],
    ["'", long("'")],
    ["' and a letter", long(" 'a")],
    ['`', long('`')],
    ['(', long('(')],
    ['( with spaces', long('( ')],
    ['()', long('() ')],
    ['[', long('[')],
    ['…', long('…')],
    ['[...]', long('[...] ')],
    ['« a » by paragraphs', long('« a »\n')],
    ['« a by paragraphs', long('« a\n')],
    ['a » by paragraphs', long('» a\n')],
    ['colons', long('a :\n')],
    ['list items', long('1. a\n')],
    ['digits', long('1')],
    ['groups of digits', long('1 000 ')],
    ['digits and stops', long('1.')],
    ['digits and slashes', long('1/1 000')],
    ['hyphens', long('a-')],
    ['line ends in words', long('ab-\n')],
    ['apostrophes in words', long("l'")],
    ['optional endings', long('abc(e)')],
    ['stops in words', long('abc.e.')],
    ['at signs', long('a@')],
    ['addresses', long('www.a.fr ')],
    ['the head of an address', long('http://')],
    ['emoji', long('😀')],
    ['joined emoji', long('😀\u200d')],
    ['flags', long('🇫🇷')],
    ['combining marks', `e${long('\u0301')}`],
    ['zero-width spaces', `a${long('\u200b', MEGABYTE / 2)}b`],
    ['soft hyphens', long('a\u00ad')],
    ['right-to-left marks', long('a\u200f')],
    ['unpaired surrogates', long('\ud83d a')],
    ['capital letters', long('A ')],
    ['quotations', long(lang === 'fr' ? '« Oui », dit-il. ' : '“Yes,” he said. ')],
    ['names', long('Jean Dupont ')],
  ])('%s', (_, text) => {
    const said = read(text, lang);
    expect(typeof said === 'string' ? said : said.lang).toMatch(/^(?:fr|en|[a-z_]+)$/);
  });
});
