import { CadrageError } from '../errors.ts';

/** Longest line taken, in bytes: a text of the longest length, each character escaped, and its metadata. */
export const MAX_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/** A line that is not blank, and its place in the input, counted from 1. */
export type Line = { number: number } & ({ text: string } | { error: CadrageError });

/**
 * Divides bytes into lines as they arrive and leaves out blank ones. It never holds more than one
 * line, and of a line that is too long nothing.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;

  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > MAX_LINE) parts = [];
    else parts.push(part);
  };
  const finish = (): Line | undefined => {
    const line = length > MAX_LINE ? { error: tooLong(length) } : decode(Buffer.concat(parts));
    parts = [];
    length = 0;
    const at = number++;
    return line && { number: at, ...line };
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      const line = finish();
      if (line) yield line;
    }
    add(chunk.subarray(from));
  }
  const last = finish();
  if (last) yield last;
}

function decode(bytes: Uint8Array): { text: string } | { error: CadrageError } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? undefined : { text };
  } catch (cause) {
    return { error: new CadrageError('bad_encoding', 'a line is not valid UTF-8', { cause }) };
  }
}

function tooLong(bytes: number): CadrageError {
  return new CadrageError('text_too_long', `a line of ${bytes} bytes`);
}
