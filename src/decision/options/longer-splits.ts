import { partOf, unmetCells, wholeWork, withLongerHours } from "../../engine/demand";
import type { FlowTerms, FlowWork } from "../../engine/demand";
import { levelFactor } from "../../engine/finance";
import { statedCells } from "../../engine/offers";
import type { OfferTerms } from "../../engine/offers";
import { message } from "../../language";
import { longerHours } from "../case/longer-hours";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";
import type { Split } from "./split";

/**
 * The ways in which a provider could serve demand that finds it closed inside, in hours its offer states: all of it, and each named window of it. All of
 * today's work stays. An offer that states no hours was made for the flow's own: nothing is taken from it.
 *
 * @see docs/methods/unmet-demand.md
 */
export function longerSplits(
  flow: FlowTerms,
  work: FlowWork,
  pool: Pool,
  offer: OfferTerms,
  { horizon }: Case,
): readonly Split[] {
  return longerHours(unmetCells(flow, statedCells(offer))).map(({ window, cells }): Split => {
    const terms = withLongerHours(flow, cells);
    const whole = wholeWork(terms, pool.seasons, levelFactor(horizon, flow.growth));
    const out = { ...partOf(whole, (_, cell) => cells[cell] ?? 0), open: cells };
    const label =
      window === undefined
        ? message("analysis.option.closedHours")
        : message("analysis.option.closedHoursOf", { window: message(`analysis.window.${window}`) });
    return { key: `longer:${cells.join("")}`, kind: "window", label, out, added: out, stays: work };
  });
}
