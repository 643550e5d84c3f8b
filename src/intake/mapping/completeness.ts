import { PAY_COLUMNS } from "./words/pay-heading";
import type { SourceTable } from "./words/dictionary";

/** What each table needs: any one of the fields on a line. */
const NEEDS: Readonly<Record<SourceTable, readonly (readonly string[])[]>> = {
  flows: [["name"], ["annualVolume", "months", "parts"], ["handlingTime"]],
  team: [["role"], ["fte"], PAY_COLUMNS],
  volumes: [["flow"], ["contacts", "months"], ["month", "months"]],
  offers: [["provider"], ["price"]],
  overheads: [["item"], ["annualCost", "parts"], ["driver"]],
};

/** From here on a range is taken for a table. */
export const SURE = 0.75;

/** How much of what a table needs was found, 0 to 1, and the needed fields that were not. */
export function completeness(
  table: SourceTable,
  found: ReadonlyMap<string, { readonly score: number }>,
  across: { readonly months: boolean; readonly parts: boolean },
): { readonly confidence: number; readonly missing: readonly string[] } {
  const needs = NEEDS[table];
  const scores = needs.map((fields) =>
    Math.max(
      0,
      ...fields.map((field) =>
        field === "months" || field === "parts" ? (across[field] ? 1 : 0) : (found.get(field)?.score ?? 0),
      ),
    ),
  );
  return {
    confidence: scores.reduce((sum, score) => sum + score, 0) / needs.length,
    missing: needs.flatMap((fields, index) => (scores[index] === 0 ? [fields[0] ?? ""] : [])),
  };
}
