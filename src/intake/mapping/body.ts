import type { CellValue } from "../../workbook";
import { textOf } from "./grid";
import type { Layout } from "./layout";
import { numberInText } from "./numbers";
import { beginsWithAll, beginsWithMean, beginsWithTotal } from "./words/dictionary";

/** Why a row of a source is no row of ours. A band row is used: what it says holds for the rows below it. */
export type SetAside = "total-row" | "note";

/** A row of a source's body, and the group it stands in. */
export interface BodyRow {
  readonly row: number;
  /** The text of the band row above it; null where there is none. */
  readonly band: string | null;
}

/** A total that is not the sum of what stands above it. */
export interface WrongTotal {
  readonly row: number;
  readonly column: number;
  readonly received: number;
  readonly expected: number;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly aside: readonly { readonly row: number; readonly cause: SetAside }[];
  readonly wrongTotals: readonly WrongTotal[];
  /** Whether band rows group the others. */
  readonly hasBands: boolean;
}

const SAME = 1e-4;

/** The rows of a source: its records, with totals, notes and blanks set aside by cause. */
export function bodyOf(layout: Layout): Body {
  const { grid, first, columns } = layout;
  const rows: BodyRow[] = [];
  const aside: { row: number; cause: SetAside }[] = [];
  const wrongTotals: WrongTotal[] = [];
  const bandAt = new Map<number, string>();
  let band: string | null = null;
  const last = lastWithNumber(layout);
  const sums = runningSums(columns.length);

  for (let row = first; row < grid.rows; row += 1) {
    const cells = columns.map(({ position }) => grid.cell(row, position));
    const filled = cells.filter((cell) => cell !== null);
    if (filled.length === 0) continue;
    const text = textOf(cells.find((cell) => textOf(cell) !== "") ?? null);
    const lone = filled.length === 1 && text !== "" && numberIn(text) === null;
    if (lone && row > last) {
      aside.push({ row, cause: "note" });
      continue;
    }
    if (lone && !beginsWithTotal(text)) {
      band = text;
      bandAt.set(row, text);
      continue;
    }
    const numbers = cells.map(numberOf);
    const named = beginsWithTotal(text);
    const sum = sums.match(numbers);
    const isIncomplete = columns.some(
      ({ position }, index) => cells[index] === null && filledBefore(layout, rows, position),
    );
    const hasSum = columns.some(({ position }) => grid.hasSum(row, position));
    if ((beginsWithMean(text) && isIncomplete) || (named && (sum.equal || isIncomplete || hasSum))) {
      aside.push({ row, cause: "total-row" });
      if (named && !sum.equal && sum.wrong !== null && rows.length > 0) wrongTotals.push({ row, ...sum.wrong });
      sums.closeGroup();
      continue;
    }
    const isOfAll = beginsWithAll(text) || text === "" || (isIncomplete && filled.length >= 2);
    const isUnnamedTotal = !named && rows.length > 1 && sum.equal && (hasSum || isOfAll);
    if (isUnnamedTotal || (named && rows.length === 0 && isSumOfBelow(layout, row, numbers))) {
      aside.push({ row, cause: "total-row" });
      sums.closeGroup();
      continue;
    }
    rows.push({ row, band });
    sums.add(numbers);
  }
  return { rows, aside, wrongTotals, hasBands: bandAt.size > 0 };
}

/** Whether a number of a row is the sum of all that stand below it: totals may stand on top. */
function isSumOfBelow({ grid, columns }: Layout, row: number, numbers: readonly (number | null)[]): boolean {
  return columns.some(({ position }, column) => {
    const received = numbers[column] ?? null;
    if (received === null || received === 0) return false;
    let sum = 0;
    for (let below = row + 1; below < grid.rows; below += 1) sum += numberOf(grid.cell(below, position)) ?? 0;
    return Math.abs(sum - received) <= SAME * Math.abs(received);
  });
}

function numberIn(text: string): number | null {
  return numberInText(text, null)?.value ?? null;
}

function numberOf(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (numberInText(cell, null)?.value ?? null) : null;
}

function lastWithNumber({ grid, first, columns }: Layout): number {
  for (let row = grid.rows - 1; row >= first; row -= 1)
    if (columns.filter(({ position }) => grid.cell(row, position) !== null).length > 1) return row;
  return grid.rows;
}

/** Whether the records so far fill a column. */
function filledBefore({ grid }: Layout, rows: readonly BodyRow[], position: number): boolean {
  return rows.length > 0 && rows.every(({ row }) => grid.cell(row, position) !== null);
}

/** Sums of all rows and of the rows since the last total, column by column. */
function runningSums(columns: number) {
  const zeros = (): number[] => new Array<number>(columns).fill(0);
  const all = zeros();
  let group = zeros();
  let counted = 0;
  return {
    add(numbers: readonly (number | null)[]): void {
      counted += 1;
      numbers.forEach((each, column) => {
        all[column] = (all[column] ?? 0) + (each ?? 0);
        group[column] = (group[column] ?? 0) + (each ?? 0);
      });
    },
    closeGroup(): void {
      group = zeros();
    },
    /** Whether a number of a row is the sum of its column; and the first that is not. */
    match(numbers: readonly (number | null)[]): {
      readonly equal: boolean;
      readonly wrong: Omit<WrongTotal, "row"> | null;
    } {
      let equal = false;
      let wrong: Omit<WrongTotal, "row"> | null = null;
      numbers.forEach((received, column) => {
        if (received === null || counted === 0) return;
        const candidates = [group[column] ?? 0, all[column] ?? 0].filter((sum) => sum !== 0);
        if (candidates.some((sum) => Math.abs(sum - received) <= SAME * Math.abs(sum))) equal = true;
        else if (wrong === null && candidates.length > 0) wrong = { column, received, expected: all[column] ?? 0 };
      });
      return { equal, wrong };
    },
  };
}
