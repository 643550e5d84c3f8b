import { LANGUAGES, phrase } from "../language";
import type { Language, MessageKey } from "../language";
import type { Block, CellValue, PlannedCell, TableContent, WorkbookContent, WorkbookPlan } from "../workbook";
import type { Issue } from "./issue";
import { fold, keyOf } from "./kinds";
import { pageHeading } from "./template/page-heading";

/** A value that its user confirmed: as long as it stands, it is not warned about again. */
export interface ConfirmedValue {
  readonly table: string;
  /** What the row is called. */
  readonly subject: string;
  readonly column: string;
  readonly value: string;
  readonly on: string;
}

const COLUMNS = ["table", "row", "column", "value", "on"] as const;
type ColumnKey = (typeof COLUMNS)[number];
const header = (column: ColumnKey): MessageKey => `confirmed.column.${column}`;

/** The rows of the table Confirmed, in either language; none where the workbook has no such table. */
export function confirmedValues({ tables }: WorkbookContent): readonly ConfirmedValue[] {
  return tables.filter(isConfirmedTable).flatMap(({ headers, rows }) =>
    rows.map((cells) => {
      const words = (column: ColumnKey): string =>
        textOf(cells[headers.findIndex((each) => names(column).has(fold(each)))] ?? null);
      return {
        table: words("table"),
        subject: words("row"),
        column: words("column"),
        value: words("value"),
        on: words("on"),
      };
    }),
  );
}

/** The issues that are left when those of confirmed values are taken out. Errors stay: they cannot be meant. */
export function withoutConfirmed(issues: readonly Issue[], values: readonly ConfirmedValue[]): readonly Issue[] {
  if (values.length === 0) return issues;
  const known = new Set(values.map(markOf));
  return issues.filter(
    (issue) => issue.severity === "error" || issue.confirm !== true || !known.has(markOf(confirmedOf(issue, ""))),
  );
}

/** The value of an issue, as its user confirms it. */
function confirmedOf({ table, subject = "", column, received }: Issue, on: string): ConfirmedValue {
  return { table, subject, column: column ?? "", value: received, on };
}

function markOf({ table, subject, column, value }: ConfirmedValue): string {
  return [table, subject, column, value].map(keyOf).join("|");
}

/** The sheet with the table Confirmed: the values confirmed before, and those of these issues. */
export function confirmedPlan(
  language: Language,
  issues: readonly Issue[],
  content: WorkbookContent,
  today: string,
): WorkbookPlan {
  const before = confirmedValues(content);
  const fresh = issues.filter(({ confirm }) => confirm === true).map((issue) => confirmedOf(issue, today));
  const all = [...new Map([...before, ...fresh].map((value) => [markOf(value), value])).values()];
  const cell = (text: string): PlannedCell =>
    text === "" ? { blank: true, format: "@", style: "input" } : { text, style: "input" };
  const title: Block = {
    id: "confirmed-title",
    gap: 0,
    column: 0,
    cells: [
      [{ text: phrase(language, "confirmed.title"), style: "title" }],
      [{ text: phrase(language, "confirmed.about"), style: "subtitle" }],
    ],
  };
  const name = content.tables.find(isConfirmedTable)?.name ?? phrase(language, "confirmed.title");
  const table: Block = {
    id: "confirmed",
    gap: 1,
    column: 0,
    cells: [
      COLUMNS.map((column): PlannedCell => ({ text: phrase(language, header(column)) })),
      ...all.map(({ table: of, subject, column, value, on }) => [
        cell(of),
        cell(subject),
        cell(column),
        cell(value),
        cell(on),
      ]),
    ],
    table: { name, totals: false },
  };
  return {
    sheets: [
      {
        key: "inputs-confirmed",
        name: phrase(language, "confirmed.title"),
        columnWidths: [22, 26, 28, 16, 12],
        blocks: [title, table],
        charts: [],
        frozenRows: 4,
        print: { landscape: true, titleRows: 4, heading: pageHeading(language) },
      },
    ],
  };
}

function isConfirmedTable({ headers }: TableContent): boolean {
  return (
    COLUMNS.every((column) => headers.some((each) => names(column).has(fold(each)))) &&
    headers.length <= COLUMNS.length + 1
  );
}

function names(column: ColumnKey): ReadonlySet<string> {
  return new Set(LANGUAGES.map((language) => fold(phrase(language, header(column)))));
}

function textOf(cell: CellValue): string {
  return cell === null || typeof cell === "object" ? "" : String(cell).trim();
}
