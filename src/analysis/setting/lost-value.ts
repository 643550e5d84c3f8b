import { losesValue } from "../../engine/demand";
import type { FlowTerms } from "../../engine/demand";
import type { Setting } from "./setting";

/** What contacts that gave up cost: those who do not come back, at the value the workbook puts at risk. 0 where it states none. */
export function lostValue(flow: FlowTerms | undefined, lost: number, { book }: Pick<Setting, "book">): number {
  if (flow === undefined || !losesValue(flow)) return 0;
  return lost * (1 - book.get("redialShare")) * (flow.record.valueAtRisk ?? 0);
}
