import { createHash } from 'node:crypto';

/**
 * The text as Postgres can hold it: U+0000 and lone surrogates become U+FFFD, so that the length,
 * and with it every offset, stays.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** What makes two articles the same: SHA-256 of the text as it is stored, in hexadecimal. */
export function contentHash(text: string): string {
  return createHash('sha256').update(storable(text), 'utf8').digest('hex');
}

/**
 * Without case, accents, ligatures and typographic apostrophes: what is searched and sorted, so that
 * every database finds and orders the same whatever its collation.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");
}
