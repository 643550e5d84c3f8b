import { rowsOf } from "../../engine/cost";
import { message } from "../../language";
import type { TeamRecord, TenureRecord } from "../../engine/records";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

/** Years of service that are not read: Team's mean beside the years themselves, and years of people whom Team does not have. */
export const tenureRead: CrossCheck = ({ tables: { team, tenure } }) => {
  if (team.reference === null || tenure.reference === null) return [];
  const [people, years] = [team.reference, tenure.reference];
  const serving = new Set(team.records.flatMap((record) => yearsOf(record, tenure.records)));
  return [
    ...team.records
      .filter((record) => record.tenure !== undefined && yearsOf(record, tenure.records).length > 0)
      .map(({ row }) =>
        issueAt(people, row, "tenure", {
          code: "tenure-unread",
          severity: "warning",
          expected: message("intake.cross.tenure-read", { table: years.content.name }),
        }),
      ),
    ...tenure.records
      .filter((record) => !serving.has(record))
      .map(({ row }) =>
        issueAt(years, row, "role", {
          code: "tenure-unread",
          severity: "warning",
          expected: message("intake.cross.tenure-nobody", { table: people.content.name }),
        }),
      ),
  ];
};

/** The rows that state the years of a group: those of its pool before those of every pool; of a group for every pool, all. */
function yearsOf({ role, keys }: TeamRecord, tenure: readonly TenureRecord[]): readonly TenureRecord[] {
  if (keys.pool === undefined) return tenure.filter((row) => row.role === role);
  return rowsOf(tenure, role, `pool:${keys.pool}`);
}
