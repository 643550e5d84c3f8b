import { losesValue } from "../../engine/demand";
import type { FlowTerms } from "../../engine/demand";
import { levelFactor } from "../../engine/finance";
import type { Case } from "./case";

/** What contacts that gave up cost: those who do not come back, at the value the workbook puts at risk. 0 where it states none. */
export function lostValue(
  flow: FlowTerms | undefined,
  lost: number,
  { assumptions }: Pick<Case, "assumptions">,
): number {
  if (flow === undefined || !losesValue(flow)) return 0;
  return lost * (1 - assumptions.get("redialShare")) * (flow.record.valueAtRisk ?? 0);
}

/** Contacts of a year of the plan that come outside opening hours and stay unserved, the first year's taken to the plan's volume. */
export function plannedUnmet({ unmet, growth }: FlowTerms, { horizon }: Pick<Case, "horizon">): number {
  return unmet * levelFactor(horizon, growth);
}

/** What contacts that find it closed cost a year, at the value the workbook puts at risk; they do not come back, or they would be in the volume. */
export function unmetValue(flow: FlowTerms, setting: Pick<Case, "horizon">): number {
  return plannedUnmet(flow, setting) * (flow.record.valueAtRisk ?? 0);
}
