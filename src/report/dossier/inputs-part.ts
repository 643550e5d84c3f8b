import type { Recognised } from "../../intake";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { isCellError, placeAddress } from "../../workbook";
import type { CellValue, TableContent } from "../../workbook";
import { numberText } from "../explanation";
import { grid, heading } from "./document";
import type { DocumentPart } from "./document";

/** Most digits of an input after the point. */
const DIGITS = 6;

/** The tables as they were read, each row with the cell it begins at. */
export function inputParts(
  language: Language,
  tables: readonly TableContent[],
  recognised: Recognised,
): readonly DocumentPart[] {
  const read = new Set(Object.values(recognised).map(({ name }) => name));
  return tables
    .filter(({ name }) => read.has(name))
    .flatMap((table) => [
      heading(3, table.name),
      ...grid([phrase(language, "dossier.cell"), ...table.headers], rowsOf(language, table)),
    ]);
}

function rowsOf(language: Language, { origin, rows, sources }: TableContent): readonly (readonly string[])[] {
  return rows.flatMap((row, index) => {
    if (row.every((cell) => cell === null || cell === "")) return [];
    const place = sources?.[index]?.[0]?.place ?? { ...origin, row: origin.row + 1 + index };
    return [[placeAddress(place), ...row.map((cell) => shown(language, cell))]];
  });
}

function shown(language: Language, cell: CellValue): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "number") return numberText(language, cell, DIGITS);
  return String(cell);
}
