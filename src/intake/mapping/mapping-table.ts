import { LANGUAGES, message, phrase, text } from "../../language";
import type { Language, MessageKey } from "../../language";
import type { CellValue, PlannedCell, SheetPlan, TableContent, WorkbookContent, WorkbookPlan } from "../../workbook";
import { fold } from "../kinds";
import { dateOfSerial, isoDate } from "../../engine/serial-date";
import { receivedText } from "../reading/table-reference";
import { pageHeading } from "../template/page-heading";
import type { MappingRow } from "./mapping-row";

const COLUMNS = [
  "table",
  "column",
  "source",
  "heading",
  "unit",
  "factor",
  "word",
  "means",
  "by",
  "on",
] as const satisfies readonly (keyof MappingRow)[];
type ColumnKey = (typeof COLUMNS)[number];
const HEADERS = Object.fromEntries(COLUMNS.map((column) => [column, `mapping.column.${column}`])) as Readonly<
  Record<ColumnKey, MessageKey>
>;

/** Columns by which the table is known, whatever its name. */
const SIGNATURE: readonly ColumnKey[] = ["table", "column", "source", "heading", "unit", "word", "means"];

/** The rows of the table Mapping, in either language; none where the workbook has no such table. */
export function mappingRows({ tables }: WorkbookContent): readonly MappingRow[] {
  return tables.flatMap(rowsOfTable);
}

function rowsOfTable({ headers, rows }: TableContent): readonly MappingRow[] {
  for (const language of LANGUAGES) {
    const positions = new Map(
      COLUMNS.map((column) => [
        column,
        headers.findIndex((header) => fold(header) === fold(phrase(language, HEADERS[column]))),
      ]),
    );
    if (SIGNATURE.some((column) => (positions.get(column) ?? -1) < 0)) continue;
    return rows
      .map((cells) => rowOf((column) => cells[positions.get(column) ?? -1] ?? null))
      .filter(({ table }) => table !== "");
  }
  return [];
}

function rowOf(cell: (column: ColumnKey) => CellValue): MappingRow {
  const words = (column: ColumnKey): string => receivedText(cell(column)).trim();
  const factor = cell("factor");
  const on = cell("on");
  return {
    table: words("table"),
    column: words("column"),
    source: words("source"),
    heading: words("heading"),
    unit: words("unit"),
    factor: typeof factor === "number" ? factor : null,
    word: words("word"),
    means: words("means"),
    by: LANGUAGES.some((language) => fold(phrase(language, "mapping.by.user")) === fold(words("by")))
      ? "user"
      : "proposal",
    on: typeof on === "number" ? isoDate(dateOfSerial(on)) : words("on"),
  };
}

/** Whether a table is the table Mapping. */
export function isMappingTable(table: TableContent): boolean {
  return LANGUAGES.some((language) =>
    SIGNATURE.every((column) =>
      table.headers.some((header) => fold(header) === fold(phrase(language, HEADERS[column]))),
    ),
  );
}

/** The sheet that holds the table Mapping: made once, and filled anew at each run that changes it. */
export function mappingPlan(language: Language, rows: readonly MappingRow[], content: WorkbookContent): WorkbookPlan {
  const own = content.tables.find(isMappingTable);
  const name = own?.name ?? freeName(phrase(language, "mapping.title"), content);
  const words = (value: string): PlannedCell =>
    value === "" ? { blank: true, format: "@", style: "input" } : { text: value, style: "input" };
  const planned = (row: MappingRow): readonly PlannedCell[] =>
    COLUMNS.map((column): PlannedCell => {
      if (column === "factor")
        return row.factor === null
          ? { blank: true, format: "General", style: "input" }
          : { number: row.factor, format: "General", style: "input" };
      if (column === "by") return words(phrase(language, `mapping.by.${row.by}`));
      if (column === "on" && /^\d{4}-\d{2}-\d{2}$/.test(row.on))
        return { date: row.on, format: "yyyy-mm-dd", style: "input" };
      return words(row[column]);
    });
  const sheet: SheetPlan = {
    key: "inputs-mapping",
    name: phrase(language, "mapping.title"),
    columnWidths: [12, 18, 26, 32, 14, 10, 20, 22, 12, 12],
    blocks: [
      {
        id: "mapping-title",
        gap: 0,
        column: 0,
        cells: [
          [{ text: phrase(language, "mapping.title"), style: "title" }],
          [{ text: text(language, message("mapping.about")), style: "subtitle" }],
        ],
      },
      {
        id: "mapping",
        gap: 1,
        column: 0,
        cells: [
          COLUMNS.map((column): PlannedCell => ({ text: phrase(language, HEADERS[column]) })),
          ...rows.map(planned),
        ],
        table: { name, totals: false },
      },
    ],
    charts: [],
    frozenRows: 4,
    print: { landscape: true, titleRows: 4, heading: pageHeading(language) },
  };
  return { sheets: [sheet] };
}

function freeName(name: string, { tables }: WorkbookContent): string {
  const taken = new Set(tables.map((table) => table.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}
