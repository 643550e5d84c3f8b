import { message } from "../../language";
import type { MessageKey, MessageValues } from "../../language";
import type { Issue } from "../issue";
import type { SourceCode } from "../issue-code";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import type { SourceColumn } from "./layout";

/** What is told of a column of a source. */
export interface Told {
  readonly code: SourceCode | "not-a-time";
  readonly severity: Issue["severity"];
  readonly received: string;
  readonly expected: readonly [MessageKey, MessageValues];
  /** Row of the grid; the first of the body where it speaks of the column. */
  readonly row?: number;
}

/** An issue of a column, at a row of it or at its first. */
export function toldIssue({ layout, body }: Candidate, column: SourceColumn, told: Told): Issue {
  const row = told.row ?? body.rows[0]?.row ?? layout.first;
  return {
    severity: told.severity,
    code: told.code,
    table: sourceOf(layout),
    row: told.row === undefined ? null : told.row - layout.first + 1,
    column: column.path,
    received: told.received,
    expected: message(...told.expected),
    place: layout.grid.place(row, column.position),
  };
}
