/** What a word begins with. Most begin with a letter of ASCII, which needs no pattern. */

const ASCII = 128;
const [A, Z] = [65, 90];
const [SMALL_A, SMALL_Z] = [97, 122];

export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= A && code <= Z : /^\p{Lu}/u.test(text);
}

export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= SMALL_A && code <= SMALL_Z : /^\p{Ll}/u.test(text);
}

export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? startsWithSmall(text) || startsWithCapital(text) : /^\p{L}/u.test(text);
}
