import { AGENTS, BASE, bookOf, FLOW } from "./book-of";
import type { Rows } from "./book-of";
import type { IssueCase } from "./issue-cases";

const POOLED = { ...FLOW, "Skill pool": "Phones" };
const YEARS = { Role: "agent", "Skill pool": "Phones", "Tenure (years)": 5, People: 3 };
const book = (years: Rows[number], people: Rows[number] = AGENTS) =>
  bookOf({ ...BASE, Flows: [POOLED], Team: [people], Tenure: [years] });

/** Faults of the table Tenure: one a case, each with the smallest book that has it and one that has it not. */
export const TENURE_CASES: readonly IssueCase[] = [
  {
    code: "tenure-unread",
    what: "a mean tenure in Team beside the years themselves",
    bad: book(YEARS, { ...AGENTS, "Tenure (years)": 4 }),
    at: ["Team", 1, "Tenure (years)"],
    received: "4",
    fine: book(YEARS),
  },
  {
    code: "tenure-unread",
    what: "years of supervisors whom the team does not have",
    bad: book({ ...YEARS, Role: "supervisor" }),
    at: ["Tenure", 1, "Role"],
    received: "supervisor",
    fine: book(YEARS),
  },
  {
    code: "unknown-pool",
    what: "years of a pool that no flow has",
    bad: book({ ...YEARS, "Skill pool": "Phone" }),
    at: ["Tenure", 1, "Skill pool"],
    received: "Phone",
    fine: book(YEARS),
  },
  {
    code: "unusual-value",
    what: "months of service under years",
    bad: book({ ...YEARS, "Tenure (years)": 48 }),
    at: ["Tenure", 1, "Tenure (years)"],
    received: "48",
    fine: book(YEARS),
  },
];
