import { rounded } from '../rounded.ts';

/**
 * How many equally heard voices would give the same spread of words: the exponential of Shannon's
 * entropy (Hill 1973, diversity of order 1). 0 where nobody is heard.
 * @param words words by holder; holders without words do not count
 */
export function effectiveNumber(words: readonly number[]): number {
  const total = words.reduce((sum, w) => sum + w, 0);
  if (total === 0) return 0;
  let entropy = 0;
  for (const w of words) if (w > 0) entropy -= (w / total) * Math.log(w / total);
  return rounded(Math.exp(entropy));
}
