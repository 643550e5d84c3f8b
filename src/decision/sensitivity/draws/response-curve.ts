import { DomainError } from "../../../engine/domain-error";
import { ratio } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";

/** A point at which a response is known exactly. */
export interface ResponsePoint {
  /** A multiple of today's value. */
  readonly at: Ratio;
  readonly value: MoneyPerYear;
}

/** How a cost answers to a multiple of today's load or units: known exactly at some points, straight between them and beyond the last two. */
export interface ResponseCurve {
  readonly stretches: readonly Stretch[];
  readonly last: Stretch;
}

interface Stretch {
  readonly from: ResponsePoint;
  readonly to: ResponsePoint;
}

/**
 * The curve through some points, by rising multiple; one point alone is level.
 *
 * @throws {@link DomainError} `wrong-shape` without any
 */
export function responseCurve(points: readonly ResponsePoint[]): ResponseCurve {
  const [first, ...rest] = points;
  if (first === undefined) throw new DomainError("wrong-shape", "points", "one point or more", points.length);
  const stretches: Stretch[] = [];
  let from = first;
  for (const to of rest) {
    stretches.push({ from, to });
    from = to;
  }
  return { stretches, last: stretches.at(-1) ?? { from: first, to: first } };
}

/** What a curve says of one draw: money a year. */
export function valueOn({ stretches, last }: ResponseCurve, multiple: number): number {
  for (const stretch of stretches) if (multiple <= stretch.to.at) return valueIn(stretch, multiple);
  return valueIn(last, multiple);
}

function valueIn({ from, to }: Stretch, multiple: number): number {
  return to.at === from.at
    ? from.value
    : from.value + ((to.value - from.value) * (multiple - from.at)) / (to.at - from.at);
}

/** Standard deviations from the middle at which costs are computed exactly. */
const REACHES = [-2.4, -1.5, -0.7, 0, 0.7, 1.5, 2.4] as const;

/** Multiples of today's value around which a lognormal one of this coefficient of variation moves; 1 is among them. */
export function multiplesFor(variation: Ratio): readonly Ratio[] {
  const step = Math.sqrt(Math.log1p(variation * variation));
  return (step === 0 ? [1] : REACHES.map((reach) => Math.exp(reach * step))).map(ratio);
}
