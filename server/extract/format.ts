import { extname } from 'node:path';
import { CadrageError } from '../errors.ts';
import { isBinary } from './binary.ts';
import type { Hints } from './read.ts';

export type Format = 'text' | 'markdown' | 'html';

const BY_EXTENSION: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};
const BY_TYPE: Record<string, Format> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};
/** What an extension looks like, rather than the end of a name that has a full stop in it. */
const EXTENSION = /^\.[a-z][a-z\d]{1,5}$/i;

/**
 * The format of a file: by its extension, else by its media type, else by how it begins.
 * @throws CadrageError `binary` where it is no text, `unknown_format` where it is of another kind
 */
export function formatOf(bytes: Uint8Array, { filename = '', contentType = '' }: Hints): Format {
  const extension = extname(filename).toLowerCase();
  const said = BY_EXTENSION[extension] ?? BY_TYPE[contentType.split(';')[0]!.trim().toLowerCase()];
  if (said === undefined && EXTENSION.test(extension)) throw new CadrageError('unknown_format', extension);
  if (isBinary(bytes)) throw new CadrageError('binary');
  return said ?? sniffed(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)));
}

function sniffed(head: string): Format {
  if (/^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body|article)\b/i.test(head))
    return 'html';
  return /^(\xef\xbb\xbf)?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?\n/.test(head) ? 'markdown' : 'text';
}
