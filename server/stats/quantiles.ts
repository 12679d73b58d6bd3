/**
 * The value below which a share `p` of the values lies, interpolated between neighbours (Hyndman and
 * Fan 1996, type 7).
 * @param sorted values in rising order, at least one
 * @param p from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (at - below);
}
