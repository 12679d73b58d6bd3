/**
 * How far two coders agree beyond chance (Cohen 1960, "A Coefficient of Agreement for Nominal Scales"): 1 where
 * they always do, 0 where they do as often as their own habits would by chance.
 * @param pairs what the first and the second said of each item
 * @returns NaN where there is no item, or where both said one and the same of all
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let agreed = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed += 1;
  }
  const n = pairs.length;
  let chance = 0;
  for (const [label, count] of first) chance += (count / n) * ((second.get(label) ?? 0) / n);
  return (agreed / n - chance) / (1 - chance);
}
