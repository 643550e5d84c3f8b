import { gammaCdf, lnGamma } from "./gamma-quantile";

/** The quantile of a Poisson law: a first guess from the normal law, then steps along its exact probabilities. */
export function poissonQuantile(mean: number, probability: number): number {
  if (mean <= 0) return 0;
  const normal = roughNormalQuantile(probability);
  let count = Math.max(0, Math.floor(mean + normal * Math.sqrt(mean) + (normal * normal - 1) / 6));
  let below = 1 - gammaCdf(count + 1, mean);
  let chance = Math.exp(count * Math.log(mean) - mean - lnGamma(count + 1));
  while (below < probability && chance > 0) {
    count += 1;
    chance *= mean / count;
    below += chance;
  }
  while (count > 0 && below - chance >= probability) {
    below -= chance;
    chance *= count / mean;
    count -= 1;
  }
  return count;
}

/** To three digits, by the rational function 26.2.23 of Abramowitz and Stegun. */
function roughNormalQuantile(probability: number): number {
  const tail = Math.max(1e-300, Math.min(probability, 1 - probability));
  const t = Math.sqrt(-2 * Math.log(tail));
  const size = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return probability < 0.5 ? -size : size;
}
