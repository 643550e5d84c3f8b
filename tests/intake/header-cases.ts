import { BASE, bookOf, FLOW } from "./book-of";
import { row } from "./issue-cases";
import type { IssueCase } from "./issue-cases";

/** Columns of a user's own that bear another word for one of ours. */
export const HEADER_CASES: readonly IssueCase[] = [
  row(
    "column-unread",
    "another word for a column of ours",
    bookOf({ ...BASE, Flows: [{ ...FLOW, "Délai d’abandon (s)": 90 }] }),
    ["Flows", null, "Délai d’abandon (s)"],
    "Délai d’abandon (s)",
    bookOf({ ...BASE, Flows: [{ ...FLOW, "Patience (s)": 90, "Délai d’abandon (s)": 90, Remarque: "" }] }),
  ),
];
