/**
 * The two halves of Γ(c)·e^x·x^(−c), each a sum of positive terms: what the states of a queue weigh on either side of a crossing.
 *
 * Which of the two is summed is told by the caller: from the side on which its terms only fall. The other half is then the whole less this one, and keeps
 * its digits where it is the larger.
 */

/** Terms smaller than this share of their sum are rounding. */
const LAST_DIGIT = 1e-16;
// Bound here once: looked up in the innermost loop they would cost as much as the arithmetic.
const { exp, log, sqrt, ceil, floor, PI } = Math;

/** e^x x^(−c) γ(c, x) less its first term 1/c: Σ over k from 1 of xᵏ/(c(c + 1)…(c + k)). Quick where x is at most c. */
export function sumBelow(c: number, x: number): number {
  let term = 1 / c;
  let sum = 0;
  for (let k = 1; ; k++) {
    term *= x / (c + k);
    sum += term;
    if (term <= LAST_DIGIT * sum && k > x - c) return sum;
  }
}

/** x · e^x x^(−c) Γ(c, x), 1 or more for c from 1 on: 1 + (c − 1)/x + (c − 1)(c − 2)/x² + …, down to the fraction that is left of c. For x from c on. */
export function sumAbove(c: number, x: number): number {
  const whole = ceil(c) - 1;
  const step = 1 / x;
  let term = 1;
  let sum = 1;
  for (let j = 1; j < whole; j++) {
    term *= (c - j) * step;
    sum += term;
    if (term <= LAST_DIGIT * sum) return sum;
  }
  return whole === 0 ? lastFraction(c, x) : sum + term * ((c - whole) * step) * lastFraction(c - whole, x);
}

/** Steps of the continued fraction after which nothing changes, times x: its error falls as e^(−4√(steps·x)). */
const STEPS = 80;

/** x · e^x x^(−c) Γ(c, x) for c above 0 to 1 and x from 1 on, by its continued fraction. */
function lastFraction(c: number, x: number): number {
  if (c === 1) return 1;
  const steps = floor(STEPS / x) + 2;
  let denominator = x + 2 * steps + 1 - c;
  for (let k = steps; k >= 1; k--) denominator = x + 2 * k - 1 - c - (k * (k - c)) / denominator;
  return x / denominator;
}

/** From here on Stirling's series has all digits with the terms below. */
const STIRLING_FROM = 16;

/** Γ(c)·e^c·c^(−c): what both halves make at x = c. */
export function wholeAtCrossing(c: number): number {
  if (c >= STIRLING_FROM) return sqrt((2 * PI) / c) * stirling(c);
  let product = 1;
  let far = c;
  for (; far < STIRLING_FROM; far++) product *= far / c;
  // Γ(c) = Γ(far)/(c(c + 1)…(far − 1)), and the powers of c that the product does not hold.
  return (sqrt((2 * PI) / far) * stirling(far) * exp(far * log(far / c) - (far - c))) / product;
}

/** Γ(c)·e^c·c^(−c)·√(c/2π). */
function stirling(c: number): number {
  const square = 1 / (c * c);
  return exp(
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))))) /
      c,
  );
}
