import { SECONDS_PER_HOUR } from "../calendar";
import { money } from "../quantities";
import type { Money } from "../quantities";
import type { TransitionCase } from "./transition-case";

/**
 * What the provider bills in a week for what has left. Its people learn: their speed is 1 − slow · e^(−(age + ½) / learning weeks), and time that is billed is paid at it.
 */
export function providerBill(week: number, { plan, flows }: Pick<TransitionCase, "plan" | "flows">): Money {
  const volumes = new Map(flows.map((flow) => [flow.flow, flow]));
  let bill = 0;
  for (const { week: since, slow, learnWeeks, parts } of plan.waves) {
    if (week < since) continue;
    const speed = 1 - slow * Math.exp(-(week - since + 0.5) / learnWeeks);
    for (const { flow, share, price } of parts) {
      const terms = volumes.get(flow);
      if (terms === undefined) continue;
      const out = terms.volume * share;
      bill +=
        price.by === "contact"
          ? out * price.price
          : ((out * terms.handling) / SECONDS_PER_HOUR / speed / price.occupancy) * price.price;
    }
  }
  return money(bill);
}
