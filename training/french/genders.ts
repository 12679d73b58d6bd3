/** Which gender a corpus gives its nouns: that of the article before them. */

const MASCULINE: ReadonlySet<string> = new Set('le un du au ce cet aucun quel tout'.split(' '));
const FEMININE: ReadonlySet<string> = new Set('la une cette sa ma ta aucune quelle toute'.split(' '));
/** A noun leans where it was seen this often, and this surely. */
const OFTEN = 5;
const SURELY = 0.8;

/** @returns the gender to which a lower-case form leans, of those that lean */
export function leanings(corpus: readonly (readonly string[])[]): Map<string, 'm' | 'f'> {
  const counts = new Map<string, { m: number; f: number }>();
  for (const sentence of corpus)
    for (let i = 1; i < sentence.length; i++) {
      const article = sentence[i - 1]!.toLowerCase();
      const gender = MASCULINE.has(article) ? 'm' : FEMININE.has(article) ? 'f' : null;
      if (gender === null) continue;
      const form = sentence[i]!.toLowerCase();
      const own = counts.get(form) ?? { m: 0, f: 0 };
      own[gender]++;
      counts.set(form, own);
    }
  const leaning = new Map<string, 'm' | 'f'>();
  for (const [form, { m, f }] of counts)
    if (m + f >= OFTEN && Math.max(m, f) >= SURELY * (m + f)) leaning.set(form, m > f ? 'm' : 'f');
  return leaning;
}

/** A noun's codes with both genders where they name none, the one it leans to first. */
export function leanTo(codes: readonly string[], gender: 'm' | 'f'): string[] {
  const both = codes.flatMap((code) => (/[mf]$/.test(code) ? [code] : [`${code}m`, `${code}f`]));
  return [...both.filter((code) => code.endsWith(gender)), ...both.filter((code) => !code.endsWith(gender))];
}
