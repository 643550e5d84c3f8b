import type { Inputs, FlowRecord, LegislationRecord, WeightRecord } from "../../engine/records";
import { issueText, readInputs } from "../../intake";
import type { Issue, TableKey } from "../../intake";
import { readTable } from "../../intake/reading/read-table";
import { message, phrase } from "../../language";
import type { Language } from "../../language";
import type { CellValue, TableContent } from "../../workbook";
import { NoAnswer } from "./declaration";
import type { CallContext } from "./declaration";

/** A range as a cell hands it over. */
type Range = readonly (readonly unknown[])[];

/** A range does not say in which currency its money is. */
const CURRENCY = "€";

function cellValue(cell: unknown): CellValue {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell === "" ? null : cell;
  if (typeof cell === "object" && cell !== null && "code" in cell) return { error: String(cell.code) };
  return null;
}

function tableContent(key: TableKey, headers: readonly unknown[], rows: Range): TableContent {
  return {
    name: phrase("en", `tables.${key}`),
    origin: { sheet: "", row: 0, column: 0 },
    headers: headers.map((header) => (header === null || header === undefined ? "" : String(header))),
    rows: rows.map((row) => row.map(cellValue)),
  };
}

/** The ranges of a whole analysis, each with its headers in its first row; an empty range is a table that is not there. */
export type CaseRanges = Readonly<Partial<Record<TableKey, Range>>>;

/** The inputs that ranges hold, or why there is no answer: a function that left rows out in silence would be believed. */
export function inputsIn(ranges: CaseRanges, { language, today }: CallContext): Inputs | NoAnswer {
  const tables = Object.entries(ranges).flatMap(([key, range]) => {
    const [headers, ...rows] = range;
    return headers === undefined ? [] : [tableContent(key as TableKey, headers, rows)];
  });
  const { inputs, issues } = readInputs({ tables, sheets: [], currency: CURRENCY }, { today });
  const errors = issues.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === undefined) return inputs;
  const zero = errors.find(isZeroForBlank);
  if (zero !== undefined) return zeroForBlank(zero);
  return new NoAnswer(message("catalogue.none.issues", { count: errors.length, issue: issueText(language, first) }));
}

/** Words were expected and a 0 came, which nobody types there: this Excel hands blank cells over as 0. */
function isZeroForBlank({ code, received }: Issue): boolean {
  return received === "0" && (code === "not-text" || code === "not-a-choice" || code === "not-days");
}

function zeroForBlank({ table, row, column }: Issue): NoAnswer {
  const where = message("intake.issue.at-cell", { table, row: row ?? 0, column: column ?? "" });
  return new NoAnswer(message("catalogue.none.zero-for-blank", { where }));
}

/** One row of flows as read: its record, or why it cannot be read. */
export type FlowRow = FlowRecord | NoAnswer;

/** The rows of the table Flows that a range holds, one answer a row; undefined where the headers are not those of the table. */
export function flowRows(headers: Range, rows: Range, language: Language): readonly FlowRow[] | undefined {
  const content = tableContent("flows", headers[0] ?? [], rows);
  const { read, issues, reference } = readTable("flows", { table: "flows", by: "headers", content }, {}, CURRENCY);
  if (reference === null || (read.records.length === 0 && read.faulty.length === 0)) return undefined;
  const records = new Map(read.records.map((record) => [record.row, record]));
  return rows.map(
    (_, index) =>
      records.get(index + 1) ??
      unreadable(
        issues.find(({ row, severity }) => row === index + 1 && severity === "error"),
        language,
      ),
  );
}

function unreadable(issue: Issue | undefined, language: Language): NoAnswer {
  if (issue !== undefined && isZeroForBlank(issue)) return zeroForBlank(issue);
  return new NoAnswer(message("catalogue.none.row", { issue: issue === undefined ? "–" : issueText(language, issue) }));
}

/** The swings that a range of the table Weights holds; none for an empty range. */
export function weightRows(range: Range): readonly WeightRecord[] {
  const [headers, ...rows] = range;
  if (headers === undefined) return [];
  return readTable(
    "weights",
    { table: "weights", by: "headers", content: tableContent("weights", headers, rows) },
    {},
    CURRENCY,
  ).read.records;
}

/** The values of law that a range of the table Legislation holds; none for an empty range. */
export function legislationRows(range: Range): readonly LegislationRecord[] {
  const [headers, ...rows] = range;
  if (headers === undefined) return [];
  return readTable(
    "legislation",
    { table: "legislation", by: "headers", content: tableContent("legislation", headers, rows) },
    {},
    CURRENCY,
  ).read.records;
}
