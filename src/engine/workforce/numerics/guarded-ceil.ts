/**
 * The next whole number, unless the value is a whole number that rounding has pushed up by a hair.
 *
 * 21 agents at 30 % shrinkage are 21/0.7 = 30.000000000000004 in floating point, and 30 in truth. The guard is a billionth,
 * or the rounding of a few operations where the value is so large that a billionth is less than that.
 */
export function guardedCeil(value: number): number {
  return Math.ceil(value - Math.max(1e-9, 1e-14 * Math.abs(value))) + 0; // + 0: no negative zero
}
