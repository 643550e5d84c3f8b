import type { CellValue } from "../../workbook";
import type { Body } from "./body-rows";
import type { Dimension } from "./dimension";
import type { Layout, SourceColumn } from "./layout";
import { clockInText, durationInText, numberInText } from "./numbers";
import { clockOfFormat, isDateFormat, scaleOfFormat, timeSuffix, wordsOfFormat } from "./unit-words";
import { saysNoValue } from "./words/no-value";
import { meaningOf, monthNamed } from "./words/dictionary";

/** A cell with its number format. */
export interface FormattedCell {
  readonly cell: CellValue;
  readonly format: string;
}

/** The cells of a column in the rows of the body, with their formats. */
export interface ColumnCells {
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[];
}

export function cellsOfColumn({ grid }: Layout, body: Body, { position }: SourceColumn): ColumnCells {
  return {
    cells: body.rows.map(({ row }) => grid.cell(row, position)),
    formats: body.rows.map(({ row }) => grid.format(row, position)),
  };
}

/** Below this share of cells that can be what a field holds, a column does not hold it. */
const MOST = 0.6;

/** How well the cells of a column could be what a field holds, 0 to 1. */
export function contentsScore(dimension: Dimension, { cells, formats }: ColumnCells): number {
  const filled = cells
    .map((cell, index) => ({ cell, format: formats[index] ?? "" }))
    .filter(({ cell }) => cell !== null && !(isOfNumbers(dimension) && saysNoValue(cell)));
  if (filled.length === 0) return 0;
  const share = (is: (cell: CellValue, format: string) => boolean): number =>
    filled.filter(({ cell, format }) => is(cell, format)).length / filled.length;
  switch (dimension.kind) {
    case "text":
      return share(isName) >= MOST ? 1 : 0;
    case "choice": {
      if (share(isName) < MOST) return 0;
      const known = share((cell) => typeof cell === "string" && meaningOf(dimension.list, cell) !== null);
      return 0.5 + 0.5 * known;
    }
    case "month":
      return share((cell, format) => (typeof cell === "number" ? isMonth(cell, format) : isMonthName(cell))) >= MOST
        ? 1
        : 0;
    case "as-it-stands":
      return 0.7;
    case "weekly":
      // A share of a full contract is none of its hours.
      return filled.some(({ format }) => format.includes("%")) ||
        !filled.some(({ cell, format }) => isMoreThan(cell, clockOfFormat(format) === null ? MOST_OF_ONE : 0))
        ? 0
        : share(isNumber) >= MOST
          ? 1
          : 0;
    case "volume":
      // Minutes, by what the format shows, are no contacts.
      return share((cell, format) => typeof cell === "number" && isTimeFormat(format)) < MOST && share(isNumber) >= MOST
        ? 1
        : 0;
    case "time":
      return share((cell) => isNumber(cell) || isDuration(cell)) >= MOST ? 1 : 0;
    default:
      return share(isNumber) >= MOST ? 1 : 0;
  }
}

/** Shares of one contract, with some overtime. */
const MOST_OF_ONE = 1.5;

function isMoreThan(cell: CellValue, than: number): boolean {
  const number = typeof cell === "string" ? (numberInText(cell, ".") ?? numberInText(cell, ","))?.value : cell;
  return typeof number === "number" && number > than;
}

function isTimeFormat(format: string): boolean {
  return timeSuffix(wordsOfFormat(format)) !== null && scaleOfFormat(format) === null;
}

function isOfNumbers({ kind }: Dimension): boolean {
  return kind !== "text" && kind !== "choice" && kind !== "as-it-stands";
}

function isName(cell: CellValue): boolean {
  return typeof cell === "string" && numberInText(cell, null) === null;
}

function isNumber(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && (numberInText(cell, ".") ?? numberInText(cell, ",")) !== null;
}

function isDuration(cell: CellValue): boolean {
  return typeof cell === "string" && (durationInText(cell) !== null || clockInText(cell) !== null);
}

function isMonth(cell: number, format: string): boolean {
  return (Number.isInteger(cell) && cell >= 1 && cell <= 12) || (isDateFormat(format) && cell > 36_000);
}

function isMonthName(cell: CellValue): boolean {
  return typeof cell === "string" && monthNamed(cell) !== null;
}
