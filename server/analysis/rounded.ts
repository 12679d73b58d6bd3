/** A float as it is compared and written: 6 decimals, so that machines agree to the last digit. */
export function rounded(x: number): number {
  const r = Math.round(x * 1e6) / 1e6;
  return r === 0 ? 0 : r;
}
