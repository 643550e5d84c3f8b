/** The error function by its series up to 3, and by the continued fraction of its complement beyond (Abramowitz and Stegun 7.1.5 and 7.1.14). */
export function erf(x: number): number {
  if (x < 0) return -erf(-x);
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 200 && Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
      term *= -(x * x) / n;
      sum += term / (2 * n + 1);
    }
    return (2 / Math.sqrt(Math.PI)) * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n -= 1) fraction = x + n / 2 / fraction;
  return 1 - Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}

/** The logarithm of Γ by Stirling's series, its argument moved beyond 10 first (Abramowitz and Stegun 6.1.41). */
function logGamma(x: number): number {
  let [moved, shift] = [x, 0];
  for (; moved < 10; moved += 1) shift += Math.log(moved);
  const square = 1 / (moved * moved);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / moved;
  return (moved - 0.5) * Math.log(moved) - moved + Math.log(2 * Math.PI) / 2 + series - shift;
}

/** The share P(a, x) of the incomplete gamma function: a series, and a continued fraction beyond a + 1 (6.5.29 and 6.5.31). */
export function gammaShare(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 10_000 && term > 1e-17 * sum; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    return front * sum;
  }
  let fraction = 0;
  for (let n = 500; n > 0; n -= 1) fraction = (n * (n - a)) / (x + 2 * n + 1 - a - fraction);
  return 1 - front / (x + 1 - a - fraction);
}

/** The gamma distribution, cumulated or its density; `#NUM!` outside its arguments. */
export function gammaDistribution(x = 0, shape = 1, scale = 1, cumulative = 1): number | string {
  if (x < 0 || shape <= 0 || scale <= 0) return "#NUM!";
  if (cumulative !== 0) return gammaShare(shape, x / scale);
  return Math.exp((shape - 1) * Math.log(x / scale) - x / scale - logGamma(shape)) / scale;
}

/** The share of the incomplete beta function, by its continued fraction (26.5.8), from the side on which it is short. */
export function betaShare(x = 0, alpha = 1, beta = 1, from = 0, to = 1): number | string {
  if (alpha <= 0 || beta <= 0 || x < from || x > to || from === to) return "#NUM!";
  const share = (x - from) / (to - from);
  const side = (a: number, b: number, at: number): number => {
    if (at === 0) return 0;
    let fraction = 1;
    for (let m = 200; m > 0; m -= 1) {
      const even = (m * (b - m) * at) / ((a + 2 * m - 1) * (a + 2 * m));
      const odd = (-(a + m - 1) * (a + b + m - 1) * at) / ((a + 2 * m - 2) * (a + 2 * m - 1));
      fraction = 1 + odd / (1 + even / fraction);
    }
    return (
      Math.exp(a * Math.log(at) + b * Math.log1p(-at) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a / fraction
    );
  };
  if (share === 1) return 1;
  return share < (alpha + 1) / (alpha + beta + 2) ? side(alpha, beta, share) : 1 - side(beta, alpha, 1 - share);
}
