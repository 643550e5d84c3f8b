import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import type { Made } from "./reading";
import { toldIssue } from "./told-issue";
import { timesPaid } from "./words/paid-over-months";

/** A set-up that is paid by the month or by the year, and was made the one-off price that it adds up to. */
export function setUpIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const column = candidate.columns.get("setUp");
  if (candidate.table !== "offers" || column === undefined || !rows.some((row) => row.column === "setUp")) return [];
  const times = timesPaid(column.heading);
  if (times === 1) return [];
  const expected = ["mapping.issue.set-up-paid", { times: times ?? 0 }] as const;
  const severity = times === null ? "warning" : "note";
  return [toldIssue(candidate, column, { code: "unit-converted", severity, received: column.path, expected })];
}
