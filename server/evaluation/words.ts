/** The words of a name that can tell it: lower case, longer than two letters. */
export function words(text: string | null | undefined): Set<string> {
  return new Set(
    (text ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}_]+/u)
      .filter((word) => [...word].length > 2),
  );
}

/** Whether two texts share such a word. */
export function shareWord(a: string | null | undefined, b: string | null | undefined): boolean {
  const others = words(b);
  return [...words(a)].some((word) => others.has(word));
}
