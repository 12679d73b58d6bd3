/** How the patterns of a language's press pages are put together. */

/**
 * Words as they stand in a line, at its head or in capitals: the names after them are known by theirs.
 * @param words divided by "|", as the alternatives that are given back are
 */
export function label(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

/** One pattern for each kind of line, whatever its case. */
export function lines(...patterns: string[]): RegExp[] {
  return patterns.map((p) => new RegExp(p, 'iu'));
}
