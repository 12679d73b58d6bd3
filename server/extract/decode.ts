import chardet from 'chardet';
import { CadrageError } from '../errors.ts';

export interface Decoded {
  text: string;
  /** The encoding by its name in the WHATWG standard. */
  encoding: string;
}

/** What French and English are written with beyond ASCII. */
const EXPECTED = /[àâäçèéêëîïôöùûüÿœæÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆ«»‹›“”‘’–—…•·°€£\u00a0\u202f]/u;
/** In the order in which they are believed where they read a text alike. */
const SINGLE_BYTE = ['windows-1252', 'iso-8859-15', 'macintosh'];
/** The least share of expected characters, among those beyond ASCII, for a single-byte reading. */
const LEAST_EXPECTED = 0.9;

/**
 * Bytes as text: by their byte order mark, as UTF-8 where every byte fits, by the encoding that they
 * are said to be in, else by what reads best. Line ends become U+000A.
 * @param declared the encoding that the file or its sender names
 * @throws CadrageError `bad_encoding`
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = marked(bytes) ?? (reads(bytes, 'utf-8') !== null ? 'utf-8' : guessed(bytes, declared));
  const text = encoding === null ? null : reads(bytes, encoding);
  if (encoding === null || text === null) throw new CadrageError('bad_encoding');
  return { text: text.replace(/\r\n?/g, '\n'), encoding };
}

function marked([a, b, c]: Uint8Array): string | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

function guessed(bytes: Uint8Array, declared: string | undefined): string | null {
  const said = declared === undefined ? null : known(declared);
  if (said !== null && said !== 'utf-8' && reads(bytes, said) !== null) return said;
  const [best] = SINGLE_BYTE.map((encoding) => ({ encoding, share: expectedShare(reads(bytes, encoding)!) }))
    // Stable: of equals the first stays first.
    .sort((x, y) => y.share - x.share);
  if (best!.share >= LEAST_EXPECTED) return best!.encoding;
  const detected = chardet.detect(bytes);
  return detected === null ? null : known(detected);
}

function expectedShare(text: string): number {
  const beyond = text.match(/[^\0-\x7f]/gu) ?? [];
  return beyond.filter((character) => EXPECTED.test(character)).length / Math.max(1, beyond.length);
}

function reads(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The standard's name for a label, or null where Node does not have it. */
function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
