import { requireIn } from "../require";

/** Standard normal distribution function, by the series or the continued fraction of the error function: 15 digits. */
export function normalCdf(z: number): number {
  if (Math.abs(z) > 39) return z > 0 ? 1 : 0;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) < 5) {
    let term = z;
    let sum = z;
    for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 500; k += 1) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 + density * sum;
  }
  let fractionValue = 0;
  for (let k = 120; k > 0; k -= 1) fractionValue = k / (Math.abs(z) + fractionValue);
  const tail = density / (Math.abs(z) + fractionValue);
  return z > 0 ? 1 - tail : tail;
}

/** The standard normal quantile, by bisection: exact to the last digits, fast enough for a decision. */
export function normalQuantile(probability: number): number {
  requireIn({ min: 0, max: 1, openMin: true, openMax: true }, "probability", probability);
  let low = -39;
  let high = 39;
  while (high - low > 1e-13 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
