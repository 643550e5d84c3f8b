import { losesValue } from "../../engine/demand";
import type { FlowTerms } from "../../engine/demand";
import { levelFactor } from "../../engine/finance";
import type { Setting } from "./setting";

/** What contacts that gave up cost: those who do not come back, at the value the workbook puts at risk. 0 where it states none. */
export function lostValue(flow: FlowTerms | undefined, lost: number, { book }: Pick<Setting, "book">): number {
  if (flow === undefined || !losesValue(flow)) return 0;
  return lost * (1 - book.get("redialShare")) * (flow.record.valueAtRisk ?? 0);
}

/** Contacts of a year of the plan that come outside opening hours and stay unserved, the first year's taken to the plan's volume. */
export function plannedUnmet({ unmet, growth }: FlowTerms, { horizon }: Pick<Setting, "horizon">): number {
  return unmet * levelFactor(horizon, growth);
}

/** What contacts that find it closed cost a year, at the value the workbook puts at risk; they do not come back, or they would be in the volume. */
export function unmetValue(flow: FlowTerms, setting: Pick<Setting, "horizon">): number {
  return plannedUnmet(flow, setting) * (flow.record.valueAtRisk ?? 0);
}
