import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { daysOfSeven } from "../kinds";
import { issueAt } from "../reading/table-reference";

/** Open days that were given as their number of seven, “5/7”: read as the first days of the week, which is told once. */
export const countedDays: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  const position = reference?.positions.get("openDays");
  if (reference === null || position === undefined) return [];
  for (const { row } of records) {
    const cell = reference.content.rows[row - 1]?.[position];
    const days = typeof cell === "string" ? daysOfSeven(cell) : null;
    if (days === null) continue;
    const expected = message("mapping.issue.days-counted", { days });
    return [issueAt(reference, row, "openDays", { code: "unit-converted", severity: "note", expected })];
  }
  return [];
};
