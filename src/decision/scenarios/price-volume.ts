import { moneyPerYear, ratio } from "../../engine/quantities";
import type { DecidedCase } from "../decided-case";
import type { PriceVolume } from "../what-if-facts";
import { atPrice, withOffers } from "./held-plan";
import { pricedPlan } from "./priced-plan";
import type { Worlds } from "./worlds";

const PRICES = [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15].map(ratio);
const VOLUMES = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3].map(ratio);

/** What the plan held saves at other unit prices and volumes. */
export function priceVolume(base: DecidedCase, worlds: Worlds): PriceVolume {
  const savings = VOLUMES.map((volume) => {
    const held = volume === 1 ? base : worlds.held(worlds.atVolume(volume));
    return PRICES.map((price) => {
      const { inside, cost } = pricedPlan(price === 1 ? held : withOffers(held, atPrice(price)));
      return moneyPerYear(inside - cost);
    });
  });
  return { prices: PRICES, volumes: VOLUMES, savings };
}
