/** A positive number kept as value · e^log, so that it may lie far outside the range of doubles. */
export interface Scaled {
  readonly value: number;
  readonly log: number;
}

/**
 * value · e^log where the product may be representable although e^log alone is not.
 *
 * Half the exponent is applied at a time: a factor below 2·10⁻³⁰⁸ would already have lost digits.
 */
export function timesExp(value: number, log: number): number {
  const half = Math.exp(log / 2);
  return value * half * half;
}
