import { cellName, columnName } from "../sheet/address";
import { WorkbookSaveError } from "../errors";
import { MAIN } from "./namespaces";
import { cellsOf, rowsOf, sheetBlocks, type CellText, type RowText, type SheetBlock } from "./sheet-text";
import { inNamespace } from "./xml-edit";
import { attributeOf, attributesOf, escaped, localName, nextTag } from "./xml-scan";

/** What becomes of a cell; `text` of `null` leaves it out. */
export interface CellPatch {
  /** The cell as it is to stand, with its format. */
  readonly text: string | null;
  /** Its format is the file's own: what stands there keeps it. */
  readonly keepsStyle: boolean;
  /** A text that would read as a formula. */
  readonly isQuoted: boolean;
}

export interface CellPatches {
  /** By row, then by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;
  /** Attributes of rows whose height or visibility changed. */
  readonly rows: ReadonlyMap<number, string>;
  /** The format of a text that would read as a formula, for a cell that keeps its own. */
  readonly quoted: (style: number) => number;
}

/**
 * A sheet's text with single cells changed in place: rows and cells stay in their order, rows without a change are passed over unread.
 *
 * @throws {@link WorkbookSaveError} `data-table` for a cell inside a data table
 */
export function patchCells(text: string, { cells, rows, quoted }: CellPatches): string {
  const data = sheetBlocks(text).find(({ local }) => local === "sheetData");
  if (!data) throw new WorkbookSaveError("unsound", "sheetData");
  const wanted = [...new Set([...cells.keys(), ...rows.keys()])].sort((one, other) => one - other);
  const pieces: string[] = [];
  const prefix = data.name.includes(":") ? data.name.slice(0, data.name.indexOf(":") + 1) : "";
  let at = data.openEnd;
  let next = 0;
  const newRows = (before: number): void => {
    for (; next < wanted.length && (wanted[next] ?? 0) < before; next += 1)
      pieces.push(newRow(wanted[next] ?? 0, cells, rows, prefix));
  };
  for (const row of rowsOf(text, data)) {
    if (next >= wanted.length) break;
    if (row.row < (wanted[next] ?? Infinity)) continue;
    pieces.push(text.slice(at, row.start));
    newRows(row.row);
    at = row.start;
    if (wanted[next] !== row.row) continue;
    pieces.push(
      patchedRow(text, row, cells.get(row.row) ?? new Map<number, CellPatch>(), rows.get(row.row), quoted, prefix),
    );
    at = row.end;
    next += 1;
  }
  const isEmpty = data.closeStart === data.openEnd && data.end === data.openEnd;
  pieces.push(text.slice(at, isEmpty ? at : data.closeStart));
  newRows(Infinity);
  const content = pieces.join("");
  if (isEmpty && content === "") return text;
  const opening = isEmpty ? `<${data.name}>` : text.slice(data.start, data.openEnd);
  return `${text.slice(0, data.start)}${opening}${content}</${data.name}>${text.slice(data.end)}`;
}

function newRow(row: number, cells: CellPatches["cells"], rows: CellPatches["rows"], prefix: string): string {
  const content = [...(cells.get(row) ?? [])]
    .sort(([one], [other]) => one - other)
    .map(([, { text }]) => (text === null ? "" : inNamespace(text, prefix, MAIN)))
    .join("");
  const attributes = rows.get(row) ?? "";
  if (content === "" && attributes === "") return "";
  return `<${prefix}row r="${row}"${attributes === "" ? "" : ` ${attributes}`}>${content}</${prefix}row>`;
}

