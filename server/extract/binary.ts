/** How files begin that are no text, though some of them hold some. */
const MAGIC = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'RIFF',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ',
  '7z\xbc\xaf\x27\x1c',
  'Rar!',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  'SQLite format 3',
  'ID3',
  'OggS',
];
/** Text has no control characters but tabs, line ends and the odd mistake. */
const MOST_CONTROLS = 0.01;

/** Whether bytes are no text in any encoding. UTF-16, half of it zeros, is known by its mark. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (MAGIC.some((magic) => head.startsWith(magic))) return true;
  if (/^(\xff\xfe|\xfe\xff)/.test(head)) return false;
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > bytes.length * MOST_CONTROLS;
}

function isControl(byte: number): boolean {
  return byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}
