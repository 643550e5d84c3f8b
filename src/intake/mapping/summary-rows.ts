import type { CellValue } from "../../workbook";
import { firstText, textOf } from "./grid";
import { cellsAt, rowsBelow } from "./layout";
import type { Layout } from "./layout";
import { numberInText } from "./numbers";
import { meaningOf } from "./words/dictionary";
import { ownWords, summaryOf } from "./words/summary-words";
import type { Summary } from "./words/summary-words";

const SAME = 1e-4;
/** A row named "all of something" that holds this share of the others' sum may be their total. */
const MAY_BE_ALL = 0.5;

/** What the rows of a body are by their names, where there are other rows that they could speak of. */
export function summariesOf(layout: Layout) {
  const { grid, columns } = layout;
  const nameAt = (row: number): string => firstText(cellsAt(layout, row));
  const body = rowsBelow(layout);
  const withNumber = body.filter((row) => cellsAt(layout, row).some((cell) => numberOf(cell) !== null));
  const isOwn = (row: number): boolean => summaryOf(nameAt(row))?.isSure !== true;
  const others = withNumber.filter(isOwn);
  const names = new Set(body.filter((row) => summaryOf(nameAt(row)) === null).map((row) => ownWords(nameAt(row))));
  const numbersOf = (position: number, rows: readonly number[]): readonly number[] =>
    rows.flatMap((row) => numberOf(grid.cell(row, position)) ?? []);
  const sumOf = (position: number, rows: readonly number[]): number =>
    numbersOf(position, rows).reduce((sum, each) => sum + each, 0);

  /** Whether the row holds a great part of the column with the largest numbers. */
  const mayBeAll = (row: number): boolean => {
    const rest = others.filter((each) => each !== row);
    const [largest] = columns
      .map(({ position }) => ({ position, sum: sumOf(position, rest) }))
      .sort((a, b) => b.sum - a.sum);
    if (largest === undefined || largest.sum <= 0) return false;
    return (numberOf(grid.cell(row, largest.position)) ?? 0) >= MAY_BE_ALL * largest.sum;
  };
  /** "All" may stand in a column of flows or sites that an offer or a group is for: its row is a total only beside nothing but channels. */
  const namesOnlyItself = (row: number): boolean => {
    const texts = cellsAt(layout, row).flatMap((cell) =>
      textOf(cell) === "" || numberOf(cell) !== null ? [] : textOf(cell),
    );
    return texts
      .slice(1)
      .every((text) => meaningOf("channel", text) !== null || summaryOf(text)?.isSure === true || text.length < 3);
  };

  return {
    /** What a row is by its name; null for a row of its own. `isSure`: it is left out. */
    at(row: number): Summary | null {
      const summary = summaryOf(nameAt(row), names);
      if (summary === null) return null;
      const hasOthers = others.some((each) => each !== row);
      if (summary.kind !== "all") return { ...summary, isSure: summary.isSure && hasOthers };
      if (summary.isSure && hasOthers && namesOnlyItself(row)) return summary;
      return mayBeAll(row) && namesOnlyItself(row) ? { ...summary, isSure: false } : null;
    },
    /** Whether a number of a row is the sum of all that stand below it, apart from their own totals: totals may stand on top. */
    isSumOfBelow(row: number, numbers: readonly (number | null)[]): boolean {
      const below = others.filter((each) => each > row);
      return columns.some(({ position }, column) => {
        const received = numbers[column] ?? null;
        return received !== null && received !== 0 && isSame(sumOf(position, below), received);
      });
    },
    /** Whether a number of a row is the mean, the median, the least or the greatest of the rows above. */
    isStatisticOf(rows: readonly { readonly row: number }[], numbers: readonly (number | null)[]): boolean {
      const above = rows.map(({ row }) => row);
      return columns.some(({ position }, column) => {
        const received = numbers[column] ?? null;
        const own = [...numbersOf(position, above)].sort((a, b) => a - b);
        if (received === null || own.length < 2) return false;
        const middle = ((own[Math.floor((own.length - 1) / 2)] ?? 0) + (own[Math.floor(own.length / 2)] ?? 0)) / 2;
        const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
        return [mean, middle, own[0] ?? 0, own.at(-1) ?? 0].some((each) => isSame(each, received));
      });
    },
  };
}

/** A number, or the number that a text holds; null for other cells. */
export function numberOf(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (numberInText(cell, null)?.value ?? null) : null;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.abs(b);
}
