import { describe, expect, it } from 'vitest';
import { decode } from '../../../server/extract/decode.ts';

const FRENCH = 'L’État « élu » à Noël : où ça ? Œuvre, naïveté, 5 € — c’est dû.';
/** Bytes of what these encodings put beyond Latin-1. */
const SIGNS: Record<string, Record<string, number>> = {
  'windows-1252': { '’': 0x92, Œ: 0x8c, '€': 0x80, '—': 0x97 },
  'iso-8859-15': { Œ: 0xbc, '€': 0xa4 },
  macintosh: {
    '’': 0xd5,
    É: 0x83,
    é: 0x8e,
    à: 0x88,
    '«': 0xc7,
    '»': 0xc8,
    ù: 0x9d,
    ç: 0x8d,
    ë: 0x91,
    ï: 0x95,
    û: 0x9e,
    Œ: 0xce,
    '€': 0xdb,
    '—': 0xd1,
  },
};
const encoded = (text: string, encoding: string) =>
  Uint8Array.from(text, (character) => SIGNS[encoding]![character] ?? character.charCodeAt(0));
const utf16 = (text: string, swap = false) => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return swap ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};

describe('decoding', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(FRENCH), FRENCH],
    ['utf-8', new TextEncoder().encode(`\ufeff${FRENCH}`), FRENCH],
    ['utf-16le', utf16(FRENCH), FRENCH],
    ['utf-16be', utf16(FRENCH, true), FRENCH],
    ['windows-1252', encoded(FRENCH, 'windows-1252'), FRENCH],
    ['windows-1252', encoded('déjà vu', 'iso-8859-15'), 'déjà vu'],
    [
      'iso-8859-15',
      encoded("L'œuvre à 5 €, dès Noël".replace('œ', 'Œ'), 'iso-8859-15'),
      "L'Œuvre à 5 €, dès Noël",
    ],
    ['macintosh', encoded(FRENCH, 'macintosh'), FRENCH],
    [
      'windows-1252',
      encoded('“The council’s café”'.replace(/[“”]/g, '"'), 'windows-1252'),
      '"The council’s café"',
    ],
    ['windows-1252', encoded('The señor from São Paulo', 'iso-8859-15'), 'The señor from São Paulo'],
    ['macintosh', encoded('l’été', 'macintosh'), 'l’été'],
    ['utf-8', new TextEncoder().encode('plain'), 'plain'],
  ])('reads %s (%#)', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it('believes what a page declares where it is not UTF-8', () => {
    const bytes = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(decode(bytes, 'windows-1251').text).toBe('Привет');
    expect(decode(new TextEncoder().encode('été'), 'iso-8859-1').text).toBe('été');
    expect(decode(encoded('été', 'windows-1252'), 'utf-8').text).toBe('été');
    expect(decode(encoded('été', 'windows-1252'), 'nonsense').text).toBe('été');
  });

  it('names another encoding, so that the language can be told', () => {
    const shiftJis = new Uint8Array([
      0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6, 0x8f,
      0xcd, 0x82, 0xc5, 0x82, 0xb7, 0x81, 0x42,
    ]);
    expect(decode(shiftJis).text).toBe('これは日本語の文章です。');
  });

  it('gives up on UTF-8 that is torn', () => {
    for (const text of ['été à Noël, où ça naît : œuvre', '’The “council’s” own’', 'déjà'])
      expect(() => decode(Uint8Array.of(...new TextEncoder().encode(text), 0xe2, 0x80))).toThrow(
        'bad_encoding',
      );
  });

  it('makes every line end one', () => {
    expect(decode(new TextEncoder().encode('a\r\nb\rc\n\r\nd')).text).toBe('a\nb\nc\n\nd');
  });

  it('leaves U+0000 for those who store', () => {
    expect(decode(new TextEncoder().encode('a\0b')).text).toBe('a\0b');
  });
});
