import chardet from 'chardet';
import { CadrageError } from '../errors.ts';

export interface Decoded {
  text: string;
  /** The encoding by its name in the WHATWG standard. */
  encoding: string;
}

/** What French and English are written with beyond ASCII. */
const EXPECTED = /[àâäçèéêëîïôöùûüÿœæÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆ«»‹›“”‘’–—…•·°€£\u00a0\u202f]/u;
/** What names from elsewhere and figures bring along. */
const POSSIBLE = /[áãåìíñòóõøúýþðßÁÃÅÌÍÑÒÓÕØÚÝÞÐ¡¿©®²³¼½¾§±×÷ªº¢¥™]/u;
/** In the order in which they are believed where they read a text alike. */
const SINGLE_BYTE = ['windows-1252', 'iso-8859-15', 'macintosh'];
/** Encodings of Latin letters: where those above read badly, another is no better for French or English. */
const OTHER_LATIN = /^(windows-125[0247]|iso-8859-(\d|1[0-6])|macintosh)$/;
/** How well a single-byte reading must fit, over the characters beyond ASCII. */
const LEAST_POINTS = 0.45;

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
  if (isTorn(bytes)) return null;
  const said = declared === undefined ? null : known(declared);
  if (said !== null && said !== 'utf-8' && reads(bytes, said) !== null) return said;
  const [best] = SINGLE_BYTE.map((encoding) => ({ encoding, points: pointsOf(reads(bytes, encoding)!) }))
    // Stable: of equals the first stays first.
    .sort((x, y) => y.points - x.points);
  if (best!.points >= LEAST_POINTS) return best!.encoding;
  const detected = known(chardet.detect(bytes) ?? '');
  return detected === null || OTHER_LATIN.test(detected) ? null : detected;
}

/** Whether bytes are UTF-8 of which some were lost: read otherwise it would be mojibake. */
function isTorn(bytes: Uint8Array): boolean {
  const codes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const beyond = codes.match(/[\x80-\xff]/g)?.length ?? 0;
  const letters = codes.match(/[\xc2\xc3\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf]/g) ?? [];
  return letters.join('').length > beyond / 2;
}

/** 1 where all that is beyond ASCII is expected, 0.5 where it is possible, -1 where it is neither. */
function pointsOf(text: string): number {
  const beyond = text.match(/[^\0-\x7f]/gu) ?? [];
  const points = beyond.map((c) => (EXPECTED.test(c) ? 1 : POSSIBLE.test(c) ? 0.5 : -1));
  return points.reduce((sum: number, p) => sum + p, 0) / Math.max(1, beyond.length);
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
