import type { Fraction, Ratio, Seconds, Weight } from "../quantities";

/**
 * How a time varies from contact to contact.
 *
 * The mean of a Gamma, lognormal or Weibull law is the mean of the times, not of their logarithms; `variation` is their coefficient of variation.
 */
export type Law =
  | { readonly kind: "exponential"; readonly mean: Seconds }
  | { readonly kind: "constant"; readonly value: Seconds }
  | { readonly kind: "uniform"; readonly low: Seconds; readonly high: Seconds }
  | { readonly kind: "gamma"; readonly mean: Seconds; readonly shape: Ratio }
  | { readonly kind: "lognormal"; readonly mean: Seconds; readonly variation: Ratio }
  | { readonly kind: "weibull"; readonly mean: Seconds; readonly shape: Ratio }
  | { readonly kind: "mixture"; readonly parts: readonly LawPart[] }
  /** Times that were measured, each as often as it weighs. */
  | { readonly kind: "empirical"; readonly values: readonly Seconds[]; readonly weights: readonly Weight[] };

/** A law and how often it is the one that holds. */
export interface LawPart {
  readonly share: Fraction;
  readonly law: Law;
}
