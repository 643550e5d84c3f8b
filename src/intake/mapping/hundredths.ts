import type { Issue } from "../issue";
import { receivedText } from "../reading/table-reference";
import type { Candidate } from "./candidate";
import { cellsOfColumn } from "./contents";
import { toldIssue } from "./told-issue";
import { saysHundredthsOfFte } from "./words/hundredths-of-fte";

/** Full-time equivalents that were given in per cent, and divided by a hundred. */
export function hundredthsIssues(candidate: Candidate): readonly Issue[] {
  const column = candidate.columns.get("fte");
  if (candidate.table !== "team" || column === undefined || !saysHundredthsOfFte(column.path)) return [];
  const [first = null] = cellsOfColumn(candidate.layout, candidate.body, column).cells;
  const received = receivedText(first);
  const expected = ["mapping.issue.hundredths-of-fte", {}] as const;
  return [toldIssue(candidate, column, { code: "unit-converted", severity: "note", received, expected })];
}