function patchedRow(
  text: string,
  row: RowText,
  patches: ReadonlyMap<number, CellPatch>,
  attributes: string | undefined,
  quoted: (style: number) => number,
  prefix: string,
): string {
  const wanted = [...patches].sort(([one], [other]) => one - other);
  const pieces: string[] = [];
  const isEmpty = row.openEnd === row.end;
  let at = row.openEnd;
  let next = 0;
  const put = (patch: CellPatch): void => {
    if (patch.text !== null) pieces.push(inNamespace(patch.text, prefix, MAIN));
  };
  for (const cell of isEmpty ? [] : cellsOf(text, row)) {
    for (; next < wanted.length && (wanted[next]?.[0] ?? 0) < cell.column; next += 1) {
      pieces.push(text.slice(at, cell.tag.start));
      at = cell.tag.start;
      put(wanted[next]?.[1] as CellPatch);
    }
    const here = wanted[next];
    if (here?.[0] !== cell.column) continue;
    pieces.push(
      text.slice(at, cell.tag.start),
      inNamespace(patchedCell(text, row.row, cell, here[1], quoted), prefix, MAIN),
    );
    at = cell.end;
    next += 1;
  }
  pieces.push(isEmpty ? "" : text.slice(at, row.closeStart));
  for (; next < wanted.length; next += 1) put(wanted[next]?.[1] as CellPatch);
  const content = pieces.join("");
  const stood = isEmpty ? "" : text.slice(row.openEnd, row.closeStart);
  if (content === stood && attributes === undefined) return text.slice(row.start, row.end);
  return `${openingTag(text, row, attributes, prefix)}${content}</${prefix}row>`;
}

/** The row's tag: its number said, what it said of its reach left out, and what changed of its height set. */
function openingTag(text: string, row: RowText, attributes: string | undefined, prefix: string): string {
  const changed = attributes !== undefined;
  const own = attributesOf(text, { start: row.start, end: row.openEnd })
    .filter(({ name }) => name !== "r" && name !== "spans")
    .filter(({ name }) => !(changed && ROW_LOOK.has(name)))
    .map(({ name, value }) => `${name}="${escaped(value)}"`);
  return `<${prefix}row ${[`r="${row.row}"`, ...own, ...(changed && attributes !== "" ? [attributes] : [])].join(" ")}>`;
}

const ROW_LOOK = new Set(["s", "customFormat", "ht", "customHeight", "hidden", "outlineLevel"]);

function patchedCell(
  text: string,
  row: number,
  cell: CellText,
  { text: wanted, keepsStyle, isQuoted }: CellPatch,
  quoted: (style: number) => number,
): string {
  for (let tag = nextTag(text, cell.tag.end); tag !== null && tag.start < cell.closeStart; tag = nextTag(text, tag.end))
    if (localName(tag.name) === "f" && attributeOf(text, tag, "t") === "dataTable")
      throw new WorkbookSaveError("data-table", cellName(row, cell.column));
  if (!keepsStyle) return wanted ?? "";
  const style = attributeOf(text, cell.tag, "s");
  if (wanted === null) return style === null ? "" : `<c r="${cellName(row, cell.column)}" s="${style}"/>`;
  const own = isQuoted ? String(quoted(Number(style ?? 0))) : style;
  return wanted.replace(/^<c([^>]*?) s="[^"]*"/u, "<c$1").replace(/^<c /u, own === null ? "<c " : `<c s="${own}" `);
}

/** The reach of a sheet's cells, grown by those that were put in. */
export function grownDimension(
  text: string,
  block: SheetBlock | undefined,
  cells: CellPatches["cells"],
): string | null {
  if (!block) return null;
  const stated = attributeOf(text, { start: block.start, end: block.openEnd }, "ref");
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/u.exec(stated ?? "");
  if (!match) return null;
  const number = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  let [left, top] = [number(match[1] ?? "A"), Number(match[2])];
  let [right, bottom] = [number(match[3] ?? match[1] ?? "A"), Number(match[4] ?? match[2])];
  for (const [row, columns] of cells) {
    for (const [column, patch] of columns) {
      if (patch.text === null) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  const first = `${columnName(left)}${top}`;
  const grown = top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom}`;
  return grown === stated || grown === `${stated}:${stated}` ? null : grown;
}
