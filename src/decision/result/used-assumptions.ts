import type { ResolvedAssumption } from "../../engine/assumptions";
import { message } from "../../language";
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
  return {
    key,
    label: message(`assumptions.${key}`),
    value,
    unit,
    source: source ?? "",
    sourceNote: fromWorkbook
      ? source === undefined
        ? message("assumptions.source.workbook")
        : null
      : message(`assumptions.source.${defaultSource}`),
    date,
    grade,
    fromWorkbook,
  };
}
