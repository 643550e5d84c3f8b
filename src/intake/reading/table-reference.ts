import { message } from "../../language";
import type { Message } from "../../language";
import type { CellPlace, CellValue, TableContent } from "../../workbook";
import { isCellError, placeAddress } from "../../workbook";
import type { Issue, Severity } from "../issue";
import type { IssueCode } from "../issue-code";

/** A table of the workbook with the columns found in it: what an issue needs to say where it is. */
export interface TableReference {
  readonly content: TableContent;
  /** Column key → 0-based position in the table. */
  readonly positions: ReadonlyMap<string, number>;
}

/** What an issue says beside where it is. */
export interface Saying {
  readonly code: IssueCode;
  readonly expected: Message;
  /** The cell's own content where absent. */
  readonly received?: string;
  readonly severity?: Severity;
  readonly confirm?: boolean;
}

/** An issue with a cell, or with its row where the workbook lacks the column. */
export function issueAt(
  { content, positions }: TableReference,
  row: number,
  column: string | null,
  saying: Saying,
): Issue {
  const position = column === null ? undefined : positions.get(column);
  return {
    severity: saying.severity ?? "error",
    code: saying.code,
    table: content.name,
    row,
    column: position === undefined ? null : (content.headers[position] ?? null),
    received: saying.received ?? (position === undefined ? "" : standing(content, row, position)),
    expected: saying.expected,
    place: placeIn(content, row, position ?? 0),
    ...subjectOf(content, positions, row),
    ...(saying.confirm === true ? { confirm: true } : {}),
  };
}

/** Columns that say what a row is called. */
const NAMES = ["name", "flow", "role", "provider", "key", "item", "profile"];

function subjectOf(
  { rows }: TableContent,
  positions: ReadonlyMap<string, number>,
  row: number,
): { readonly subject?: string } {
  for (const name of NAMES) {
    const position = positions.get(name);
    const cell = position === undefined ? null : (rows[row - 1]?.[position] ?? null);
    if (typeof cell === "string" && cell.trim() !== "") return { subject: cell.trim() };
  }
  return {};
}

/** An issue with a header, or with the table where `position` is null. */
export function issueAtHeader(content: TableContent, position: number | null, saying: Saying): Issue {
  const header = position === null ? null : (content.headers[position] ?? null);
  return {
    severity: saying.severity ?? "error",
    code: saying.code,
    table: content.name,
    row: null,
    column: header,
    received: saying.received ?? header ?? "",
    expected: saying.expected,
    place: placeIn(content, 0, position ?? 0),
  };
}

/** Where another row stands, as its user finds it: its row on the sheet; its cell where the table was read from cells that may lie side by side. */
export function standsAt({ content, positions }: TableReference, row: number, column: string | null): Message {
  const place = placeIn(content, row, (column === null ? undefined : positions.get(column)) ?? 0);
  return content.sources === undefined
    ? message("intake.issue.in-row", { row: place.row + 1 })
    : message("intake.issue.in-cell", { address: placeAddress(place) });
}

/** What stands in a column of a row, from 1; blank where the table lacks the column. */
export function cellAt({ content, positions }: TableReference, row: number, column: string): CellValue {
  const position = positions.get(column);
  return position === undefined ? null : (content.rows[row - 1]?.[position] ?? null);
}

/** What stands in a cell, as text; nothing for a blank. */
export function receivedText(cell: CellValue): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

/** What stands in a cell of the body; of a mapped range, what its user sees there. */
function standing({ rows, sources }: TableContent, row: number, position: number): string {
  return sources?.[row - 1]?.[position]?.shown ?? receivedText(rows[row - 1]?.[position] ?? null);
}

function placeIn({ origin, sources }: TableContent, row: number, position: number): CellPlace {
  const source = row === 0 ? undefined : sources?.[row - 1]?.[position];
  if (source !== undefined) return source.place;
  return { sheet: origin.sheet, row: origin.row + row, column: origin.column + position };
}
