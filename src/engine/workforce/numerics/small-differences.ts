import { read } from "./read";

/**
 * Differences that ordinary subtraction would spoil.
 *
 * Both functions start with a square: near zero the subtraction of the first two terms leaves only rounding, and both are
 * later multiplied by numbers as large as a million agents times an hour of patience. They are therefore summed from their
 * own series wherever the subtraction would cost digits.
 */

/** 1/2!, -1/3!, 1/4!, …: the series of e^(-s) - 1 + s divided by s². */
const FACTORIALS = Float64Array.from({ length: 16 }, (_, k) => {
  let factorial = 1;
  for (let j = 2; j <= k + 2; j++) factorial *= j;
  return (k % 2 === 0 ? 1 : -1) / factorial;
});

/** 2/3, 2/5, 2/7, …: the odd series of ln((1 + u)/(1 - u)). */
const ODD = Float64Array.from({ length: 30 }, (_, k) => 2 / (2 * k + 3));

/** Below this size of `s` the series is used. */
export const SERIES_REACH = 0.3;

/** e^(-s) - 1 + s for |s| below {@link SERIES_REACH}: 0 or more, full relative precision. */
export function expRemainderSeries(s: number): number {
  const terms = s < 0.01 && s > -0.01 ? 6 : 13;
  let sum = 0;
  for (let k = terms - 1; k >= 0; k--) sum = sum * s + read(FACTORIALS, k);
  return sum * s * s;
}

/** e^(-s) - 1 + s for any s: 0 or more, full relative precision. */
export function expRemainder(s: number): number {
  return Math.abs(s) < SERIES_REACH ? expRemainderSeries(s) : Math.exp(-s) - 1 + s;
}

/** r - 1 - ln r for the ratio r of two positive numbers: 0 or more, full relative precision also where they nearly agree. */
export function ratioRemainder(over: number, under: number): number {
  const excess = (over - under) / under;
  const u = (over - under) / (over + under);
  if (Math.abs(u) > 0.5) return excess - Math.log(over / under);
  const square = u * u;
  // The terms needed for 17 digits grow with the size of u: 5 near zero, all of them at a half.
  const size = Math.abs(u);
  const terms = size < 0.01 ? 5 : size < 0.1 ? 10 : 29;
  let sum = 0;
  for (let k = terms - 1; k >= 0; k--) sum = sum * square + read(ODD, k);
  return u * excess - sum * square * u;
}
