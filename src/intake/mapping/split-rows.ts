import { message } from "../../language";
import { fold, keyOf } from "../kinds";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import type { Body, BodyRow } from "./body";
import type { Candidate } from "./candidate";
import type { Layout, SourceColumn } from "./layout";
import type { MappingRow } from "./mapping-row";
import type { MappingQuestion } from "./question";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";
import { toldIssue } from "./told-issue";
import { tellsVersion } from "./words/dictionary";
import type { SourceTable } from "./words/dictionary";

/** A column whose values tell apart the rows that bear one name: years, scenarios, sites. */
export interface Split {
  readonly column: SourceColumn;
  readonly values: readonly string[];
  /** Whether they are versions of the same figures, which are never read together. */
  readonly areVersions: boolean;
  /** Whether each row is to be one of its own, named with its value. */
  readonly isEach: boolean;
}

const MOST_VALUES = 12;
const VERSION_HEADING = /\b(?:scenario|version|year|annee|exercice|fy|millesime|case|hypothese|cas)\b/i;

/** What the rows of each table are called by: two that are called alike are one thing told twice. */
const NAMED_BY: Readonly<Partial<Record<SourceTable, readonly string[]>>> = {
  flows: ["name", "channel"],
  team: ["role"],
  volumes: ["flow", "month"],
  overheads: ["item"],
};

/** The column that tells apart rows which are called alike; null where names stand once, or nothing tells them apart. */
export function splitOf(
  table: SourceTable,
  layout: Layout,
  body: Body,
  found: ReadonlyMap<string, { readonly column: SourceColumn }>,
): Split | null {
  const named = (NAMED_BY[table] ?? []).flatMap((field) => found.get(field)?.column ?? []);
  if (named.length === 0) return null;
  const textAt = (row: number, column: SourceColumn): string =>
    receivedText(layout.grid.cell(row, column.position)).trim();
  const nameOf = ({ row, band }: BodyRow): string =>
    [...named.map((column) => keyOf(textAt(row, column))), band ?? ""].join("\n");
  const names = body.rows.map(nameOf);
  if (new Set(names).size === names.length) return null;
  const used = new Set([...found].flatMap(([field, { column }]) => (field === ROWS ? [] : [column.position])));
  for (const column of layout.columns) {
    if (used.has(column.position) || column.month !== null || column.heading === "") continue;
    const cells = body.rows.map(({ row }) => textAt(row, column));
    const values = [...new Set(cells)];
    if (values.length < 2 || values.length > MOST_VALUES || values.includes("")) continue;
    const areTexts = values.every((value) => Number.isNaN(Number(value)) || /^(?:19|20)\d\d$/.test(value));
    const areVersions = VERSION_HEADING.test(fold(column.heading)) || values.every((value) => tellsVersion(value));
    const told = names.map((name, at) => `${name}\n${cells[at] ?? ""}`);
    const areApart = new Set(told).size === told.length;
    // Groups of one role are many in a team; only all of them told again are other versions.
    const namesFor = (value: string): string =>
      names
        .filter((_, at) => cells[at] === value)
        .toSorted()
        .join("\t");
    const areAlike = areVersions && new Set(values.map(namesFor)).size === 1;
    if (areTexts && (areAlike || (table === "flows" && areApart)))
      return { column, values, areVersions, isEach: false };
  }
  return null;
}

export interface Chosen {
  readonly candidate: Candidate;
  readonly questions: readonly MappingQuestion[];
  readonly rows: readonly MappingRow[];
  readonly issues: readonly Issue[];
}

/** The answer by which every row is one of its own. */
const EACH = "*";
/** Under what the table Mapping keeps the answer. */
const ROWS = "rows";

/** The rows of a source that are to be read where names stand on several: those of the answer, or a question. */
export function chosenRows(candidate: Candidate, context: MappingContext): Chosen {
  const { table, body, layout, split, months } = candidate;
  if (split === null) return { candidate, questions: [], rows: [], issues: [] };
  const { column, values, areVersions } = split;
  const key = `version:${table}.${ROWS}`;
  const canBeEach = !areVersions && months.length === 0;
  const answer = context.answers.get(key) ?? context.answers.get(`basis:${table}.${ROWS}`);
  const rows = [rowMaker(table, context)(key, { column: ROWS, heading: column.path, means: answer ?? "" })];
  if (answer === EACH && canBeEach) {
    const expected = ["mapping.issue.named-by-value", { heading: column.path }] as const;
    const told = { code: "name-by-channel", severity: "note", received: column.path, expected } as const;
    const read = { ...candidate, split: { ...split, isEach: true } };
    return { candidate: read, questions: [], rows, issues: [toldIssue(candidate, column, told)] };
  }
  if (answer !== undefined && values.includes(answer)) {
    const own = body.rows.filter(({ row }) => receivedText(layout.grid.cell(row, column.position)).trim() === answer);
    const expected = ["mapping.issue.other-version", { heading: column.path, value: answer }] as const;
    const received = values.filter((value) => value !== answer).join(", ");
    const told = { code: "source-rows", severity: "note", received, expected } as const;
    const read = { ...candidate, body: { ...body, rows: own } };
    return { candidate: read, questions: [], rows, issues: [toldIssue(candidate, column, told)] };
  }
  const question: MappingQuestion = {
    key,
    text: message("mapping.question.version-rows", { heading: column.path }),
    choices: [
      ...values.map((value) => ({ value, means: message("mapping.choice.plain", { value }) })),
      ...(canBeEach ? [{ value: EACH, means: message("mapping.choice.each-row") }] : []),
    ],
  };
  return { candidate, questions: [question], rows: [], issues: [] };
}

/** The names of rows, each with what tells it apart, where every row is one of its own. */
export function namedByValue({ layout, body, split }: Candidate, names: Made): Made {
  if (split?.isEach !== true) return names;
  const columns = names.columns.map((column) => ({
    ...column,
    cells: column.cells.map((cell, at): MadeCell => {
      const own = receivedText(layout.grid.cell(body.rows[at]?.row ?? layout.first, split.column.position)).trim();
      return typeof cell.value === "string" ? { ...cell, value: `${cell.value} – ${own}` } : cell;
    }),
  }));
  return { ...names, columns };
}
