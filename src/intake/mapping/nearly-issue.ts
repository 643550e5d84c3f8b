import type { Message } from "../../language";
import type { Issue } from "../issue";
import { sourceOf } from "./choose-block";
import type { Layout } from "./layout";

/** A range of which nothing was read though it looks like a table of ours: its headings, and what is missing or to be done. */
export function nearlyIssue(layout: Layout, expected: Message): Issue {
  return {
    severity: "warning",
    code: "nearly-a-table",
    table: sourceOf(layout),
    row: null,
    column: null,
    received: layout.columns
      .map(({ path }) => path)
      .filter((path) => path !== "")
      .join(", "),
    expected,
    place: layout.grid.place(layout.headingRow, 0),
  };
}
