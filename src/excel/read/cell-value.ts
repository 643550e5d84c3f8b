import type { CellValue } from "../../workbook";

/** What a cell holds, from Excel's value and the kind it says the value is: an error comes as its name, a blank as "". */
export function cellValue(value: unknown, kind: unknown): CellValue {
  if (kind === "Error") return { error: String(value) };
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return { error: "#VALUE!" }; // a rich value (an entity, a picture): no figure of ours can come from it
}
