import type { Recommendation } from "../../../decision";
import { cellIn } from "../../../workbook";

/** Column of the values in the block of assumptions. */
export const ASSUMPTION_VALUE = 7;

/** The cell of the sheet that lists the assumptions: one place says each. Null where the run used no such assumption. */
export function assumptionCell(assumptions: Recommendation["assumptions"], key: string): string | null {
  const line = assumptions.findIndex((each) => each.key === key);
  return line < 0 ? null : cellIn("recommendation", "assumptions", line + 1, ASSUMPTION_VALUE);
}
