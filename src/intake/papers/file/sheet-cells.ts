import type { CellValue } from "../../../workbook";
import { parsed } from "../../call-log/source/package-parts";
import { textHeard } from "../../call-log/source/shared-texts";

/** Cells of a sheet by row and column, from 0; blank ones are absent. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** The cells of a sheet's part: what Excel last calculated, nothing coerced. */
export function sheetCells(xml: string, shared: readonly string[]): SheetCells {
  const rows = new Map<number, Map<number, CellValue>>();
  const text = textHeard();
  let row = -1;
  let column = -1;
  let type = "";
  parsed(
    xml,
    (name, given) => {
      if (name === "row") {
        row = given["r"] === undefined ? row + 1 : Number(given["r"]) - 1;
        column = -1;
      } else if (name === "c") {
        column = given["r"] === undefined ? column + 1 : placeOf(given["r"]).column;
        type = given["t"] ?? "n";
        text.begin();
      }
      text.open(name);
    },
    text.hear,
    (name) => {
      text.close(name);
      if (name !== "c") return;
      const value = valueOf(type, text.said(), shared);
      if (value === null) return;
      const cells = rows.get(row) ?? new Map<number, CellValue>();
      rows.set(row, cells.set(column, value));
    },
  );
  return rows;
}

/** Row and column of a cell's reference, from 0. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function valueOf(type: string, said: string, shared: readonly string[]): CellValue {
  switch (type) {
    case "s":
      return textOrBlank(shared[Number(said)] ?? "");
    case "str":
    case "inlineStr":
    case "d":
      return textOrBlank(said);
    case "b":
      return said === "1";
    case "e":
      return { error: said };
    default:
      return said === "" || !Number.isFinite(Number(said)) ? null : Number(said);
  }
}

function textOrBlank(text: string): CellValue {
  return text === "" ? null : unescaped(text);
}

/** Characters that XML cannot hold stand as `_xHHHH_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
