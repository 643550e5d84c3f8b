import { message } from "../../language";
import type { Issue } from "../issue";
import type { MappingAnswers } from "./question";
import { fieldsOfTable, SOURCE_TABLES } from "./words/dictionary";

/** The kinds of questions, and whether each is about a column; of those alone that one column is asked for, its name. */
const KINDS: Readonly<Record<string, "table" | "column" | readonly string[]>> = {
  block: "table",
  field: "column",
  version: "column",
  unit: "column",
  decimal: "column",
  word: "column",
  basis: [
    "team.salary",
    "team.payroll",
    "team.loadedSalary",
    "team.grossSalary",
    "team.loadedPayroll",
    "team.grossPayroll",
    "offers.price",
  ],
  tax: ["offers.price"],
  year: ["volumes.contacts"],
};

/** Answers under a key that no question has: nothing is read of them, and what they were meant for is read otherwise. */
export function unknownAnswers(answers: MappingAnswers): readonly Issue[] {
  return [...answers.keys()]
    .filter((key) => key !== "currency" && acceptedFor(key) !== null)
    .map((key) => ({
      severity: "warning",
      code: "answer-unknown",
      table: "answers",
      row: null,
      column: null,
      received: key,
      expected: message("mapping.issue.answer-unknown", { accepted: acceptedFor(key) ?? "" }),
      place: null,
    }));
}

/** What would be taken in place of a key; null for one that is. A range may follow it: `unit:flows.handlingTime@Lille!A1:D2`. */
function acceptedFor(key: string): string | null {
  const [kind = "", ...rest] = key.split(":");
  const known = Object.keys(KINDS).includes(kind) ? KINDS[kind] : undefined;
  if (known === undefined) return [...Object.keys(KINDS).map((each) => `${each}:…`), "currency"].join(", ");
  const [subject = ""] = rest.join(":").split(kind === "word" ? /[@:]/ : "@");
  if (known === "table") return SOURCE_TABLES.some((table) => table === subject) ? null : listed(kind, SOURCE_TABLES);
  if (known !== "column") return known.includes(subject) ? null : listed(kind, known);
  const [name = "", column = ""] = subject.split(".");
  const table = SOURCE_TABLES.find((each) => each === name);
  if (table === undefined)
    return listed(
      kind,
      SOURCE_TABLES.map((each) => `${each}.…`),
    );
  // Rows told apart by a year, a scenario or a site are asked beside the columns.
  const fields = [...fieldsOfTable(table), ...(kind === "version" ? ["rows"] : [])];
  return fields.includes(column)
    ? null
    : listed(
        kind,
        fields.map((field) => `${table}.${field}`),
      );
}

function listed(kind: string, subjects: readonly string[]): string {
  return subjects.map((subject) => `${kind}:${subject}`).join(", ");
}
