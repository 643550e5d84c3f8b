import { at } from "../../../engine/demand";
import type { Years } from "../../../engine/quantities";
import { lognormal } from "../../../engine/sampling";
import type { Uncertain } from "./draws";

/** A parameter in every draw, as a factor. */
export type Drawn = Float64Array;

/** What a parameter is a multiple of today's value, in every draw. */
export function multiples(uncertain: Uncertain): Drawn {
  const { draws, spread } = uncertain;
  return remembered(uncertain, `${spread}`, () => draws.map((normal) => lognormal(normal, spread)));
}

/** What a yearly rate that is drawn has made of a price by the middle of the horizon, in every draw. */
export function drifts(uncertain: Uncertain, middle: Years): Drawn {
  const { draws, spread } = uncertain;
  return remembered(uncertain, `${spread}/${middle}`, () =>
    draws.map((normal) => Math.max(LEAST, 1 + normal * spread) ** middle),
  );
}

/** Two factors as one. */
export function product(one: Drawn, other: Drawn): Drawn {
  return one.map((each, draw) => each * at(other, draw));
}

/** Rates and shares stop short of nothing at all. */
export const LEAST = 0.05;

/** What became of a parameter's draws last: a provider's are the same for all flows and offers, the wages' for all options. */
const LAST = new WeakMap<Float64Array, { readonly key: string; readonly drawn: Drawn }>();

function remembered({ draws }: Uncertain, key: string, make: () => Drawn): Drawn {
  const last = LAST.get(draws);
  if (last?.key === key) return last.drawn;
  const drawn = make();
  LAST.set(draws, { key, drawn });
  return drawn;
}
