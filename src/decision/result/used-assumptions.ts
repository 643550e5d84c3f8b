import type { ResolvedAssumption } from "../../engine/assumptions";
import type { UsedAssumption } from "../recommendation";

/** An assumption as the report lists it. */
export function usedAssumption({
  key,
  value,
  unit,
  defaultSource,
  source,
  date,
  grade,
  fromWorkbook,
}: ResolvedAssumption): UsedAssumption {
  const unstated = source === undefined ? "workbook" : null;
  return {
    key,
    value,
    unit,
    source: source ?? "",
    note: fromWorkbook ? unstated : defaultSource,
    date,
    grade,
    fromWorkbook,
  };
}
