import { message } from "../../language";
import { fold } from "../kinds";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import type { MappingRow } from "./mapping-row";
import { timesAYear } from "./times-a-year";
import type { Period } from "./unit-words";

const MEAN = /\b(?:moy(?:en(?:ne)?s?)?|average|avg|mean)\b/;
/** Payments that a year's pay of a month's amount is made of, and working days of a year at five a week. */
const MONTHS = 12;
const DAYS = Math.round((5 * 365) / 7);

/**
 * Amounts of a month or of a day that were made a year's. A month's pay comes thirteen times where a thirteenth month is paid, and how many days are paid is in
 * no number: what they were multiplied by is told.
 */
export function periodIssues(
  { table, layout, body, columns }: Candidate,
  rows: readonly MappingRow[],
): readonly Issue[] {
  return rows.flatMap(({ column: field, unit, heading, by }): readonly Issue[] => {
    const column = columns.get(field);
    if (table === "flows" && field === "annualVolume" && column !== undefined && by !== "user") {
      const period = /(?:^|\/)(half|quarter|month|week)$/.exec(unit)?.[1];
      if (period === undefined || !MEAN.test(fold(column.path))) return [];
      return [
        {
          severity: "note",
          code: "unit-converted",
          table: sourceOf(layout),
          row: null,
          column: column.path,
          received: heading,
          expected: message("mapping.issue.mean-of-period", { times: timesAYear(period as Period) }), // those that the pattern names
          place: layout.grid.place(body.rows[0]?.row ?? layout.first, column.position),
        },
      ];
    }
    const isPay = table === "team" && /salary|payroll/i.test(field);
    const isCost = table === "overheads" && field === "annualCost";
    if (column === undefined || (!isPay && !isCost)) return [];
    const at = (code: "months-paid" | "days-paid", times: number): Issue => ({
      severity: code === "months-paid" ? "note" : "warning",
      code,
      table: sourceOf(layout),
      row: null,
      column: column.path,
      received: heading,
      expected: message(`mapping.issue.${code}`, { times }),
      place: layout.grid.place(body.rows[0]?.row ?? layout.first, column.position),
    });
    if (isPay && unit.endsWith("/month")) return [at("months-paid", MONTHS)];
    return /\/day\d?$/.test(unit) ? [at("days-paid", unit.endsWith("7") ? 365 : DAYS)] : [];
  });
}
