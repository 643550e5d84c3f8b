import { at, partOf, unmetCells, wholeWork, withLongerHours } from "../../engine/demand";
import { volumeLevel } from "../../engine/finance";
import { statedCells } from "../../engine/offers";
import type { OfferTerms } from "../../engine/offers";
import { longerHours } from "../case/longer-hours";
import type { Calendar } from "../case/calendar";
import type { Pool, PooledFlow } from "../case/pool";
import type { Split } from "./split";

/**
 * The ways in which a provider could serve demand that finds it closed inside, in hours its offer states: all of it, and each named window of it. All of
 * today's work stays. An offer that states no hours was made for the flow's own: nothing is taken from it.
 *
 * @see docs/methods/unmet-demand.md
 */
export function longerSplits(
  { terms: flow, work }: PooledFlow,
  { seasons }: Pool,
  offer: OfferTerms,
  { horizon }: Calendar,
): readonly Split[] {
  return longerHours(unmetCells(flow, statedCells(offer))).map(({ window, cells }): Split => {
    const longer = withLongerHours(flow, cells);
    const whole = wholeWork(longer, seasons, volumeLevel(horizon, flow.growth));
    const out = { ...partOf(whole, (_, cell) => at(cells, cell)), open: cells };
    return {
      key: `longer:${cells.join("")}`,
      kind: "window",
      fact: window === undefined ? { kind: "closedHours" } : { kind: "closedHoursOf", window },
      out,
      added: out,
      stays: work,
    };
  });
}
