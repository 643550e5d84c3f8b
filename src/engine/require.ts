import { DomainError } from "./domain-error";

/** An interval of real numbers; ends are included unless said open. */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
  readonly openMin?: boolean;
  readonly openMax?: boolean;
}

/** Interval notation: `[0, 1)`, `(0, ∞)`. */
export function intervalText({ min, max, openMin, openMax }: Interval): string {
  const left = min === undefined ? "(-∞" : `${openMin === true ? "(" : "["}${min}`;
  const right = max === undefined ? "∞)" : `${max}${openMax === true ? ")" : "]"}`;
  return `${left}, ${right}`;
}

/** Whether a number lies in the interval; NaN lies in none. */
export function isIn({ min, max, openMin, openMax }: Interval, value: number): boolean {
  const aboveMin = min === undefined || (openMin === true ? value > min : value >= min);
  const belowMax = max === undefined || (openMax === true ? value < max : value <= max);
  return aboveMin && belowMax && !Number.isNaN(value);
}

/**
 * Refuses a number outside the interval.
 *
 * @throws {@link DomainError} `not-a-number` for NaN, `out-of-range` otherwise
 */
export function requireIn(interval: Interval, parameter: string, value: number): void {
  if (Number.isNaN(value))
    throw new DomainError("not-a-number", parameter, `a number in ${intervalText(interval)}`, value);
  if (!isIn(interval, value)) throw new DomainError("out-of-range", parameter, `in ${intervalText(interval)}`, value);
}
