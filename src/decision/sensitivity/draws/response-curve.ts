/** A function known exactly at some points, straight between them and beyond the last two. */
export interface ResponseCurve {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** The value of a response curve. */
export function valueOn({ at, values }: ResponseCurve, x: number): number {
  let upper = 1;
  while (upper < at.length - 1 && x > (at[upper] ?? 0)) upper += 1;
  const x0 = at[upper - 1] ?? 0;
  const x1 = at[upper] ?? x0;
  const y0 = values[upper - 1] ?? 0;
  const y1 = values[upper] ?? y0;
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** Standard deviations from the middle at which costs are computed exactly. */
const REACHES = [-2.4, -1.5, -0.7, 0, 0.7, 1.5, 2.4] as const;

/** Multiples of today's value around which a lognormal one of this coefficient of variation moves; 1 is among them. */
export function gridFor(variation: number): readonly number[] {
  const step = Math.sqrt(Math.log1p(variation * variation));
  return step === 0 ? [1] : REACHES.map((reach) => Math.exp(reach * step));
}
